import { TypedFastBitSet } from "typedfastbitset";
import { asksOfClaims, CLAIM_FILTERS, type ClaimFilter, DEFAULT_SUBJECTS } from "../claim-filter";
import type { FilterKey } from "../fields";
import { OPERATORS } from "../operators";
import type { Params } from "../params";
import { inRange } from "../range";
import { codeOf } from "./codes";
import {
  type BitSet,
  CLAIM_FACETS,
  type ClaimFacet,
  type ColumnIndex,
  LABEL_FACETS,
  NUMBER_FACETS,
} from "./types";

/** The papers each active paper filter lets through, by its name; `q` is the search's answer. */
export type Masks = Map<FilterKey, BitSet>;

function union(sets: readonly (BitSet | undefined)[]): BitSet {
  const result = new TypedFastBitSet();
  for (const set of sets) if (set) result.union(set);
  return result;
}

/** One bitset for each paper filter that asks for anything. */
export function paperMasks(index: ColumnIndex, params: Params, found: BitSet | null): Masks {
  const masks: Masks = new Map();
  if (found) masks.set("q", found);
  for (const facet of LABEL_FACETS) {
    const wanted = params[facet];
    if (wanted.length > 0) masks.set(facet, union(wanted.map((v) => index.labels[facet].get(v))));
  }
  for (const facet of NUMBER_FACETS) {
    const wanted = params[facet];
    if (wanted === null) continue;
    const column = index.numbers[facet];
    const mask = new TypedFastBitSet();
    for (let i = 0; i < column.length; i++) if (inRange(column[i] as number, wanted)) mask.add(i);
    masks.set(facet, mask);
  }
  if (params.since !== null) {
    const mask = new TypedFastBitSet();
    index.added.forEach((time, i) => {
      if (OPERATORS.since.where(params.since, Number.isNaN(time) ? null : time)) mask.add(i);
    });
    masks.set("since", mask);
  }
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

/**
 * For claim `c`, the set of claim filters that stop it, as bits: 0 passes; a single bit means that it would pass
 * but for that one filter, which is what the facet of that filter counts.
 */
export function missesOf(index: ColumnIndex, params: Params): (c: number) => number {
  const { codes, factor, sure } = index.claims;
  const allowed = (facet: ClaimFacet, wanted: readonly string[]) => {
    if (wanted.length === 0) return null;
    const table = new Uint8Array(256);
    for (const value of wanted) table[codeOf(facet, value)] = 1;
    return table;
  };
  const tables = CLAIM_FACETS.map((facet) => {
    const wanted = facet === "subject" && params.subject.length === 0 ? DEFAULT_SUBJECTS : params[facet];
    return { column: codes[facet], table: allowed(facet, wanted), bit: MISS[facet] };
  }).filter((t) => t.table !== null) as { column: Uint8Array; table: Uint8Array; bit: number }[];
  const wantedFactor = params.factor;
  return (c) => {
    let misses = 0;
    for (const { column, table, bit } of tables) if (table[column[c] as number] === 0) misses |= bit;
    if (wantedFactor !== null && !inRange(factor[c] as number, wantedFactor)) misses |= MISS.factor;
    if (params.sure && sure[c] === 0) misses |= MISS.sure;
    return misses;
  };
}

/** The papers of `among` with a claim that passes all claim filters; all of them where none is asked for. */
export function claimMask(index: ColumnIndex, params: Params, among: BitSet): BitSet {
  if (!asksOfClaims(params)) return among;
  const misses = missesOf(index, params);
  const { from } = index.claims;
  const result = new TypedFastBitSet();
  among.forEach((p) => {
    for (let c = from[p] as number; c < (from[p + 1] as number); c++)
      if (misses(c) === 0) {
        result.add(p);
        return;
      }
  });
  return result;
}
