import { NotStated } from "@/components/evidence/claim-link";
import { Headline } from "@/components/evidence/headline";
import { Tag } from "@/components/ui/tag";
import type { Quantity } from "@/lib/claims/types";
import { labelName, number } from "@/lib/format";
import type { ClaimView, PaperRow } from "@/lib/query/types";
import { NumberLink } from "./number-link";

const OTHER = [
  "memory_reduction",
  "compute_reduction",
  "size_reduction",
  "energy_reduction",
  "cost_reduction",
  "data_reduction",
] as const;

/** The number of a kind in the experiment that stands for the paper; other settings are said in its headline. */
const gain = (row: PaperRow, quantity: Quantity) =>
  row.experiments[0]?.gains.find((c) => c.quantity === quantity);
const quality = (row: PaperRow, ...quantities: Quantity[]) =>
  quantities.flatMap((q) => row.experiments[0]?.quality.find((c) => c.quantity === q) ?? [])[0];

/** The largest gain besides speed and tokens. */
function other(row: PaperRow): ClaimView | undefined {
  let best: ClaimView | undefined;
  for (const quantity of OTHER) {
    const claim = gain(row, quantity);
    if (claim && (claim.factorLow ?? 0) > (best?.factorLow ?? -1)) best = claim;
  }
  return best;
}

/** What a column takes of a paper, and how it shows it. */
interface CellOf<T = unknown> {
  value: (row: PaperRow) => T;
  show: (value: T, row: PaperRow) => React.ReactNode;
}
const cell = <T,>(value: CellOf<T>["value"], show: CellOf<T>["show"]) => ({ value, show }) as CellOf;

const claim = (value: (row: PaperRow) => ClaimView | undefined) =>
  cell(value, (found) => <NumberLink claim={found} />);
const count = (value: (row: PaperRow) => number | null) =>
  cell(value, (n) => (n === null ? <NotStated /> : number(n)));
const labels = (kind: "technique" | "domain", all: (row: PaperRow) => string[]) =>
  cell(
    (row) => row.shown[kind],
    (shown, row) =>
      shown ? <Tag kind={kind} name={shown} title={all(row).map(labelName).join(", ")} /> : <NotStated />,
  );

/** What each column shows of a paper; the paper itself is the row's own (`row.tsx`). */
export const CELLS: Record<string, CellOf> = {
  title: cell(
    (row) => row.title,
    (title) => title,
  ),
  year: cell(
    (row) => row.year,
    (year) => <span className="text-mut">{year ?? <NotStated />}</span>,
  ),
  technique: labels("technique", (row) => row.techniques),
  domain: labels("domain", (row) => row.domains),
  headline: cell(
    (row) => row.experiments,
    (_, row) => <Headline row={row} />,
  ),
  speedup: claim((row) => gain(row, "speedup")),
  tokens: claim((row) => gain(row, "token_reduction")),
  other: cell(other, (found) => <NumberLink claim={found} named />),
  memory: claim((row) => gain(row, "memory_reduction")),
  compute: claim((row) => gain(row, "compute_reduction")),
  size: claim((row) => gain(row, "size_reduction")),
  energy: claim((row) => gain(row, "energy_reduction")),
  cost: claim((row) => gain(row, "cost_reduction")),
  data: claim((row) => gain(row, "data_reduction")),
  accuracy: claim((row) => quality(row, "accuracy_delta", "accuracy_retained", "parity")),
  kept: claim((row) => quality(row, "parity", "accuracy_retained")),
  organisation: cell(
    (row) => row.organisation?.name,
    (name) =>
      name ? (
        <span className="block truncate" title={name}>
          {name}
        </span>
      ) : (
        <NotStated />
      ),
  ),
  code: cell(
    (row) => row.hasCode,
    (has) => (has ? "yes" : <NotStated />),
  ),
  claims: count((row) => row.claims),
  authors: count((row) => row.authors),
  comments: count((row) => row.comments),
};
