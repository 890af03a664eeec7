import { TypedFastBitSet } from "typedfastbitset";
import { CLAIM_FACETS, type ClaimFacet } from "../claim-filter";
import type { Params } from "../params";
import { CaseQuestion, claimMask, intersection, type Masks, MISS, stopsPaper } from "./filter";
import { countsIn } from "./sets";
import { qualityUnder, type Tallied, type Tallies, type Values } from "./tallies";
import {
  type BitSet,
  type ColumnIndex,
  LABEL_FACETS,
  type LabelFacet,
  NUMBER_FACETS,
  type NumberFacet,
} from "./types";

/** The answer of the index: which papers match, and what every facet counts under all filters but its own. */
export interface Counts {
  matched: BitSet;
  /** By code; and papers that state none. */
  labels: Record<LabelFacet, { stated: Uint32Array; unstated: number }>;
  flags: Record<"code" | "paired" | "sure" | "unsure", number>;
  /** By code. */
  claims: Record<ClaimFacet, Uint32Array>;
  /** Papers per bin. */
  bins: Record<NumberFacet | "factor", readonly number[]>;
}

/**
 * Counts everything in one go.
 * @param masks of the paper filters, from `paperMasks`
 */
export function countAll(index: ColumnIndex, params: Params, masks: Masks, tallies: Tallies): Counts {
  const papers = intersection(index, masks);
  const question = new CaseQuestion(index, params);
  const { count, matched } = caseCounter(index, params, question, papers, tallies);
  // With one paper filter left out there are more papers whose claims must be looked at: all are, once.
  let passing: BitSet | undefined;
  const without = (key: Parameters<typeof intersection>[2]): BitSet => {
    if (!key || !masks.has(key)) return matched;
    const more = intersection(index, masks, key);
    if (!question.asks) return more;
    passing ??= claimMask(index, params, index.all);
    return more.new_intersection(passing);
  };

  const labels = {} as Counts["labels"];
  for (const facet of LABEL_FACETS) {
    const base = without(facet);
    labels[facet] = {
      stated: countsIn(index.labels[facet], base),
      unstated: index.unstated[facet].intersection_size(base),
    };
  }
  const flags = {
    code: without("code").intersection_size(index.flags.code),
    paired: without("paired").intersection_size(index.flags.paired),
    sure: count("sure", "sure")[1] as number,
    unsure: count("sure", "unsure")[0] as number,
  };
  const bins = { factor: [...count("factor", "factor")] } as Record<NumberFacet | "factor", number[]>;
  for (const facet of NUMBER_FACETS) bins[facet] = [...countsIn(tallies.numbers[facet], without(facet))];
  const claims = Object.fromEntries(
    CLAIM_FACETS.map((facet) => [facet, count(facet, facet)]),
  ) as Counts["claims"];
  return { matched, labels, flags, claims, bins };
}

/** How many papers have each value in a case that only the value's own filter may stop. */
type CaseCounter = (of: Tallied, filter: keyof typeof MISS) => Uint32Array;

/** Counts by case over the papers that all paper filters let through; which of them match. */
function caseCounter(
  index: ColumnIndex,
  params: Params,
  question: CaseQuestion,
  papers: BitSet,
  tallies: Tallies,
): { count: CaseCounter; matched: BitSet } {
  const bounded = params.within === null ? null : qualityUnder(index, question);
  const valuesOf = (of: Tallied): Values => (of === "quality" && bounded ? bounded : tallies.values[of]);
  if (!question.asks && !bounded)
    return { count: (of) => countsIn(tallies.sets[of], papers), matched: papers };
  const cases = casesOf(index, papers);
  const asked = askAll(cases, question);
  if (question.allMusts !== 0 || question.rulesOut) {
    const count: CaseCounter = (of, filter) => {
      const musts = question.allMusts & ~(question.musts.get(filter as ClaimFacet) ?? 0);
      return countWhole(cases, asked, valuesOf(of), MISS[filter], musts);
    };
    return { count, matched: claimMask(index, params, papers) };
  }
  const passing = casesWhere(cases, (i) => asked.misses[i] === 0);
  const stops = asked.misses.reduce((a, b) => a | b, 0);
  const matched = question.asks ? papersIn(passing) : papers;
  const count: CaseCounter = (of, filter) => {
    const others = ~MISS[filter];
    // A filter that stops nothing counts what passes.
    const own =
      (stops & ~others) === 0
        ? passing
        : casesWhere(cases, (i) => ((asked.misses[i] as number) & others) === 0);
    return countPlain(own, valuesOf(of));
  };
  return { count, matched };
}

/** Some cases in the columns' order, each with its paper. */
interface Cases {
  size: number;
  cases: Uint32Array;
  papers: Uint32Array;
}

/** All cases of some papers. */
function casesOf({ cases: { from } }: ColumnIndex, papers: BitSet): Cases {
  let size = 0;
  papers.forEach((p) => {
    size += (from[p + 1] as number) - (from[p] as number);
  });
  const found = { size, cases: new Uint32Array(size), papers: new Uint32Array(size) };
  let at = 0;
  papers.forEach((p) => {
    for (let x = from[p] as number; x < (from[p + 1] as number); x++, at++) {
      found.cases[at] = x;
      found.papers[at] = p;
    }
  });
  return found;
}

function casesWhere({ size, cases, papers }: Cases, holds: (i: number) => boolean): Cases {
  const found = { size: 0, cases: new Uint32Array(size), papers: new Uint32Array(size) };
  for (let i = 0; i < size; i++)
    if (holds(i)) {
      found.cases[found.size] = cases[i] as number;
      found.papers[found.size++] = papers[i] as number;
    }
  return found;
}

function papersIn({ size, papers }: Cases): BitSet {
  const set = new TypedFastBitSet();
  // From the last on: the set is made as large as it will be at once.
  for (let i = size - 1; i >= 0; i--) set.add(papers[i] as number);
  return set;
}

/** What each case means to a question: `Verdict.misses`, `Verdict.ruledOut` and `Verdict.has`. */
interface Asked {
  misses: Int32Array;
  ruledOut: Int32Array;
  has: Int32Array;
}

function askAll({ size, cases }: Cases, question: CaseQuestion): Asked {
  const asked = { misses: new Int32Array(size), ruledOut: new Int32Array(size), has: new Int32Array(size) };
  for (let i = 0; i < size; i++) {
    const verdict = question.ask(cases[i] as number);
    asked.misses[i] = verdict.misses;
    asked.ruledOut[i] = verdict.ruledOut;
    asked.has[i] = verdict.has;
  }
  return asked;
}

/** How many papers have each value in one of the cases. */
function countPlain(
  { size, cases, papers }: Cases,
  { list, from, codes, size: values }: Values,
): Uint32Array {
  const counts = new Uint32Array(values);
  const seen = new Int32Array(values).fill(-1);
  for (let i = 0; i < size; i++) {
    const l = list[cases[i] as number] as number;
    const p = papers[i] as number;
    const end = from[l + 1] as number;
    for (let k = from[l] as number; k < end; k++) {
      const code = codes[k] as number;
      if (seen[code] === p) continue;
      seen[code] = p;
      counts[code] = (counts[code] as number) + 1;
    }
  }
  return counts;
}

/** What is seen of one paper, by value, until all its cases are through. */
class Seen {
  readonly counts: Uint32Array;
  private readonly hit: Int32Array;
  private readonly stopped: Int32Array;
  private readonly has: Int32Array;
  private touched: number[] = [];

  constructor(
    values: number,
    private readonly musts: number,
  ) {
    this.counts = new Uint32Array(values);
    this.hit = new Int32Array(values).fill(-1);
    this.stopped = new Int32Array(values).fill(-1);
    this.has = new Int32Array(values);
  }

  stop(code: number, paper: number): void {
    this.stopped[code] = paper;
  }

  see(code: number, paper: number, has: number): void {
    if (this.hit[code] !== paper) {
      this.hit[code] = paper;
      this.has[code] = 0;
      this.touched.push(code);
    }
    this.has[code] = (this.has[code] as number) | has;
  }

  end(paper: number): void {
    for (const code of this.touched)
      if (((this.has[code] as number) & this.musts) === this.musts && this.stopped[code] !== paper)
        this.counts[code] = (this.counts[code] as number) + 1;
    this.touched = [];
  }
}

/**
 * The same where values must all be there, or are ruled out.
 * @param musts the bits of `Verdict.has` that the other filters must show together
 */
function countWhole(
  { size, cases, papers }: Cases,
  { misses, ruledOut, has }: Asked,
  { list, from, codes, size: values }: Values,
  bit: number,
  musts: number,
): Uint32Array {
  const seen = new Seen(values, musts);
  for (let i = 0; i < size; i++) {
    const p = papers[i] as number;
    const rest = (misses[i] as number) & ~bit;
    const stops = stopsPaper(rest, ruledOut[i] as number);
    const l = list[cases[i] as number] as number;
    const end = rest === 0 || stops ? (from[l + 1] as number) : 0;
    for (let k = from[l] as number; k < end; k++) {
      if (stops) seen.stop(codes[k] as number, p);
      else seen.see(codes[k] as number, p, has[i] as number);
    }
    if (i + 1 === size || papers[i + 1] !== p) seen.end(p);
  }
  return seen.counts;
}
