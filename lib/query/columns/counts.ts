import type { Params } from "../params";
import { CODES } from "./codes";
import { claimMask, intersection, type Masks, MISS, missesOf } from "./filter";
import { type Bins, binOf } from "./histogram";
import {
  type BitSet,
  CLAIM_FACETS,
  type ClaimFacet,
  type ColumnIndex,
  LABEL_FACETS,
  type LabelFacet,
  NONE,
  NUMBER_FACETS,
  type NumberFacet,
} from "./types";

/** Histograms over all the data: papers for paper numbers, claims for the factor. */
export type AllBins = Record<NumberFacet | "factor", Bins | null>;

/** The answer of the index: which papers match, and what every facet counts under all filters but its own. */
export interface Counts {
  matched: BitSet;
  labels: Record<LabelFacet, Map<string, number>>;
  flags: Record<"code" | "paired" | "sure", number>;
  claims: Record<ClaimFacet, number[]>;
  /** Papers per bin. */
  bins: Record<NumberFacet | "factor", number[]>;
}

/**
 * Counts everything in one go.
 * @param masks of the paper filters, from `paperMasks`
 */
export function countAll(index: ColumnIndex, params: Params, masks: Masks, bins: AllBins): Counts {
  const papers = intersection(index, masks);
  const matched = claimMask(index, params, papers);
  // With one paper filter left out there are more papers whose claims must be looked at.
  const without = (key: Parameters<typeof intersection>[2]): BitSet =>
    key && masks.has(key) ? claimMask(index, params, intersection(index, masks, key)) : matched;

  const labels = {} as Counts["labels"];
  for (const facet of LABEL_FACETS) {
    const base = without(facet);
    labels[facet] = new Map(
      [...index.labels[facet]].map(([value, set]) => [value, base.intersection_size(set)]),
    );
  }
  const flags = {
    code: without("code").intersection_size(index.flags.code),
    paired: without("paired").intersection_size(index.flags.paired),
    sure: 0,
  };
  const counted = { labels, flags, matched, ...countClaims(index, params, papers, bins.factor) };
  flags.sure = counted.sure;
  const numbers = {} as Record<NumberFacet, number[]>;
  for (const facet of NUMBER_FACETS)
    numbers[facet] = histogram(index.numbers[facet], without(facet), bins[facet]);
  return { matched, labels, flags, claims: counted.claims, bins: { ...numbers, factor: counted.factor } };
}

function histogram(column: Float64Array, papers: BitSet, bins: Bins | null): number[] {
  if (!bins) return [];
  const counts = new Array<number>(bins.edges.length - 1).fill(0);
  papers.forEach((p) => {
    const bin = binOf(bins, column[p] as number);
    if (bin >= 0) counts[bin] = (counts[bin] as number) + 1;
  });
  return counts;
}

/**
 * One pass over the claims of the papers all paper filters let through: a claim that misses no filter counts for
 * every claim facet, one that misses a single filter counts for that filter's facet. A paper counts once a value.
 */
function countClaims(index: ColumnIndex, params: Params, papers: BitSet, bins: Bins | null) {
  const { from, codes, factor, sure } = index.claims;
  const misses = missesOf(index, params);
  const claims = Object.fromEntries(
    CLAIM_FACETS.map((f) => [f, new Array<number>(CODES[f].length).fill(0)]),
  ) as Record<ClaimFacet, number[]>;
  const seen = Object.fromEntries(
    CLAIM_FACETS.map((f) => [f, new Int32Array(CODES[f].length).fill(-1)]),
  ) as Record<ClaimFacet, Int32Array>;
  const binCounts = new Array<number>(bins ? bins.edges.length - 1 : 0).fill(0);
  const binSeen = new Int32Array(binCounts.length).fill(-1);
  let sureCount = 0;
  papers.forEach((p) => {
    let sureHere = false;
    for (let c = from[p] as number; c < (from[p + 1] as number); c++) {
      const missed = misses(c);
      for (const facet of CLAIM_FACETS) {
        if ((missed & ~MISS[facet]) !== 0) continue;
        const code = codes[facet][c] as number;
        if (code === NONE || seen[facet][code] === p) continue;
        seen[facet][code] = p;
        claims[facet][code] = (claims[facet][code] as number) + 1;
      }
      if (bins && (missed & ~MISS.factor) === 0) {
        const bin = binOf(bins, factor[c] as number);
        if (bin >= 0 && binSeen[bin] !== p) {
          binSeen[bin] = p;
          binCounts[bin] = (binCounts[bin] as number) + 1;
        }
      }
      if ((missed & ~MISS.sure) === 0 && sure[c] === 1) sureHere = true;
    }
    if (sureHere) sureCount++;
  });
  return { claims, factor: binCounts, sure: sureCount };
}
