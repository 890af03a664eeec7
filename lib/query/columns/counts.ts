import { CLAIM_FACETS, type ClaimFacet } from "../claim-filter";
import { NO_PARAMS, type Params } from "../params";
import { CaseQuestion, claimMask, intersection, type Masks, MISS, stopsPaper } from "./filter";
import { type Bins, binOf } from "./histogram";
import { countsIn } from "./labels";
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
  /** By code; and papers that state none. */
  labels: Record<LabelFacet, { stated: Uint32Array; unstated: number }>;
  flags: Record<"code" | "paired" | "sure" | "unsure", number>;
  /** By code. */
  claims: Record<ClaimFacet, Int32Array>;
  /** Papers per bin. */
  bins: Record<NumberFacet | "factor", readonly number[]>;
}

/**
 * Counts everything in one go.
 * @param masks of the paper filters, from `paperMasks`
 * @param values from `caseValuesOf`, where they are kept
 */
export function countAll(
  index: ColumnIndex,
  params: Params,
  masks: Masks,
  bins: AllBins,
  values: CaseValues = caseValuesOf(index, bins.factor),
): Counts {
  const papers = intersection(index, masks);
  const matched = claimMask(index, params, papers);
  // With one paper filter left out there are more papers whose claims must be looked at.
  const without = (key: Parameters<typeof intersection>[2]): BitSet =>
    key && masks.has(key) ? claimMask(index, params, intersection(index, masks, key)) : matched;

  const labels = {} as Counts["labels"];
  for (const facet of LABEL_FACETS) {
    const base = without(facet);
    labels[facet] = {
      stated: countsIn(index.labels[facet], base),
      unstated: index.unstated[facet].intersection_size(base),
    };
  }
  const cases = countCases(index, params, papers, values);
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

/** What every case of some papers means to a question; `papers` by position, its cases in the columns' order. */
interface Asked {
  papers: Uint32Array;
  /** By case: `Verdict.misses`, `Verdict.ruledOut` and `Verdict.has`. */
  misses: Int32Array;
  ruledOut: Int32Array;
  has: Int32Array;
}

function askAll({ cases }: ColumnIndex, question: CaseQuestion, among: BitSet): Asked {
  const papers = Uint32Array.from(among.array());
  const size = cases.claim.length;
  const [misses, ruledOut, has] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  for (const p of papers)
    for (let x = cases.from[p] as number; x < (cases.from[p + 1] as number); x++) {
      const verdict = question.ask(x);
      misses[x] = verdict.misses;
      ruledOut[x] = verdict.ruledOut;
      has[x] = verdict.has;
    }
  return { papers, misses, ruledOut, has };
}

/** The values of cases for one filter: case `x` has `codes[from[x]]` to `codes[from[x + 1]]`. */
interface Values {
  from: Uint32Array;
  codes: Uint32Array;
  size: number;
}

/** How many papers have a case with each value that only its own filter may stop: where nothing else must be there. */
function countPlain(index: ColumnIndex, { papers, misses }: Asked, values: Values, bit: number): Int32Array {
  const { from: caseFrom } = index.cases;
  const { from, codes, size } = values;
  const counts = new Int32Array(size);
  const seen = new Int32Array(size).fill(-1);
  const others = ~bit;
  for (let i = 0; i < papers.length; i++) {
    const p = papers[i] as number;
    const end = caseFrom[p + 1] as number;
    for (let x = caseFrom[p] as number; x < end; x++) {
      if (((misses[x] as number) & others) !== 0) continue;
      const last = from[x + 1] as number;
      for (let k = from[x] as number; k < last; k++) {
        const code = codes[k] as number;
        if (seen[code] === p) continue;
        seen[code] = p;
        counts[code] = (counts[code] as number) + 1;
      }
    }
  }
  return counts;
}

/**
 * The same where values must all be there, or are ruled out: what is seen of a paper is kept by value until all its
 * cases are through.
 * @param musts the bits of `Verdict.has` that the other filters must show together
 */
function countWhole(
  index: ColumnIndex,
  { papers, misses, ruledOut, has }: Asked,
  { from, codes, size }: Values,
  bit: number,
  musts: number,
): Int32Array {
  const { from: caseFrom } = index.cases;
  const counts = new Int32Array(size);
  const hit = new Int32Array(size).fill(-1);
  const stopped = new Int32Array(size).fill(-1);
  const seen = new Int32Array(size);
  const touched: number[] = [];
  for (const p of papers) {
    for (let x = caseFrom[p] as number; x < (caseFrom[p + 1] as number); x++) {
      const rest = (misses[x] as number) & ~bit;
      const stops = stopsPaper(rest, ruledOut[x] as number);
      if (rest !== 0 && !stops) continue;
      for (let k = from[x] as number; k < (from[x + 1] as number); k++) {
        const code = codes[k] as number;
        if (stops) {
          stopped[code] = p;
          continue;
        }
        if (hit[code] !== p) {
          hit[code] = p;
          seen[code] = 0;
          touched.push(code);
        }
        seen[code] = (seen[code] as number) | (has[x] as number);
      }
    }
    for (const code of touched)
      if (((seen[code] as number) & musts) === musts && stopped[code] !== p)
        counts[code] = (counts[code] as number) + 1;
    touched.length = 0;
  }
  return counts;
}

/** Columns with at most one value a case, -1 for none, as the counters take them. */
function single(size: number, of: (x: number) => number, values: number): Values {
  const from = new Uint32Array(size + 1);
  const codes = new Uint32Array(size);
  let at = 0;
  for (let x = 0; x < size; x++) {
    const value = of(x);
    if (value >= 0) codes[at++] = value;
    from[x + 1] = at;
  }
  return { from, codes, size: values };
}

/** What no question changes: the factor's bins, whether readings are sure, and quality at the usual bound. */
export interface CaseValues {
  quality: Values;
  factor: Values;
  sure: Values;
}

/** Worked out once a data version. */
export function caseValuesOf(index: ColumnIndex, bins: Bins | null): CaseValues {
  const { cases, claims } = index;
  const size = cases.claim.length;
  const factorOf = (x: number) => {
    const claim = cases.claim[x] as number;
    return bins && claim >= 0 ? binOf(bins, claims.factor[claim] as number) : -1;
  };
  const sureOf = (x: number) => ((cases.claim[x] as number) < 0 ? -1 : (cases.sure[x] as number));
  return {
    quality: qualityUnder(index, new CaseQuestion(index, NO_PARAMS)),
    factor: single(size, factorOf, bins ? bins.edges.length - 1 : 0),
    sure: single(size, sureOf, 2),
  };
}

/** What became of quality in each case: "lost at most" depends on its bound. */
function qualityUnder(index: ColumnIndex, question: CaseQuestion): Values {
  const size = index.cases.claim.length;
  const all: number[] = [];
  const from = new Uint32Array(size + 1);
  for (let x = 0; x < size; x++) {
    question.each("quality", x, (code) => all.push(code));
    from[x + 1] = all.length;
  }
  return { from, codes: Uint32Array.from(all), size: index.cases.facets.quality.values.length };
}

/** Counts by case over the papers that all paper filters let through. */
function countCases(index: ColumnIndex, params: Params, papers: BitSet, values: CaseValues) {
  const question = new CaseQuestion(index, params);
  const asked = askAll(index, question, papers);
  const whole = question.allMusts !== 0 || question.rulesOut;
  const count = (of: Values, filter: keyof typeof MISS) => {
    const musts = question.allMusts & ~(question.musts.get(filter as ClaimFacet) ?? 0);
    return whole
      ? countWhole(index, asked, of, MISS[filter], musts)
      : countPlain(index, asked, of, MISS[filter]);
  };
  const listOf = (facet: ClaimFacet): Values => {
    const { from, codes, values: list } = index.cases.facets[facet];
    if (facet !== "quality") return { from, codes, size: list.length };
    return params.within === null ? values.quality : qualityUnder(index, question);
  };
  const facets = CLAIM_FACETS.map((facet) => [facet, count(listOf(facet), facet)]);
  return {
    facets: Object.fromEntries(facets) as Counts["claims"],
    factor: [...count(values.factor, "factor")],
    sure: count(values.sure, "sure")[1] as number,
    unsure: count(values.sure, "unsure")[0] as number,
  };
}
