import { WideAndNarrow } from "@/components/charts/wide-and-narrow";
import { Crumbs, Page, Title } from "@/components/ui/page";
import { PickedLink } from "@/components/ui/picked";
import { SectionTitle } from "@/components/ui/section-title";
import { labelName } from "@/lib/format";
import type { Distribution, LabelView } from "@/lib/query/types";
import { factsOf } from "./facts";
import { Leading } from "./leading";
import { SpreadPlot } from "./spread-plot";
import { SpreadTable } from "./spread-table";
import { Together } from "./together";
import { Unstated } from "./unstated";
import { KIND_WORDS } from "./words";
import { Years } from "./years";

/** Kinds of quality change that are not alike have an axis each. */
const COSTS = [
  { unit: "pp", error: false, say: "in points", axis: "quality change in points (symmetric log)" },
  {
    unit: "%",
    error: false,
    say: "in percent of a score",
    axis: "quality change, % of a score (symmetric log)",
  },
  {
    unit: "%",
    error: true,
    say: "in percent of an error",
    axis: "error change, %, less is better (symmetric log)",
  },
  {
    unit: "pp",
    error: true,
    say: "in points of an error",
    axis: "error change, points, less is better (symmetric log)",
  },
] as const;

/** A technique or a domain: what it gains, what that costs, who says so, and what nobody says. */
export function LabelPage({ view, all }: { view: LabelView; all: number }) {
  const { kind, name } = view;
  const words = KIND_WORDS[kind];
  const label = labelName(name);
  return (
    <Page>
      <Crumbs path={[{ label: "Explore", href: "/" }, { label: words.many, href: words.path }, { label }]} />
      <Title>{label}</Title>
      <p className="max-w-[90ch] text-md">{factsOf(view, all)}</p>
      {view.papers === 0 ? (
        <p className="mt-2 text-sm">
          <PickedLink href={words.path}>See all {words.many}</PickedLink>
        </p>
      ) : (
        <Findings view={view} />
      )}
    </Page>
  );
}

function Findings({ view }: { view: LabelView }) {
  const { kind, name, subjects } = view;
  return (
    <>
      <p data-print="hide" className="mt-2 flex flex-wrap gap-x-4 text-sm">
        <PickedLink href={`/?${kind}=${name}`}>See them in explore</PickedLink>
        <a href={`/api${KIND_WORDS[kind].path}/${name}.json`}>JSON</a>
      </p>

      <Whose view={view} />

      <section aria-labelledby="gains-title">
        <SectionTitle id="gains-title">What it gains</SectionTitle>
        {view.gains.length > 0 ? (
          <>
            <SpreadPlot distributions={view.gains} axis="how many times better (log)" />
            <SpreadTable distributions={view.gains} caption="What it gains, as factors" />
          </>
        ) : (
          <Nothing>
            No paper with this label states a gain in speed, tokens, memory, compute, size, energy, cost or
            data as a number.
          </Nothing>
        )}
      </section>

      <section aria-labelledby="costs-title">
        <SectionTitle id="costs-title">What that costs in quality</SectionTitle>
        <Costs costs={view.costs} parity={view.parity} />
      </section>

      {view.chart.all > 0 && (
        <section aria-labelledby="tradeoffs-title">
          <SectionTitle id="tradeoffs-title">Gain against quality</SectionTitle>
          <WideAndNarrow
            chart={view.chart}
            kindHref={(y) =>
              `/?${kind}=${name}&y=${y}${subjects.length > 1 ? `&subject=${subjects.join(",")}` : ""}`
            }
          />
        </section>
      )}

      <section aria-labelledby="leading-title">
        <SectionTitle id="leading-title">Papers that report most</SectionTitle>
        {view.leading.length > 0 ? (
          <Leading rows={view.leading} off={view.off} />
        ) : (
          <Nothing>No paper yet.</Nothing>
        )}
      </section>

      <div className="mt-2 grid gap-x-10 md:grid-cols-2">
        <section aria-labelledby="unstated-title">
          <SectionTitle id="unstated-title">What is not stated</SectionTitle>
          <Unstated view={view} />
        </section>
        <div>
          <section aria-labelledby="years-title">
            <SectionTitle id="years-title">Papers by year</SectionTitle>
            <Years years={view.years} />
          </section>
          {view.together.length > 0 && (
            <section aria-labelledby="together-title">
              <SectionTitle id="together-title">Goes together</SectionTitle>
              <Together together={view.together} />
            </section>
          )}
        </div>
      </div>
    </>
  );
}

/** Whose numbers the page counts, and the way to the rest. */
function Whose({ view }: { view: LabelView }) {
  const { subjects, off, kind, name } = view;
  const path = `${KIND_WORDS[kind].path}/${name}`;
  if (subjects.length > 1)
    return (
      <p className="mt-2 text-sm text-mut">
        Findings of studies and numbers of others are counted too.{" "}
        <PickedLink href={path}>Only the papers' own results</PickedLink>
      </p>
    );
  if (off === 0) return null;
  return (
    <p className="mt-2 text-sm text-mut">
      The papers' own results; {off} {off === 1 ? "finding or number" : "findings and numbers"} of others{" "}
      {off === 1 ? "is" : "are"} off.{" "}
      <PickedLink href={`${path}?subject=own,finding,other`}>Count them too</PickedLink>
    </p>
  );
}

function Costs({ costs, parity }: { costs: Distribution[]; parity: number }) {
  const kinds = COSTS.map((kind) => ({
    ...kind,
    of: costs.filter((d) => d.unit === kind.unit && d.error === kind.error),
  })).filter(({ of }) => of.length > 0);
  if (kinds.length === 0)
    return (
      <Nothing>
        No paper with this label states a change of quality as a number
        {parity > 0 && `; ${parity} ${parity === 1 ? "says" : "say"} in words that it is kept`}.
      </Nothing>
    );
  return (
    <div className="grid gap-3">
      {kinds.map(({ say, axis, of }) => (
        <div key={say}>
          <SpreadPlot distributions={of} axis={axis} />
          <SpreadTable distributions={of} caption={`What it costs, ${say}`} />
        </div>
      ))}
    </div>
  );
}

const Nothing = ({ children }: { children: React.ReactNode }) => (
  <p className="max-w-[68ch] text-sm text-mut">{children}</p>
);
