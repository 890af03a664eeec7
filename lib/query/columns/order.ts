import { EFFICIENCY_QUANTITIES, QUANTITIES } from "@/lib/claims/types";
import type { Params } from "../params";
import { DEFAULT_SORT, SEARCH_SORT, type SortKey, sortQuantity } from "../sort";
import { CaseQuestion, MISS } from "./filter";
import type { BitSet, ColumnIndex } from "./types";

const EFFICIENCY_CODES = new Set(EFFICIENCY_QUANTITIES.map((q) => QUANTITIES.indexOf(q)));

/** The factor of the claim that stands for the quantity under the filters; NaN where there is none. */
function quantityKey(
  index: ColumnIndex,
  params: Params,
  papers: readonly number[],
  code: number,
): Float64Array {
  const { claims, cases } = index;
  const question = new CaseQuestion(index, params);
  // What is asked of the gain must not hide the others' columns.
  const free = MISS.quantity | MISS.gain;
  const keys = new Float64Array(index.papers).fill(Number.NaN);
  for (const p of papers) {
    let best = 65536;
    for (let x = cases.from[p] as number; x < (cases.from[p + 1] as number); x++) {
      const c = cases.claim[x] as number;
      if (c < 0 || claims.quantity[c] !== code || (claims.preference[c] as number) >= best) continue;
      if ((question.ask(x).misses & ~free) !== 0) continue;
      best = claims.preference[c] as number;
      keys[p] = claims.factor[c] as number;
    }
  }
  return keys;
}

/** The largest factor of any efficiency claim the filters let through. */
function factorKey(index: ColumnIndex, params: Params, papers: readonly number[]): Float64Array {
  const { claims, cases } = index;
  const question = new CaseQuestion(index, params);
  const keys = new Float64Array(index.papers).fill(Number.NaN);
  for (const p of papers)
    for (let x = cases.from[p] as number; x < (cases.from[p + 1] as number); x++) {
      const c = cases.claim[x] as number;
      if (c < 0 || !EFFICIENCY_CODES.has(claims.quantity[c] as number)) continue;
      if (question.ask(x).misses === 0 && !((claims.factor[c] as number) <= (keys[p] as number)))
        keys[p] = claims.factor[c] as number;
    }
  return keys;
}

/**
 * The matched papers in the order asked for. What is not stated comes last in either direction; ties are kept in
 * the order of slugs, so that pages never overlap.
 * @param relevance position of each found paper in the search's ranking, NaN elsewhere; null without a search
 */
export function orderOf(
  index: ColumnIndex,
  params: Params,
  matched: BitSet,
  relevance: Float64Array | null,
): number[] {
  const papers = matched.array();
  const asked = params.sort.filter((t) => t.key !== "relevance" || relevance);
  const terms = asked.length > 0 ? asked : relevance ? SEARCH_SORT : DEFAULT_SORT;
  const keyOf = (key: SortKey): Float64Array => {
    if (key === "relevance") return relevance as Float64Array;
    if (key === "factor") return factorKey(index, params, papers);
    const quantity = sortQuantity(key);
    if (quantity) return quantityKey(index, params, papers, QUANTITIES.indexOf(quantity));
    return index.sorts.get(key) as Float64Array;
  };
  const keys = terms.map((t) => ({ key: keyOf(t.key), sign: t.descending ? -1 : 1 }));
  return papers.sort((a, b) => {
    for (const { key, sign } of keys) {
      const x = key[a] as number;
      const y = key[b] as number;
      if (x === y) continue;
      const xMissing = Number.isNaN(x);
      const yMissing = Number.isNaN(y);
      if (xMissing && yMissing) continue;
      if (xMissing || yMissing) return xMissing ? 1 : -1;
      return (x - y) * sign;
    }
    return a - b;
  });
}
