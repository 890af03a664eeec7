import { CLAIM_FACETS, type ClaimFacet } from "../claim-filter";
import { NO_PARAMS } from "../params";
import { CaseQuestion, MISS } from "./filter";
import { type Bins, binOf, binsOf } from "./histogram";
import { setsOf } from "./sets";
import { type ColumnIndex, NUMBER_FACETS, type NumberFacet, type PaperSets } from "./types";

/** The values of cases for one filter: case `x` has `codes[from[x]]` to `codes[from[x + 1]]`. */
export interface Values {
  from: Uint32Array;
  codes: Uint32Array;
  size: number;
}

/** What is counted of cases: each facet's values, the factor's bins, and whether readings are sure (0 no, 1 yes). */
export const TALLIED = [...CLAIM_FACETS, "factor", "sure"] as const;
export type Tallied = (typeof TALLIED)[number];

/** Histograms over all the data: papers for paper numbers, claims for the factor. */
export type AllBins = Record<NumberFacet | "factor", Bins | null>;

/** What no question changes of what is counted, worked out once a data version. */
export interface Tallies {
  bins: AllBins;
  /** By case; `quality` at the usual bound. */
  values: Record<Tallied, Values>;
  /** The papers each value counts where nothing is asked of claims, and those in each bin of a paper's number. */
  sets: Record<Tallied, PaperSets>;
  numbers: Record<NumberFacet, PaperSets>;
}

export function talliesOf(index: ColumnIndex): Tallies {
  const { numbers, claims } = index;
  const bins: AllBins = {
    year: binsOf(numbers.year, "linear", true),
    tokens: binsOf(numbers.tokens, "linear"),
    accuracy: binsOf(numbers.accuracy, "linear"),
    factor: binsOf(claims.factor, "log"),
  };
  const values = Object.fromEntries(TALLIED.map((key) => [key, valuesOf(index, key, bins.factor)])) as Record<
    Tallied,
    Values
  >;
  return {
    bins,
    values,
    sets: Object.fromEntries(
      TALLIED.map((key) => [key, papersWith(index, values[key], MISS[key])]),
    ) as Record<Tallied, PaperSets>,
    numbers: Object.fromEntries(
      NUMBER_FACETS.map((facet) => [facet, papersInBins(index.numbers[facet], bins[facet])]),
    ) as Record<NumberFacet, PaperSets>,
  };
}

function valuesOf(index: ColumnIndex, key: Tallied, bins: Bins | null): Values {
  const { cases, claims } = index;
  if (key === "sure")
    return single(cases.claim, (x) => ((cases.claim[x] as number) < 0 ? -1 : (cases.sure[x] as number)), 2);
  if (key === "factor") {
    const factorOf = (x: number) => {
      const claim = cases.claim[x] as number;
      return bins && claim >= 0 ? binOf(bins, claims.factor[claim] as number) : -1;
    };
    return single(cases.claim, factorOf, bins ? bins.edges.length - 1 : 0);
  }
  if (key === "quality") return qualityUnder(index, new CaseQuestion(index, NO_PARAMS));
  const { from, codes, values } = cases.facets[key as ClaimFacet];
  return { from, codes, size: values.length };
}

/** At most one value a case, -1 for none. */
function single({ length }: { length: number }, of: (x: number) => number, size: number): Values {
  const from = new Uint32Array(length + 1);
  const codes = new Uint32Array(length);
  let at = 0;
  for (let x = 0; x < length; x++) {
    const value = of(x);
    if (value >= 0) codes[at++] = value;
    from[x + 1] = at;
  }
  return { from, codes: codes.slice(0, at), size };
}

/** What became of quality in each case: "lost at most" depends on its bound. */
export function qualityUnder(index: ColumnIndex, question: CaseQuestion): Values {
  const { claim, facets } = index.cases;
  const all: number[] = [];
  const from = new Uint32Array(claim.length + 1);
  for (let x = 0; x < claim.length; x++) {
    question.each("quality", x, (code) => all.push(code));
    from[x + 1] = all.length;
  }
  return { from, codes: Uint32Array.from(all), size: facets.quality.values.length };
}

/**
 * The papers with each value in a case whose results count by themselves.
 * @param own the filter of the values, which does not count
 */
function papersWith(index: ColumnIndex, { from, codes, size }: Values, own: number): PaperSets {
  const { papers, cases } = index;
  const question = new CaseQuestion(index, NO_PARAMS);
  return setsOf(papers, size, (put) => {
    const last = new Int32Array(size).fill(-1);
    for (let p = 0; p < papers; p++)
      for (let x = cases.from[p] as number; x < (cases.from[p + 1] as number); x++) {
        if ((question.ask(x).misses & ~own) !== 0) continue;
        for (let k = from[x] as number; k < (from[x + 1] as number); k++) {
          const code = codes[k] as number;
          if (last[code] === p) continue;
          last[code] = p;
          put(code, p);
        }
      }
  });
}

const papersInBins = (column: Float64Array, bins: Bins | null): PaperSets =>
  setsOf(column.length, bins ? bins.edges.length - 1 : 0, (put) => {
    for (let p = 0; bins && p < column.length; p++) {
      const bin = binOf(bins, column[p] as number);
      if (bin >= 0) put(bin, p);
    }
  });
