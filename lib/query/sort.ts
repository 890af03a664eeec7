import type { EfficiencyQuantity } from "@/lib/claims/types";
import type { Codec } from "./codec";
import { FIELDS, type Field } from "./fields";

/** Columns of the table that show one quantity: sorted by the factor of the claim shown. */
const QUANTITY_SORTS = {
  speedup: "speedup",
  memory: "memory_reduction",
  compute: "compute_reduction",
  size: "size_reduction",
  energy: "energy_reduction",
  cost: "cost_reduction",
  data: "data_reduction",
} as const satisfies Record<string, EfficiencyQuantity>;

type DeclaredSort = Extract<(typeof FIELDS)[number], { sort: true }>["key"];
export type SortKey = DeclaredSort | keyof typeof QUANTITY_SORTS | "relevance";

/** One term of `sort=-factor,title`: descending with a minus; what is not stated comes last either way. */
export interface SortTerm {
  key: SortKey;
  descending: boolean;
}

/** Every name `sort` takes; `relevance` needs a search. */
export const SORT_KEYS: readonly SortKey[] = [
  "relevance",
  ...((FIELDS as readonly Field[]).filter((f) => f.sort).map((f) => f.key) as DeclaredSort[]),
  ...(Object.keys(QUANTITY_SORTS) as (keyof typeof QUANTITY_SORTS)[]),
];

/** The quantity a sort key stands for, or null. */
export function sortQuantity(key: SortKey): EfficiencyQuantity | null {
  if (key === "tokens") return "token_reduction";
  return QUANTITY_SORTS[key as keyof typeof QUANTITY_SORTS] ?? null;
}

/** The order where none is asked for: papers with trade-offs, then with more numbers, then by title. */
export const DEFAULT_SORT: readonly SortTerm[] = [
  { key: "tradeoffs", descending: true },
  { key: "claims", descending: true },
  { key: "title", descending: false },
];

/** What came in last first; of what came in together the papers of the latest days. */
export const NEWEST: readonly SortTerm[] = [
  { key: "added", descending: true },
  { key: "date", descending: true },
];

/** The order of a search where none is asked for. */
export const SEARCH_SORT: readonly SortTerm[] = [{ key: "relevance", descending: false }];

/** Reads `-factor,title`; unknown and repeated names come back apart. */
function parseSort(text: string): { terms: SortTerm[]; unknown: string[] } {
  const terms: SortTerm[] = [];
  const unknown: string[] = [];
  for (const raw of text.split(",")) {
    const name = raw.trim();
    if (!name) continue;
    const descending = name.startsWith("-");
    const key = (descending ? name.slice(1) : name) as SortKey;
    if (!SORT_KEYS.includes(key)) unknown.push(name);
    else if (!terms.some((t) => t.key === key)) terms.push({ key, descending });
  }
  return { terms, unknown };
}

/** The order as the address holds it. */
export const sort: Codec<readonly SortTerm[]> = {
  none: [],
  read(values, refuse) {
    const { terms, unknown } = parseSort(values.join(","));
    if (unknown.length > 0)
      refuse(`cannot be sorted by; known are ${SORT_KEYS.join(", ")}`, unknown.join(","));
    return terms;
  },
  write: (terms) => terms.map((t) => (t.descending ? `-${t.key}` : t.key)).join(","),
  schema: { type: "array", items: { type: "string", enum: SORT_KEYS.flatMap((k) => [k, `-${k}`]) } },
  list: true,
};
