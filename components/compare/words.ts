import { QUANTITY_WORDS } from "@/lib/format";
import type { CompareRow, CompareView, Condition } from "@/lib/query/types";

const CONDITION_WORDS: Record<Condition, string> = {
  measure: "measure",
  benchmark: "benchmark",
  model: "model",
  baseline: "baseline",
  hardware: "hardware",
  phase: "phase",
  unit: "unit",
};

/** "benchmark, baseline and hardware". */
export function list(items: readonly string[]): string {
  return items.length > 1 ? `${items.slice(0, -1).join(", ")} and ${items.at(-1)}` : (items[0] ?? "");
}

export const conditionList = (conditions: readonly Condition[]): string =>
  list(conditions.map((c) => CONDITION_WORDS[c]));

const quantity = (row: CompareRow): string => QUANTITY_WORDS[row.quantity].label;

/** What a reader learns at a glance: how many papers, how many quantities, and for which of them a best can be named. */
export function summary(view: Pick<CompareView, "papers" | "rows">): string {
  const { papers, rows } = view;
  const shared = rows.filter((row) => row.cells.filter((claims) => claims.length > 0).length > 1);
  const marked = rows.filter((row) => row.best !== null);
  const opening = `${papers.length} papers report ${rows.length} ${rows.length === 1 ? "quantity" : "quantities"}, ${
    shared.length === 0
      ? "none of them"
      : shared.length === rows.length && rows.length > 1
        ? "all"
        : shared.length
  } in more than one paper.`;
  if (marked.length > 0)
    return `${opening} The best is marked for ${list(marked.map(quantity))}; the rest cannot be ranked.`;
  if (shared.length > 0)
    return `${opening} No best is marked: the numbers do not belong to the same setting.`;
  return opening;
}
