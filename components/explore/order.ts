import type { View } from "@/components/state/view";
import { DEFAULT_SORT, SEARCH_SORT } from "@/lib/query/sort";
import { COLUMNS } from "./table/columns";

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
export function orderWords({ sort, q }: Pick<View, "sort" | "q">): string {
  const terms = sort.length > 0 ? sort : q ? SEARCH_SORT : DEFAULT_SORT;
  const said = terms.map(({ key, descending }) => {
    const name = key === "title" ? "title" : (NAMES[key] ?? key);
    return descending || key === "title" || key === "relevance" ? name : `${name} (smallest first)`;
  });
  return `sorted by ${said.join(", then ")}`;
}
