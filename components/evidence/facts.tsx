import { sayFactor } from "@/lib/chart/words";
import { QUANTITY_WORDS, tidyText } from "@/lib/format";
import { valueName } from "@/lib/query/names";
import type { ClaimView, PaperView } from "@/lib/query/types";

interface Props {
  claim: ClaimView;
  paper: Pick<PaperView, "digests" | "extractorVersion">;
}

const DETAILS = ["measure", "model", "benchmark", "baseline", "hardware", "phase"] as const;

/** Everything that was read of a claim besides its number, what is not stated too, and where it stands. */
export function Facts({ claim, paper }: Props) {
  const factor = sayFactor(claim);
  const sum = claim.agreement && `${claim.agreement.verdict === "agrees" ? "✓" : "≠"} ${claim.agreement.sum}`;
  const facts: [string, string | null][] = [
    ["Quantity", QUANTITY_WORDS[claim.quantity].label],
    ...(factor ? [["Factor", factor] as [string, string]] : []),
    ["Hedge", claim.bound === "exact" ? "none: exact" : valueName("bound", claim.bound)],
    ["Whose", valueName("subject", claim.subject)],
    ...DETAILS.map((name): [string, string | null] => [
      name[0]?.toUpperCase() + name.slice(1),
      claim[name] && tidyText(claim[name]),
    ]),
    ...(sum ? [["Agreement", sum] as [string, string]] : []),
    [
      "Reading",
      `${claim.sure ? "sure" : "unsure"}, by rule ${claim.rule} of extractor ${paper.extractorVersion}`,
    ],
    ["Place", placeOf(claim, paper)],
  ];
  return (
    <dl className="m-0 grid max-w-[72ch] grid-cols-[6.5rem_1fr] gap-x-4 gap-y-1 text-sm">
      {facts.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-mut">{name}</dt>
          <dd className={`m-0 [overflow-wrap:anywhere] ${value === null ? "text-mut" : ""}`}>
            {value ?? "not stated"}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Where the words stand: in the abstract, and the abstract in its digests. */
function placeOf({ start, end }: ClaimView, { digests }: Props["paper"]): string {
  const where = digests.map((d) => `${d.name}, lines ${d.firstLine}–${d.lastLine}`);
  return [`abstract, characters ${start}–${end}`, ...where].join("; ");
}
