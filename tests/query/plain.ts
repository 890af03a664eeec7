/**
 * What the query room answers, defined plainly over papers as they were put in: no index, no bitsets, no SQL. Slow and
 * short, to be read beside the docs.
 */
import type { Claim } from "@/lib/claims/types";
import type { Params } from "@/lib/query";
import { stemOf } from "@/lib/text/stem";
import { digestKey } from "./asked";
import { DIGEST_TEXTS, EFFICIENCY, type MadePaper, SEEN } from "./made";

type Range = { from: number | null; to: number | null } | null;

const within = (value: number | null, range: Range): boolean =>
  range === null || (value !== null && value >= (range.from ?? -Infinity) && value <= (range.to ?? Infinity));

/** The values asked for in one way: "" any of them, "all:" all of them, "not:" none of them. */
const inWay = (wanted: readonly string[], way: "" | "all:" | "not:"): string[] =>
  way === ""
    ? wanted.filter((w) => !/^(?:all|not):/.test(w))
    : wanted.filter((w) => w.startsWith(way)).map((w) => w.slice(4));

/** Whether what a paper has of a list is what is asked for; a paper that has nothing has "not-stated". */
function fits(wanted: readonly string[], has: readonly string[]): boolean {
  const any = inWay(wanted, "");
  return (
    (any.length === 0 || any.some((v) => has.includes(v))) &&
    inWay(wanted, "all:").every((v) => has.includes(v)) &&
    !inWay(wanted, "not:").some((v) => has.includes(v))
  );
}
const orNotStated = (values: readonly string[]) => (values.length > 0 ? values : ["not-stated"]);
const round = (n: number) => Math.round(n * 1e6) / 1e6;

export const yearOf = (p: MadePaper) => (p.date ? Number(p.date.slice(0, 4)) : null);
export const digestsOf = (p: MadePaper) => p.digests.map((d) => digestKey(DIGEST_TEXTS[d]));

/** When the first digest that holds it came in. */
export const addedOf = (p: MadePaper): string => SEEN[Math.min(...p.digests) as 0 | 1];

/** The best of a paper's own results. */
function bestOwn(claims: Claim[], number: (c: Claim) => number): number | null {
  const all = claims.filter((c) => c.subject === "own").map(number);
  return all.length > 0 ? round(Math.max(...all)) : null;
}

/** Percent of tokens saved by the paper's best token reduction. */
export const tokensOf = (p: MadePaper): number | null =>
  bestOwn(
    p.claims.filter((c) => c.quantity === "token_reduction"),
    (c) => 100 * (1 - 1 / (c.factor?.low ?? Number.NaN)),
  );

const low = (c: Claim) =>
  c.value.kind === "point" ? c.value.value : c.value.kind === "range" ? c.value.low : 0;
const high = (c: Claim) => (c.value.kind === "range" ? c.value.high : low(c));

/** The quality change: stated changes before retained shares, what a trade-off holds before what none does. */
export function accuracyOf(p: MadePaper): number | null {
  const paired = new Set(p.tradeoffs.flat());
  for (const quantity of ["accuracy_delta", "accuracy_retained"])
    for (const inPair of [true, false]) {
      const change = bestOwn(
        p.claims.filter((c, n) => c.quantity === quantity && paired.has(n) === inPair),
        (c) =>
          quantity === "accuracy_retained" ? low(c) - 100 : c.direction === "worse" ? -high(c) : low(c),
      );
      if (change !== null) return change;
    }
  return null;
}

/** How many trade-offs are of the paper's own results alone. */
export const ownPairs = (p: MadePaper): number =>
  p.tradeoffs.filter((t) => t.every((n) => p.claims[n]?.subject === "own")).length;

/** A claim with the claim that a trade-off pairs it with; no claim at all where a paper states none. */
interface Case {
  claim: Claim | null;
  efficiency: Claim | null;
  quality: Claim | null;
  paper: MadePaper;
}

export function casesOf(paper: MadePaper): Case[] {
  const { claims, tradeoffs } = paper;
  if (claims.length === 0) return [{ claim: null, efficiency: null, quality: null, paper }];
  const pairs = tradeoffs.flatMap(([e, q]) => {
    const [efficiency, quality] = [claims[e] as Claim, claims[q] as Claim];
    return [efficiency, quality].map((claim): Case => ({ claim, efficiency, quality, paper }));
  });
  const alone = claims
    .filter((_, n) => !tradeoffs.flat().includes(n))
    .map((claim): Case => {
      const gain = EFFICIENCY.has(claim.quantity);
      return { claim, efficiency: gain ? claim : null, quality: gain ? null : claim, paper };
    });
  return [...pairs, ...alone];
}

const both = (x: Case) => [x.efficiency, x.quality].filter((c) => c !== null);
const gains = (c: Claim | null): boolean =>
  c !== null && EFFICIENCY.has(c.quantity) && c.direction === "better";

/** The signed change of quality that a claim states; null for a level. */
function changeOf(c: Claim): number | null {
  if (c.quantity === "parity") return c.direction === "better" ? 1 : 0;
  if (c.quantity === "accuracy_delta") return c.direction === "worse" ? -high(c) : low(c);
  return c.quantity === "accuracy_retained" ? low(c) - 100 : null;
}

/** What became of quality: any number of words. */
function outcomes(x: Case, within: number): string[] {
  if (!x.efficiency) return [];
  if (!x.quality) return ["not-stated"];
  const change = changeOf(x.quality);
  if (change === null) return ["level"];
  const retained = x.quality.quantity === "accuracy_retained";
  // "A loss of at least 3 %" and "up to 97 % kept" bound the loss from below only.
  const bounded = x.quality.bound !== (retained ? "up-to" : "at-least");
  return [
    change >= 0 ? "no-loss" : "loss",
    ...(change > 0 ? ["better"] : change === 0 ? ["kept"] : []),
    ...(change < 0 && bounded && -change <= within ? ["within"] : []),
    ...(retained ? ["share"] : []),
  ];
}

/** How the names of `made.ts` stand in addresses. */
const KEYS: Record<string, string[]> = {
  GSM8K: ["gsm8k"],
  "gsm-8k benchmark": ["gsm8k"],
  "GSM8K, MATH, and ARC-C": ["gsm8k", "math", "arcc"],
  "held-out tasks": ["heldouttasks"],
  "Llama-2 7B": ["llama27b"],
  "dense model": ["densemodel"],
  accuracy: ["accuracy"],
  Accuracy: ["accuracy"],
  "F1 score": ["f1score"],
};
const keysOf = (name: string | null) => (name === null ? [] : (KEYS[name] as string[]));
const named = (key: "benchmark" | "baseline" | "model" | "hardware") => (x: Case) =>
  x.claim ? orNotStated(both(x).flatMap((c) => keysOf(c[key]))) : [];

/** What a case has of each list. */
const CASE: Record<string, (x: Case, a: Params) => readonly string[]> = {
  gain: (x) =>
    x.claim !== null && x.claim === x.efficiency && gains(x.claim)
      ? [x.claim.quantity]
      : x.paper.claims.some(gains)
        ? []
        : ["not-stated"],
  quality: (x, a) => outcomes(x, a.within ?? 5),
  quantity: (x) => [x.claim?.quantity ?? "not-stated"],
  bound: (x) => (x.claim ? [x.claim.bound] : []),
  subject: (x) => {
    const all = both(x).map((c) => c.subject);
    return [["other", "finding", "own"].find((s) => all.includes(s as "own")) ?? "not-stated"];
  },
  phase: (x) => (x.claim ? [x.claim.phase ?? "not-stated"] : []),
  memory: (x) =>
    x.efficiency?.quantity === "memory_reduction" ? [x.efficiency.memoryKind ?? "not-stated"] : [],
  measure: (x) =>
    x.quality && x.quality.quantity !== "parity" ? orNotStated(keysOf(x.quality.measure)) : [],
  benchmark: named("benchmark"),
  baseline: named("baseline"),
  model: named("model"),
  hardware: named("hardware"),
};

const sure = (x: Case) => both(x).every((c) => c.sure);

/** What a list asks for; whose results count where it does not say. */
const askedOf = (key: string, a: Params): readonly string[] => {
  const list = a[key as "quantity"];
  const asks = inWay(list, "").length + inWay(list, "all:").length > 0;
  return key === "subject" && !asks ? [...list, "own", "not-stated"] : list;
};

/** Whether a filter lets a case through; a list only says what may be there. */
const lets = (key: string, x: Case, a: Params): boolean => {
  const wanted = askedOf(key, a);
  const has = CASE[key]?.(x, a) ?? [];
  const may = [...inWay(wanted, ""), ...inWay(wanted, "all:")];
  return (
    (may.length === 0 || may.some((v) => has.includes(v))) &&
    !inWay(wanted, "not:").some((v) => has.includes(v))
  );
};

export const casePasses = (x: Case, a: Params, except: readonly string[] = []): boolean =>
  Object.keys(CASE).every((key) => except.includes(key) || lets(key, x, a)) &&
  within(x.claim?.factor?.low ?? null, a.factor) &&
  (!a.sure || (x.claim !== null && sure(x))) &&
  (!a.unsure || (x.claim !== null && !sure(x)));

/** Whether a claim passes in one of its settings. */
export const claimPasses = (p: MadePaper, c: Claim, a: Params, except: readonly string[] = []): boolean =>
  casesOf(p).some((x) => x.claim === c && casePasses(x, a, except));

/** Whether anything is asked of claims that needs one. */
export const asksOfClaims = (a: Params): boolean =>
  Object.keys(CASE).some((key) => a[key as "quantity"].some((w) => !w.startsWith("not:"))) ||
  a.factor !== null ||
  a.sure ||
  a.unsure;

/**
 * Whether a paper's claims are what is asked for: one case passes; all that must be there stands on some case that
 * passes; nothing that is ruled out stands on a case that the other filters let through.
 */
function claimsMatch(p: MadePaper, a: Params, only: (x: Case) => boolean): boolean {
  const cases = casesOf(p).filter(only);
  const through = cases.filter((x) => casePasses(x, a));
  const stands = (key: string, values: readonly string[]) =>
    through.some((x) => CASE[key]?.(x, a).some((v) => values.includes(v)));
  if (asksOfClaims(a) && through.length === 0) return false;
  return Object.keys(CASE).every((key) => {
    const wanted = askedOf(key, a);
    const [any, all, none] = [inWay(wanted, ""), inWay(wanted, "all:"), inWay(wanted, "not:")];
    return (
      all.every((v) => stands(key, [v])) &&
      (any.length === 0 || all.length === 0 || stands(key, any)) &&
      !cases.some((x) => casePasses(x, a, [key]) && CASE[key]?.(x, a).some((v) => none.includes(v)))
    );
  });
}

const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Whether a title or an abstract holds every term: words that follow each other, the last one perhaps unfinished;
 * a word that stands alone without quotes is found in its other forms too (`word-forms.test.ts`).
 */
export function found(p: MadePaper, q: string): boolean {
  const quoted = /^"(.*)"$/.exec(q);
  const terms = quoted ? [wordsOf(quoted[1] ?? "")] : q.split(" ").map(wordsOf);
  return terms.every((term, t) =>
    [p.title, p.abstract].some((text) => {
      const words = wordsOf(text);
      return words.some((_, at) =>
        term.every((w, k) => {
          const stem = !quoted && term.length === 1 ? stemOf(w) : null;
          if (stem !== null) return words[at + k]?.startsWith(stem);
          const open = !quoted && t === terms.length - 1 && k === term.length - 1;
          return open ? words[at + k]?.startsWith(w) : words[at + k] === w;
        }),
      );
    }),
  );
}

const typeOf = ({ techniques: [main] }: MadePaper) =>
  main === "benchmark" || main === "survey" || main === "theory" ? main : "method";
/** What a paper is says nothing of what it saves by. */
const savesBy = (p: MadePaper) => p.techniques.filter((t) => !["benchmark", "survey", "theory"].includes(t));

/** What a paper has of each list. */
const PAPER: Record<string, (p: MadePaper) => readonly string[]> = {
  technique: (p) => [...p.techniques, ...(savesBy(p).length === 0 ? ["not-stated"] : [])],
  domain: (p) => orNotStated(p.domains),
  type: (p) => [typeOf(p)],
  organisation: (p) => orNotStated(p.organisation ? [p.organisation.handle] : []),
  digest: digestsOf,
};

/** Whether the filters of papers let a paper through, all but one. */
export const paperPasses = (p: MadePaper, a: Params, except?: string): boolean =>
  (a.q === null || found(p, a.q)) &&
  Object.entries(PAPER).every(([key, has]) => fits(a[key as "technique"], has(p))) &&
  (except === "year" || within(yearOf(p), a.year)) &&
  (except === "tokens" || within(tokensOf(p), a.tokens)) &&
  (except === "accuracy" || within(accuracyOf(p), a.accuracy)) &&
  (a.since === null || new Date(addedOf(p)) >= new Date(a.since)) &&
  (!a.code || p.hasCode) &&
  (!a.paired || ownPairs(p) > 0);

/** Whether a paper matches, one range left out, of some of its cases. */
export const matches = (
  p: MadePaper,
  a: Params,
  except?: string,
  only: (x: Case) => boolean = () => true,
): boolean => paperPasses(p, a, except) && claimsMatch(p, a, only);

/** How many papers a value of a facet gives: alone in its facet, under all other filters. */
export const countOf = (papers: readonly MadePaper[], a: Params, facet: string, value: string): number =>
  papers.filter((p) => matches(p, { ...a, [facet]: value === "1" ? true : [value] })).length;

/** How many papers a stretch of a range gives, under all filters but its own. */
export function countIn(
  papers: readonly MadePaper[],
  a: Params,
  key: string,
  inside: (value: number) => boolean,
): number {
  if (key !== "factor") return papers.filter((p) => numbersOf(p, a, key).some(inside)).length;
  const open = { ...a, factor: { from: null, to: null } } as Params;
  const of = (x: Case) => inside(x.claim?.factor?.low ?? Number.NaN);
  return papers.filter((p) => matches(p, open, undefined, of)).length;
}

/** The numbers a paper has for a range filter, under all filters but its own. */
export function numbersOf(p: MadePaper, a: Params, key: string): number[] {
  if (key === "factor") return p.claims.flatMap((c) => c.factor?.low ?? []);
  const number = key === "year" ? yearOf(p) : key === "tokens" ? tokensOf(p) : accuracyOf(p);
  return number !== null && matches(p, a, key) ? [number] : [];
}

/** The largest factor of an efficiency claim that the filters let through. */
export const factorOf = (p: MadePaper, a: Params): number | null => {
  const all = p.claims
    .filter((c) => EFFICIENCY.has(c.quantity) && claimPasses(p, c, a))
    .map((c) => c.factor?.low ?? 0);
  return all.length > 0 ? Math.max(...all) : null;
};

const RANK = { own: 0, finding: 1, other: 2 };

/** The factor of the claim that stands for a quantity: own results first, then findings, then baselines; then the best. */
export function standing(p: MadePaper, a: Params, quantity: string): number | null {
  const all = p.claims.filter((c) => c.quantity === quantity && claimPasses(p, c, a, ["quantity", "gain"]));
  const first = Math.min(...all.map((c) => RANK[c.subject]));
  const best = all.filter((c) => RANK[c.subject] === first).map((c) => c.factor?.low ?? 0);
  return best.length > 0 ? Math.max(...best) : null;
}
