import type { SetView } from "@/components/state/use-view";
import type { View } from "@/components/state/view";
import { TermLink } from "@/components/ui/term";
import { number } from "@/lib/format/number";
import { DEFAULT_SORT, SEARCH_SORT } from "@/lib/query/sort";
import type { ListingView } from "@/lib/query/types";
import { COLUMNS } from "./table/columns";
import { Whose } from "./toolbar/whose";

const NAMES: Record<string, string> = {
  relevance: "how well they fit the search",
  tradeoffs: "trade-offs",
  claims: "how many numbers were read",
  added: "when they came in",
  date: "date",
  ...Object.fromEntries(
    COLUMNS.flatMap((c) => (c.sort && c.id !== "headline" ? [[c.sort, c.name.toLowerCase()]] : [])),
  ),
};

/** The order of the table in words: "sorted by trade-offs, then how many numbers were read, then title". */
function orderWords({ sort, q }: Pick<View, "sort" | "q">): string {
  const terms = sort.length > 0 ? sort : q ? SEARCH_SORT : DEFAULT_SORT;
  const said = terms.map(({ key, descending }) => {
    const name = key === "title" ? "title" : (NAMES[key] ?? key);
    return descending || key === "title" || key === "relevance" ? name : `${name} (smallest first)`;
  });
  return `sorted by ${said.join(", then ")}`;
}

interface Props {
  found: ListingView;
  /** The view that the table shows, and the one that is asked for. */
  shown: View;
  view: View;
  setView: SetView;
}

/** Above the table: how many papers, what a row is, in which order, whose numbers. */
export function Order({ found, shown, view, setView }: Props) {
  return (
    <p data-order className="mb-1.5 text-mut text-sm">
      <strong className="font-semibold text-ink">
        {number(found.matched)} {found.matched === 1 ? "paper" : "papers"}
      </strong>
      , one <TermLink id="experiment">experiment</TermLink> a row · {orderWords(shown)}
      <Whose facets={found.facets} view={view} setView={setView} />
    </p>
  );
}
