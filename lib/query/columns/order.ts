import { EFFICIENCY_QUANTITIES, QUANTITIES } from "@/lib/claims/types";
import { argsort } from "@/lib/pareto/argsort";
import { Kept } from "../kept";
import type { Params } from "../params";
import type { Search } from "../search/search";
import { DEFAULT_SORT, SEARCH_SORT, type SortKey, type SortTerm, sortQuantity } from "../sort";
import { CaseQuestion, MISS } from "./filter";
import { type Coded, numberAt, numbersOf } from "./narrow";
import type { BitSet, ColumnIndex } from "./types";

const EFFICIENCY_CODES = new Set(EFFICIENCY_QUANTITIES.map((q) => QUANTITIES.indexOf(q)));

/** The factor of the claim that stands for the quantity under the filters; NaN where there is none. */
function quantityKey(index: ColumnIndex, params: Params, papers: Uint32Array, code: number): Float64Array {
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
      keys[p] = numberAt(claims.factor, c);
    }
  }
  return keys;
}

/** The largest factor of any efficiency claim the filters let through. */
function factorKey(index: ColumnIndex, params: Params, papers: Uint32Array): Float64Array {
  const { claims, cases } = index;
  const question = new CaseQuestion(index, params);
  const keys = new Float64Array(index.papers).fill(Number.NaN);
  for (const p of papers)
    for (let x = cases.from[p] as number; x < (cases.from[p + 1] as number); x++) {
      const c = cases.claim[x] as number;
      if (c < 0 || !EFFICIENCY_CODES.has(claims.quantity[c] as number)) continue;
      const factor = numberAt(claims.factor, c);
      if (!(factor <= (keys[p] as number)) && question.ask(x).misses === 0) keys[p] = factor;
    }
  return keys;
}

/** A sort key of every paper, NaN where nothing is stated, and which way it goes. */
interface Key {
  key: Float64Array;
  descending: boolean;
}

/**
 * Papers by several keys, what is not stated last in either direction, as many in the order in which they came: sorted
 * by the last key first, each time without changing the order of equals.
 */
function sorted(papers: Uint32Array, keys: readonly Key[]): Uint32Array {
  let order = papers;
  for (const { key, descending } of keys.toReversed()) {
    const values = new Float64Array(order.length);
    for (let i = 0; i < order.length; i++) {
      const value = key[order[i] as number] as number;
      values[i] = Number.isNaN(value) ? Number.POSITIVE_INFINITY : descending ? -value : value;
    }
    const places = argsort(values);
    const next = new Uint32Array(order.length);
    for (let i = 0; i < places.length; i++) next[i] = order[places[i] as number] as number;
    order = next;
  }
  return order;
}

/** Of a list those that are in a set, in the order of the list. */
function within(order: Uint32Array, set: BitSet, size: number): Uint32Array {
  const found = new Uint32Array(size);
  let at = 0;
  for (let i = 0; i < order.length; i++) {
    const paper = order[i] as number;
    if (set.has(paper)) found[at++] = paper;
  }
  return found;
}

/** Orders of all papers that are kept: those people look at now. */
const KEPT = 8;

/** Puts papers in the order asked for. */
export class Orders {
  private readonly kept = new Kept<string, Uint32Array>(KEPT);

  constructor(private readonly index: ColumnIndex) {}

  /**
   * The matched papers in the order asked for. What is not stated comes last in either direction; ties are kept in
   * the order of slugs, so that pages never overlap.
   */
  of(params: Params, matched: BitSet, search: Search | null): Uint32Array {
    const asked = params.sort.filter((t) => t.key !== "relevance" || search);
    const terms = asked.length > 0 ? asked : search ? SEARCH_SORT : DEFAULT_SORT;
    const size = matched.size();
    const [first] = terms;
    if (search && first?.key === "relevance" && !first.descending)
      return within(search.ranked, matched, size);
    // The number that stands for a quantity depends on what is asked of claims.
    if (terms.every((t) => this.index.sorts.has(t.key) && !sortQuantity(t.key)))
      return within(this.all(terms), matched, size);
    const papers = Uint32Array.from(matched.array());
    const keys = terms.map((t) => ({
      key: this.keyOf(t.key, params, papers, search),
      descending: t.descending,
    }));
    return sorted(papers, keys);
  }

  /** All papers by keys that no question changes. */
  private all(terms: readonly SortTerm[]): Uint32Array {
    const name = terms.map((t) => `${t.descending ? "-" : ""}${t.key}`).join(",");
    return this.kept.of(name, () =>
      sorted(
        Uint32Array.from(this.index.slugs.keys()),
        terms.map((t) => ({
          key: numbersOf(this.index.sorts.get(t.key) as Coded),
          descending: t.descending,
        })),
      ),
    );
  }

  private keyOf(key: SortKey, params: Params, papers: Uint32Array, search: Search | null): Float64Array {
    if (key === "relevance") return rankOf(this.index, search as Search);
    if (key === "factor") return factorKey(this.index, params, papers);
    const quantity = sortQuantity(key);
    if (quantity) return quantityKey(this.index, params, papers, QUANTITIES.indexOf(quantity));
    return numbersOf(this.index.sorts.get(key) as Coded);
  }
}

/** The place of each found paper in the search's ranking. */
function rankOf(index: ColumnIndex, search: Search): Float64Array {
  const rank = new Float64Array(index.papers).fill(Number.NaN);
  search.ranked.forEach((paper, place) => {
    rank[paper] = place;
  });
  return rank;
}
