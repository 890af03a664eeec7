import { Tag } from "@/components/ui/tag";
import { labelName, number } from "@/lib/format";
import type { ClaimView, PaperRow } from "@/lib/query/types";
import { Headline } from "./headline";
import { NotStated, NumberLink } from "./number-link";

const OTHER = [
  "memory_reduction",
  "compute_reduction",
  "size_reduction",
  "energy_reduction",
  "cost_reduction",
  "data_reduction",
] as const;

/** The largest gain besides speed and tokens. */
function other(row: PaperRow): ClaimView | undefined {
  let best: ClaimView | undefined;
  for (const quantity of OTHER) {
    const claim = row.best[quantity];
    if (claim && (claim.factorLow ?? 0) > (best?.factorLow ?? -1)) best = claim;
  }
  return best;
}

const count = (n: number | null) => (n === null ? <NotStated /> : number(n));

const labels = (kind: "technique" | "domain", names: string[]) => {
  const [main, ...rest] = names;
  if (!main) return <NotStated />;
  return (
    <span className="flex [&>a]:max-w-full">
      <Tag kind={kind} name={main} title={[main, ...rest].map(labelName).join(", ")} />
    </span>
  );
};

/** What each column shows of a paper; the paper itself is the row's own (`row.tsx`). */
export const CELLS: Record<string, (row: PaperRow) => React.ReactNode> = {
  year: (row) => <span className="text-mut">{row.year ?? <NotStated />}</span>,
  technique: (row) => labels("technique", row.techniques),
  domain: (row) => labels("domain", row.domains),
  headline: (row) => <Headline row={row} />,
  speedup: (row) => <NumberLink claim={row.best.speedup} />,
  tokens: (row) => <NumberLink claim={row.best.token_reduction} />,
  other: (row) => <NumberLink claim={other(row)} named />,
  memory: (row) => <NumberLink claim={row.best.memory_reduction} />,
  compute: (row) => <NumberLink claim={row.best.compute_reduction} />,
  size: (row) => <NumberLink claim={row.best.size_reduction} />,
  energy: (row) => <NumberLink claim={row.best.energy_reduction} />,
  cost: (row) => <NumberLink claim={row.best.cost_reduction} />,
  data: (row) => <NumberLink claim={row.best.data_reduction} />,
  accuracy: (row) => (
    <NumberLink claim={row.best.accuracy_delta ?? row.best.accuracy_retained ?? row.best.parity} />
  ),
  kept: (row) => <NumberLink claim={row.best.parity ?? row.best.accuracy_retained} />,
  organisation: (row) =>
    row.organisation ? (
      <span className="block truncate" title={row.organisation.name}>
        {row.organisation.name}
      </span>
    ) : (
      <NotStated />
    ),
  code: (row) => (row.hasCode ? "yes" : <NotStated />),
  claims: (row) => count(row.claims),
  authors: (row) => count(row.authors),
  comments: (row) => count(row.comments),
};
