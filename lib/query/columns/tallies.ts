import { CLAIM_FACETS, type ClaimFacet } from "../claim-filter";
import { NO_PARAMS } from "../params";
import { CaseQuestion, MISS } from "./filter";
import { type Bins, binOf, binsOf } from "./histogram";
import { tableOf } from "./lists";
import { type Coded, narrow, numberAt, numbersOf } from "./narrow";
import { setsOf } from "./sets";
import { type ColumnIndex, type Lists, NUMBER_FACETS, type NumberFacet, type PaperSets } from "./types";

/** The values of cases for one filter, as lists. */
export interface Values extends Lists {
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
    year: binsOf(extentOf(numbers.year), "linear", true),
    tokens: binsOf(extentOf(numbers.tokens), "linear"),
    accuracy: binsOf(extentOf(numbers.accuracy), "linear"),
    factor: binsOf(extentOf(claims.factor), "log"),
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

/** The values that some number has: its least and its greatest are in it. */
const extentOf = (column: Coded): Float64Array =>
  column.values.length > 0 ? column.values : numbersOf(column);

function valuesOf(index: ColumnIndex, key: Tallied, bins: Bins | null): Values {
  const { cases, claims } = index;
  if (key === "sure")
    return single(cases.claim, (x) => ((cases.claim[x] as number) < 0 ? -1 : (cases.sure[x] as number)), 2);
  if (key === "factor") {
    const binByCode = Int32Array.from(claims.factor.values, (value) => (bins ? binOf(bins, value) : -1));
    const factorOf = (x: number) => {
      const claim = cases.claim[x] as number;
      return claim < 0 ? -1 : (binByCode[claims.factor.code[claim] as number] as number);
    };
    return single(cases.claim, factorOf, bins ? bins.edges.length - 1 : 0);
  }
  if (key === "quality") return qualityUnder(index, new CaseQuestion(index, NO_PARAMS));
  const { list, from, codes, values } = cases.facets[key as ClaimFacet];
  return { list, from, codes, size: values.length };
}

/** At most one value a case, -1 for none. */
function single({ length }: { length: number }, of: (x: number) => number, size: number): Values {
  const list = narrow(length, size + 1);
  for (let x = 0; x < length; x++) list[x] = of(x) + 1;
  return { list, ...tableOf([[], ...Array.from({ length: size }, (_, code) => [code])]), size };
}

/** What became of quality in each case: "lost at most" depends on its bound. */
export function qualityUnder(index: ColumnIndex, question: CaseQuestion): Values {
  const { list, from, codes, codeOf, values } = index.cases.facets.quality;
  const within = codeOf.get("within") as number;
  // Each list without the value, and with it.
  const lists = Array.from({ length: from.length - 1 }, (_, l) => [...codes.subarray(from[l], from[l + 1])]);
  const both = lists.flatMap((own) => [own, [...own, within]]);
  const now = narrow(list.length, both.length);
  for (let x = 0; x < list.length; x++) now[x] = 2 * (list[x] as number) + (question.isWithin(x) ? 1 : 0);
  return { list: now, ...tableOf(both), size: values.length };
}

/**
 * The papers with each value in a case whose results count by themselves.
 * @param own the filter of the values, which does not count
 */
function papersWith(index: ColumnIndex, { list, from, codes, size }: Values, own: number): PaperSets {
  const { papers, cases } = index;
  const question = new CaseQuestion(index, NO_PARAMS);
  return setsOf(papers, size, (put) => {
    const last = new Int32Array(size).fill(-1);
    const putAll = (l: number, p: number) => {
      for (let k = from[l] as number; k < (from[l + 1] as number); k++) {
        const code = codes[k] as number;
        if (last[code] !== p) put(code, p);
        last[code] = p;
      }
    };
    for (let p = 0; p < papers; p++)
      for (let x = cases.from[p] as number; x < (cases.from[p + 1] as number); x++)
        if ((question.ask(x).misses & ~own) === 0) putAll(list[x] as number, p);
  });
}

const papersInBins = (column: Coded, bins: Bins | null): PaperSets =>
  setsOf(column.code.length, bins ? bins.edges.length - 1 : 0, (put) => {
    for (let p = 0; bins && p < column.code.length; p++) {
      const bin = binOf(bins, numberAt(column, p));
      if (bin >= 0) put(bin, p);
    }
  });
