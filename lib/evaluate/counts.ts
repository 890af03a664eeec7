import { sameWords } from "./details";
import { countInverted } from "./inverted";
import { matchClaims } from "./match";
import {
  ATTRIBUTES,
  type ClaimRecord,
  DETAILS,
  type GoldRecord,
  LABEL_KINDS,
  type PaperText,
  type PredictedRecord,
} from "./types";

/**
 * Additive counts of one or many papers, by name:
 * `gold|predicted|matched:<quantity or "tradeoff">`, `attribute:<name>`, `detail:<name>:gold|predicted|matched`,
 * `rule:<id>:n|right`, `sure|unsure:n|right`, `<kind>:hit|gold|ok|predicted|main`, `papers`, `ungrounded`, `inverted`.
 */
export type Counts = Map<string, number>;

/** Adds `by` to a count; adding nothing still makes the name known, so that a quantity seen is a row shown. */
function add(counts: Counts, name: string, by: number | boolean = 1): void {
  counts.set(name, (counts.get(name) ?? 0) + Number(by));
}

const NOTHING: Omit<PredictedRecord, "paper"> = {
  claims: [],
  tradeoffs: [],
  techniques: [],
  domains: [],
};

/** Indices of a labelled and a predicted claim that match. */
type Pair = [number, number];

/** Counts one paper: what was asked for, what was given and what of it was right. */
export function countPaper(
  gold: GoldRecord,
  predicted: PredictedRecord | undefined,
  paper: PaperText,
): Counts {
  const got = predicted ?? { ...NOTHING, paper: gold.paper };
  const counts: Counts = new Map([["papers", 1]]);
  const text = `${paper.title}\n${paper.abstract}`;
  add(counts, "ungrounded", got.claims.filter((c) => !text.includes(c.quote)).length);
  const pairs = matchClaims(text, gold.claims, got.claims);
  const right = new Set(pairs.map(([, j]) => j));
  const unmatched = got.claims.filter((_, j) => !right.has(j));
  add(counts, "inverted", countInverted(text, gold.claims, unmatched));
  countClaims(counts, gold, got, pairs);
  countCertainty(counts, got.claims, right);
  countTradeoffs(counts, gold, got, pairs);
  countLabels(counts, gold, got);
  return counts;
}

function countClaims(counts: Counts, gold: GoldRecord, got: PredictedRecord, pairs: Pair[]): void {
  const goldOf = new Map(pairs.map(([i, j]) => [j, gold.claims[i]]));
  for (const claim of gold.claims) add(counts, `gold:${claim.quantity}`, !claim.optional);
  for (const [j, claim] of got.claims.entries()) {
    const want = goldOf.get(j);
    // A match is counted under the gold quantity, so that an `or` quantity does not open a row of its own.
    add(counts, `predicted:${want?.quantity ?? claim.quantity}`, !want?.optional);
  }
  for (const [i, j] of pairs) {
    const [want, claim] = [gold.claims[i], got.claims[j]];
    if (!want || !claim || want.optional) continue;
    add(counts, `matched:${want.quantity}`);
    for (const name of ATTRIBUTES) add(counts, `attribute:${name}`, want[name] === claim[name]);
    countDetails(counts, want, claim);
  }
}

/** A model given where the label names none is not held against a reading. */
function countDetails(counts: Counts, want: ClaimRecord, claim: ClaimRecord): void {
  for (const name of DETAILS) {
    const [asked, given] = [!!want[name], !!claim[name]];
    add(counts, `detail:${name}:gold`, asked);
    add(counts, `detail:${name}:predicted`, given && (asked || name !== "model"));
    add(counts, `detail:${name}:matched`, sameWords(want[name], claim[name]));
  }
}

function countCertainty(counts: Counts, claims: ClaimRecord[], right: ReadonlySet<number>): void {
  for (const [j, { rule, sure }] of claims.entries()) {
    if (rule === undefined) continue;
    for (const name of [`rule:${rule}`, sure ? "sure" : "unsure"]) {
      add(counts, `${name}:n`);
      add(counts, `${name}:right`, right.has(j));
    }
  }
}

function countTradeoffs(counts: Counts, gold: GoldRecord, got: PredictedRecord, pairs: Pair[]): void {
  const goldOf = new Map(pairs.map(([i, j]) => [j, i]));
  const key = (a: number | undefined, b: number | undefined) => `${a},${b}`;
  const asked = new Set(gold.tradeoffs.map(([a, b]) => key(a, b)));
  const allowed = new Set((gold.tradeoffs_also ?? []).map(([a, b]) => key(a, b)));
  const given = got.tradeoffs.map(([a, b]) => key(goldOf.get(a), goldOf.get(b)));
  const distinct = new Set(given);
  add(counts, "matched:tradeoff", [...asked].filter((pair) => distinct.has(pair)).length);
  add(counts, "gold:tradeoff", asked.size);
  add(counts, "predicted:tradeoff", given.filter((pair) => !allowed.has(pair)).length);
}

function countLabels(counts: Counts, gold: GoldRecord, got: PredictedRecord): void {
  for (const kind of LABEL_KINDS) {
    const must = new Set(gold[kind]);
    const may = new Set([...must, ...(gold.also?.[kind] ?? [])]);
    const given = new Set(got[kind]);
    const within = (set: Set<string>) => [...given].filter((label) => set.has(label)).length;
    add(counts, `${kind}:hit`, within(must));
    add(counts, `${kind}:gold`, must.size);
    add(counts, `${kind}:ok`, within(may));
    add(counts, `${kind}:predicted`, given.size);
    const first = got[kind][0];
    add(
      counts,
      `${kind}:main`,
      first !== undefined && (gold.main?.[kind] ?? gold[kind].slice(0, 1)).includes(first),
    );
  }
}

/** Sums counts of many papers. */
export function sumCounts(many: Iterable<Counts>): Counts {
  const sum: Counts = new Map();
  for (const counts of many) for (const [name, n] of counts) add(sum, name, n);
  return sum;
}
