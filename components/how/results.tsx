import Link from "next/link";
import { BOUNDS, type PairStep } from "@/lib/claims/types";
import { labelName } from "@/lib/format";
import { DOMAINS, TECHNIQUES } from "@/lib/labels/types";
import { DOMAIN_WORDS, TECHNIQUE_WORDS } from "../label/words";
import { Part, Row, Rules, Say } from "./parts";
import { BOUND_RULES, STEP_RULES } from "./words";

const STEPS: PairStep[] = ["clause", "sentence", "neighbour"];

export function PairingSteps() {
  return (
    <Part id="tradeoffs" title="Trade-offs">
      <Say>
        A trade-off is an efficiency claim with the quality claim of the same system in the same setting: one
        point on the chart. Pairs are looked for in three steps, the nearest first, and each pair keeps the
        step and the words that joined it. An absolute score pairs only where no change, share or parity is
        stated for that setting. Results of baselines belong to no pair. A gain without a pair goes to the rug
        below the chart: quality not stated, never zero.
      </Say>
      <Rules caption="Steps of pairing" heads={["Step", "Means"]}>
        {STEPS.map((step) => (
          <Row key={step} name={STEP_RULES[step].name} cells={[STEP_RULES[step].means]} />
        ))}
      </Rules>
    </Part>
  );
}

export function Frontier() {
  return (
    <Part id="frontier" title="The frontier, strict and claimed">
      <Say>
        A point is on the frontier where no other is at least as good on both axes and better on one. Hedges
        leave room, so there are two: <b>strict</b> counts only what the words guarantee, <b>claimed</b> takes
        them at their best. Points that are equal are all kept; a point is compared only with points that
        state both values.
      </Say>
      <Rules caption="What counts under each hedge" heads={["Said", "Strict", "Claimed"]}>
        {BOUNDS.map((bound) => (
          <Row
            key={bound}
            name={BOUND_RULES[bound].said}
            cells={[
              <Cell key="s" head="Strict">
                {BOUND_RULES[bound].strict}
              </Cell>,
              <Cell key="c" head="Claimed">
                {BOUND_RULES[bound].claimed}
              </Cell>,
            ]}
          />
        ))}
        <Row
          name="2 to 4× faster"
          cells={[
            <Cell key="s" head="Strict">
              2×
            </Cell>,
            <Cell key="c" head="Claimed">
              4×
            </Cell>,
          ]}
        />
      </Rules>
      <Say>
        “About” has no agreed width. Here it is a tenth of the change, and said so wherever it is used.
      </Say>
    </Part>
  );
}

/** On a phone a cell names its column. */
function Cell({ head, children }: { head: string; children: React.ReactNode }) {
  return (
    <>
      <span className="text-mut md:hidden">{head}: </span>
      {children}
    </>
  );
}

export function Rejected({ rejections }: { rejections: readonly { code: string; words: string }[] }) {
  return (
    <Part id="rejected" title="Numbers not used">
      <Say>
        Every number of an abstract is either part of a claim or listed on the paper's page with the reason
        why it is not. So what was overlooked can be found by eye.
      </Say>
      <Rules caption="Reasons" heads={["Code", "The number is …"]}>
        {rejections.map(({ code, words }) => (
          <Row
            key={code}
            name={<code className="font-mono text-xs font-medium">{code}</code>}
            cells={[words]}
          />
        ))}
      </Rules>
    </Part>
  );
}

export function Labels() {
  return (
    <Part id="labels" title="Techniques and domains">
      <Say>
        A paper gets one to four techniques it proposes or studies and one to three domains it is applied in,
        the main one first, by the words of title and abstract: words where the paper speaks of itself decide,
        others add. The words that decided stand on the paper's page.{" "}
        <Link href="/techniques" className="underline">
          All techniques
        </Link>{" "}
        and{" "}
        <Link href="/domains" className="underline">
          all domains
        </Link>{" "}
        have pages.
      </Say>
      <details data-print="open" className="mb-3 text-sm">
        <summary className="text-mut">What each label covers</summary>
        <div className="mt-2">
          <Rules caption="Techniques" heads={["Technique", "Covers"]}>
            {TECHNIQUES.map((t) => (
              <Row key={t} name={labelName(t)} cells={[TECHNIQUE_WORDS[t]]} />
            ))}
          </Rules>
          <Rules caption="Domains" heads={["Domain", "Covers"]}>
            {DOMAINS.map((d) => (
              <Row key={d} name={labelName(d)} cells={[DOMAIN_WORDS[d]]} />
            ))}
          </Rules>
        </div>
      </details>
    </Part>
  );
}

const NOT_READ = [
  "The paper itself: its tables, figures and appendices. Only title and abstract are read.",
  "Absolute amounts of efficiency: frames per second, megabytes, seconds, dollars. They are listed as numbers not used.",
  "Trends without a number (“much faster”), except words that say quality is kept.",
  "Aims and possibilities (“to reduce latency by half”), and what other work is said to have shown in general.",
  "Ratios of two savings, shares of cases, correlations, settings, capacities such as context length or batch size.",
  "Whether a number is true. What is shown is what the abstract says, with its words.",
];

export function Limits() {
  return (
    <Part id="limits" title="What is not read">
      <ul className="m-0 grid max-w-[72ch] list-disc gap-1.5 pl-4 marker:text-mut">
        {NOT_READ.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Part>
  );
}
