import { TypedFastBitSet } from "typedfastbitset";
import {
  askedOf,
  asksOfClaims,
  CLAIM_FACETS,
  CLAIM_FILTERS,
  type ClaimFacet,
  type ClaimFilter,
  withinOf,
} from "../claim-filter";
import type { FilterKey } from "../fields";
import { NOT_STATED, wantedOf } from "../modes";
import { OPERATORS } from "../operators";
import type { Params } from "../params";
import { inRange, type Range } from "../range";
import { papersOf } from "./labels";
import { bitsByList } from "./lists";
import { type Coded, type Narrow, numberAt } from "./narrow";
import { type BitSet, type ColumnIndex, LABEL_FACETS, type LabelFacet, NUMBER_FACETS } from "./types";

/** The papers each active paper filter lets through, by its name; `q` is the search's answer. */
export type Masks = Map<FilterKey, BitSet>;

/** The papers that have a value of a facet. */
const papersWith = (index: ColumnIndex, facet: LabelFacet, value: string): BitSet =>
  value === NOT_STATED ? index.unstated[facet] : papersOf(index.labels[facet], value);

/** The papers with any of some values, all of others and none of the rest. */
function labelMask(index: ColumnIndex, facet: LabelFacet, entries: readonly string[]): BitSet {
  const { any, all, none } = wantedOf(entries);
  const result = any.length > 0 ? new TypedFastBitSet() : index.all.clone();
  for (const value of any) result.union(papersWith(index, facet, value));
  for (const value of all) result.intersection(papersWith(index, facet, value));
  for (const value of none) result.difference(papersWith(index, facet, value));
  return result;
}

/** The papers whose number lies in a range. */
function rangeMask({ code, values }: Coded, wanted: Range): BitSet {
  const mask = new TypedFastBitSet();
  const within = Uint8Array.from(values, (value) => (inRange(value, wanted) ? 1 : 0));
  for (let i = code.length - 1; i >= 0; i--)
    if (values.length === 0 ? inRange(code[i] as number, wanted) : within[code[i] as number] === 1)
      mask.add(i);
  return mask;
}

/** The papers that came in at a time or later. */
function sinceMask(index: ColumnIndex, since: string): BitSet {
  const mask = new TypedFastBitSet();
  for (let i = 0; i < index.papers; i++) {
    const time = numberAt(index.added, i);
    if (OPERATORS.since.where(since, Number.isNaN(time) ? null : time)) mask.add(i);
  }
  return mask;
}

/** One bitset for each paper filter that asks for anything. */
export function paperMasks(index: ColumnIndex, params: Params, found: BitSet | null): Masks {
  const masks: Masks = new Map();
  if (found) masks.set("q", found);
  for (const facet of LABEL_FACETS) {
    const wanted = params[facet];
    if (wanted.length > 0) masks.set(facet, labelMask(index, facet, wanted));
  }
  for (const facet of NUMBER_FACETS) {
    const wanted = params[facet];
    if (wanted !== null) masks.set(facet, rangeMask(index.numbers[facet], wanted));
  }
  if (params.since !== null) masks.set("since", sinceMask(index, params.since));
  for (const key of ["code", "paired"] as const) if (params[key]) masks.set(key, index.flags[key]);
  return masks;
}

/** The papers all masks let through, but one. A fresh bitset. */
export function intersection(index: ColumnIndex, masks: Masks, except?: FilterKey): BitSet {
  const result = index.all.clone();
  for (const [key, mask] of masks) if (key !== except) result.intersection(mask);
  return result;
}

/** Each claim filter's position in a set of misses. */
export const MISS: Record<ClaimFilter, number> = Object.fromEntries(
  CLAIM_FILTERS.map((f, i) => [f, 1 << i]),
) as Record<ClaimFilter, number>;

/** What a case means to a question. */
export interface Verdict {
  /** The filters that stop it, as bits of `MISS`: 0 passes. */
  misses: number;
  /** Those of them that stop it by a value ruled out: where it passes else, they stop its paper. */
  ruledOut: number;
  /** Which of the values that must all be there it has, a bit each. */
  has: number;
}

const ASKED = 1;
const OUT = 2;

/** One list that is asked for: what each code means to it. */
interface Rule {
  facet: ClaimFacet;
  bit: number;
  /** Whether a value must be there. */
  needs: boolean;
  /** Each case's list of values. */
  list: Narrow;
  /** ASKED and OUT, by list. */
  means: Uint8Array;
  /** The bits in `Verdict.has`, by list; 0 for values that need not all be there. */
  must: Uint32Array;
  /** The same of the value that hangs on the bound of what may be lost; nothing of other facets. */
  within: { means: number; must: number } | null;
}

/** Most values that may be asked for all together; those beyond count as any. */
const MOST_MUSTS = 31;

const or = (a: number, b: number): number => a | b;

/** Sets a bit of every value of a list that there is. */
function mark(
  into: Uint8Array | Uint32Array,
  codeOf: ReadonlyMap<string, number>,
  list: readonly string[],
  bit: number,
): void {
  for (const value of list) {
    const code = codeOf.get(value);
    if (code !== undefined) into[code] = (into[code] as number) | bit;
  }
}

/** The question about claims, ready to be put to cases. */
export class CaseQuestion {
  private readonly rules: readonly Rule[];
  /** The bits of `Verdict.has` that a paper's cases must show together, by facet and in all. */
  readonly musts: ReadonlyMap<ClaimFacet, number>;
  readonly allMusts: number;
  /** Whether any value is ruled out. */
  readonly rulesOut: boolean;
  /** Whether a case must pass at all. */
  readonly needsCase: boolean;
  /** Whether any paper can be stopped. */
  readonly asks: boolean;
  private readonly within: number;
  private readonly verdict: Verdict = { misses: 0, ruledOut: 0, has: 0 };

  constructor(
    private readonly index: ColumnIndex,
    private readonly params: Params,
  ) {
    this.within = withinOf(params);
    const musts = new Map<ClaimFacet, number>();
    let bits = 0;
    this.rules = CLAIM_FACETS.flatMap((facet): Rule[] => {
      const { any, all, none } = wantedOf(askedOf(facet, params));
      if (any.length + all.length + none.length === 0) return [];
      const column = index.cases.facets[facet];
      const { values, codeOf } = column;
      const means = new Uint8Array(values.length);
      const must = new Uint32Array(values.length);
      mark(means, codeOf, [...any, ...all], ASKED);
      mark(means, codeOf, none, OUT);
      // Beside those that must all be there, one of the others must.
      const needed =
        all.length === 0 ? [] : [...all.map((value) => [value]), ...(any.length > 0 ? [any] : [])];
      const own = needed.map((list) => {
        const bit = bits < MOST_MUSTS ? 1 << bits++ : 0;
        mark(must, codeOf, list, bit);
        return bit;
      });
      if (own.some((bit) => bit !== 0)) musts.set(facet, own.reduce(or));
      const code = facet === "quality" ? (codeOf.get("within") as number) : -1;
      const within = code < 0 ? null : { means: means[code] as number, must: must[code] as number };
      const lists = { list: column.list, means: bitsByList(column, means), must: bitsByList(column, must) };
      return [{ facet, bit: MISS[facet], needs: any.length + all.length > 0, ...lists, within }];
    });
    this.musts = musts;
    this.allMusts = [...musts.values()].reduce(or, 0);
    this.rulesOut = this.rules.some(({ means, within }) =>
      [...means, within?.means ?? 0].some((m) => (m & OUT) !== 0),
    );
    this.needsCase = asksOfClaims(params);
    this.asks = this.needsCase || this.rulesOut;
  }

  /** What case `x` means to the question; the same object each time. */
  ask(x: number): Verdict {
    const { cases, claims } = this.index;
    const { verdict, params } = this;
    verdict.misses = 0;
    verdict.ruledOut = 0;
    verdict.has = 0;
    for (const rule of this.rules) this.put(rule, x);
    if (params.factor !== null) {
      const claim = cases.claim[x] as number;
      if (claim < 0 || !inRange(numberAt(claims.factor, claim), params.factor)) verdict.misses |= MISS.factor;
    }
    const sure = cases.sure[x] === 1;
    if (params.sure && !sure) verdict.misses |= MISS.sure;
    if (params.unsure && (sure || (cases.claim[x] as number) < 0)) verdict.misses |= MISS.unsure;
    return verdict;
  }

  private put({ bit, needs, list, means, must, within }: Rule, x: number): void {
    const l = list[x] as number;
    let met = means[l] as number;
    this.verdict.has |= must[l] as number;
    if (within && numberAt(this.index.cases.loss, x) <= this.within) {
      met |= within.means;
      this.verdict.has |= within.must;
    }
    if ((met & OUT) !== 0) this.verdict.ruledOut |= bit;
    if ((needs && (met & ASKED) === 0) || (met & OUT) !== 0) this.verdict.misses |= bit;
  }

  /** Whether what is lost in case `x` is within the bound. */
  isWithin(x: number): boolean {
    return numberAt(this.index.cases.loss, x) <= this.within;
  }

  /** Whether a paper matches. */
  matches(p: number): boolean {
    const { from } = this.index.cases;
    let passed = !this.needsCase;
    let has = 0;
    for (let x = from[p] as number; x < (from[p + 1] as number); x++) {
      const { misses, ruledOut, has: own } = this.ask(x);
      if (misses === 0) {
        passed = true;
        has |= own;
      } else if (stopsPaper(misses, ruledOut)) return false;
    }
    return passed && (has & this.allMusts) === this.allMusts;
  }
}

/** Whether a case stops its paper: it would pass but for one filter, which rules a value of it out. */
export const stopsPaper = (misses: number, ruledOut: number): boolean =>
  misses !== 0 && (misses & (misses - 1)) === 0 && misses === (misses & ruledOut);

/** The papers of `among` whose cases answer the question about claims; all of them where none is asked for. */
export function claimMask(index: ColumnIndex, params: Params, among: BitSet): BitSet {
  const question = new CaseQuestion(index, params);
  if (!question.asks) return among;
  const result = new TypedFastBitSet();
  among.forEach((p) => {
    if (question.matches(p)) result.add(p);
  });
  return result;
}
