import { CLAIM_FACETS, type ClaimFacet } from "../claim-filter";
import { NOT_STATED } from "../modes";
import type { Params } from "../params";
import { CaseQuestion, claimMask, intersection, type Masks, MISS, papersWith, stopsPaper } from "./filter";
import { type Bins, binOf } from "./histogram";
import {
  type BitSet,
  type ColumnIndex,
  LABEL_FACETS,
  type LabelFacet,
  NUMBER_FACETS,
  type NumberFacet,
} from "./types";

/** Histograms over all the data: papers for paper numbers, claims for the factor. */
export type AllBins = Record<NumberFacet | "factor", Bins | null>;

/** The answer of the index: which papers match, and what every facet counts under all filters but its own. */
export interface Counts {
  matched: BitSet;
  labels: Record<LabelFacet, Map<string, number>>;
  flags: Record<"code" | "paired" | "sure" | "unsure", number>;
  /** By code. */
  claims: Record<ClaimFacet, Int32Array>;
  /** Papers per bin. */
  bins: Record<NumberFacet | "factor", readonly number[]>;
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
      [...index.labels[facet].keys(), NOT_STATED].map((value) => [
        value,
        base.intersection_size(papersWith(index, facet, value)),
      ]),
    );
  }
  const cases = countCases(index, params, papers, bins.factor);
  const flags = {
    code: without("code").intersection_size(index.flags.code),
    paired: without("paired").intersection_size(index.flags.paired),
    sure: cases.sure,
    unsure: cases.unsure,
  };
  const numbers = {} as Record<NumberFacet, number[]>;
  for (const facet of NUMBER_FACETS)
    numbers[facet] = histogram(index.numbers[facet], without(facet), bins[facet]);
  return { matched, labels, flags, claims: cases.facets, bins: { ...numbers, factor: cases.factor } };
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
 * The papers that would match with one value of a filter asked for alone. What is seen of a paper is kept by value
 * until all its cases are through, and told apart from the last paper's by the paper's number.
 */
class Tally {
  readonly counts: Int32Array;
  private readonly hit: Int32Array;
  private readonly stopped: Int32Array;
  private readonly has: Int32Array;
  private readonly touched: number[] = [];
  private paper = -1;

  /** @param musts the bits of `Verdict.has` that the other filters must show together */
  constructor(
    size: number,
    readonly bit: number,
    private readonly musts: number,
  ) {
    this.counts = new Int32Array(size);
    this.hit = new Int32Array(size).fill(-1);
    this.stopped = new Int32Array(size).fill(-1);
    this.has = new Int32Array(size);
  }

  pass(value: number, has: number, paper: number): void {
    if (this.hit[value] !== paper) {
      this.hit[value] = paper;
      this.has[value] = 0;
      this.touched.push(value);
      this.paper = paper;
    }
    this.has[value] = (this.has[value] as number) | has;
  }

  stop(value: number, paper: number): void {
    this.stopped[value] = paper;
  }

  /** The paper's cases are through. */
  settle(): void {
    for (const value of this.touched)
      if (((this.has[value] as number) & this.musts) === this.musts && this.stopped[value] !== this.paper)
        this.counts[value] = (this.counts[value] as number) + 1;
    this.touched.length = 0;
  }
}

/** One pass over the cases of the papers that all paper filters let through. */
function countCases(index: ColumnIndex, params: Params, papers: BitSet, bins: Bins | null) {
  const { cases, claims } = index;
  const question = new CaseQuestion(index, params);
  const tally = (size: number, filter: keyof typeof MISS) =>
    new Tally(size, MISS[filter], question.allMusts & ~(question.musts.get(filter as ClaimFacet) ?? 0));
  const facets = CLAIM_FACETS.map((facet) => ({
    facet,
    tally: tally(cases.facets[facet].values.length, facet),
  }));
  const factor = tally(bins ? bins.edges.length - 1 : 0, "factor");
  const sure = tally(1, "sure");
  const unsure = tally(1, "unsure");
  const all = [factor, sure, unsure, ...facets.map((f) => f.tally)];

  papers.forEach((p) => {
    for (let x = cases.from[p] as number; x < (cases.from[p + 1] as number); x++) {
      const { misses, ruledOut, has } = question.ask(x);
      const put = (to: Tally, value: number) => {
        const rest = misses & ~to.bit;
        if (rest === 0) to.pass(value, has, p);
        else if (stopsPaper(rest, ruledOut)) to.stop(value, p);
      };
      // Two filters may stop it: its own, which is left out, and one that rules a value out.
      if ((misses & (misses - 1) & ((misses & (misses - 1)) - 1)) !== 0) continue;
      for (const { facet, tally: to } of facets) {
        const rest = misses & ~to.bit;
        if (rest === 0) question.each(facet, x, (value) => to.pass(value, has, p));
        else if (stopsPaper(rest, ruledOut)) question.each(facet, x, (value) => to.stop(value, p));
      }
      const claim = cases.claim[x] as number;
      if (claim < 0) continue;
      const bin = bins ? binOf(bins, claims.factor[claim] as number) : -1;
      if (bin >= 0) put(factor, bin);
      put(cases.sure[x] === 1 ? sure : unsure, 0);
    }
    for (const one of all) one.settle();
  });
  return {
    facets: Object.fromEntries(facets.map((f) => [f.facet, f.tally.counts])) as Counts["claims"],
    factor: [...factor.counts],
    sure: sure.counts[0] as number,
    unsure: unsure.counts[0] as number,
  };
}
