/**
 * What the query room answers, defined plainly over papers as they were put in: no index, no bitsets, no SQL. Slow and
 * short, to be read beside the docs.
 */
import type { Claim } from "@/lib/claims/types";
import type { Params } from "@/lib/query";
import { stemOf } from "@/lib/query/search/terms";
import { digestKey } from "./asked";
import { DIGEST_TEXTS, EFFICIENCY, type MadePaper, SEEN } from "./made";

type Range = { from: number | null; to: number | null } | null;

const within = (value: number | null, range: Range): boolean =>
  range === null || (value !== null && value >= (range.from ?? -Infinity) && value <= (range.to ?? Infinity));
const oneOf = (wanted: readonly string[], has: readonly string[]): boolean =>
  wanted.length === 0 || has.some((h) => wanted.includes(h));
const round = (n: number) => Math.round(n * 1e6) / 1e6;

export const yearOf = (p: MadePaper) => (p.date ? Number(p.date.slice(0, 4)) : null);
export const digestsOf = (p: MadePaper) => p.digests.map((d) => digestKey(DIGEST_TEXTS[d]));

/** When the first digest that holds it came in. */
export const addedOf = (p: MadePaper): string => SEEN[Math.min(...p.digests) as 0 | 1];

/** The best of a paper's own results; of its findings where it has no own; never of a baseline. */
function ownFirst(claims: Claim[], number: (c: Claim) => number): number | null {
  for (const subject of ["own", "finding"]) {
    const all = claims.filter((c) => c.subject === subject).map(number);
    if (all.length > 0) return round(Math.max(...all));
  }
  return null;
}

/** Percent of tokens saved by the paper's best token reduction. */
export const tokensOf = (p: MadePaper): number | null =>
  ownFirst(
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
    for (const subject of ["own", "finding"])
      for (const inPair of [true, false]) {
        const change = ownFirst(
          p.claims.filter(
            (c, n) => c.quantity === quantity && c.subject === subject && paired.has(n) === inPair,
          ),
          (c) =>
            quantity === "accuracy_retained" ? low(c) - 100 : c.direction === "worse" ? -high(c) : low(c),
        );
        if (change !== null) return change;
      }
  return null;
}

/** The filters of claims: they must hold together for one claim. */
export const CLAIM_KEYS = ["quantity", "factor", "bound", "subject", "phase", "sure"];

export const claimPasses = (c: Claim, p: Params, except?: string): boolean =>
  (except === "quantity" || oneOf(p.quantity, [c.quantity])) &&
  (except === "bound" || oneOf(p.bound, [c.bound])) &&
  (except === "subject" || oneOf(p.subject.length > 0 ? p.subject : ["own", "finding"], [c.subject])) &&
  (except === "phase" || oneOf(p.phase, c.phase ? [c.phase] : [])) &&
  (except === "factor" || within(c.factor?.low ?? null, p.factor)) &&
  (except === "sure" || !p.sure || c.sure);

const asksOfClaims = (p: Params): boolean =>
  [p.quantity, p.bound, p.subject, p.phase].some((list) => list.length > 0) || p.factor !== null || p.sure;

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

/** Whether the filters of papers let a paper through, all but one. */
export const paperPasses = (p: MadePaper, a: Params, except?: string): boolean =>
  (a.q === null || found(p, a.q)) &&
  (except === "technique" || oneOf(a.technique, p.techniques)) &&
  (except === "domain" || oneOf(a.domain, p.domains)) &&
  (except === "organisation" || oneOf(a.organisation, p.organisation ? [p.organisation.handle] : [])) &&
  (except === "digest" || oneOf(a.digest, digestsOf(p))) &&
  (except === "year" || within(yearOf(p), a.year)) &&
  (except === "tokens" || within(tokensOf(p), a.tokens)) &&
  (except === "accuracy" || within(accuracyOf(p), a.accuracy)) &&
  (a.since === null || new Date(addedOf(p)) >= new Date(a.since)) &&
  (except === "code" || !a.code || p.hasCode) &&
  (except === "paired" || !a.paired || p.tradeoffs.length > 0);

/** Whether a paper matches, all filters but one considered. */
export const matches = (p: MadePaper, a: Params, except?: string): boolean =>
  paperPasses(p, a, except) && (!asksOfClaims(a) || p.claims.some((c) => claimPasses(c, a)));

/** What a paper has of a facet, each value once. */
export const valuesOf: Record<string, (p: MadePaper) => readonly string[]> = {
  technique: (p) => p.techniques,
  domain: (p) => p.domains,
  organisation: (p) => (p.organisation ? [p.organisation.handle] : []),
  digest: digestsOf,
  code: (p) => (p.hasCode ? ["1"] : []),
  paired: (p) => (p.tradeoffs.length > 0 ? ["1"] : []),
};

/** What a claim has of a facet. */
export const claimValueOf: Record<string, (c: Claim) => string | null> = {
  quantity: (c) => c.quantity,
  bound: (c) => c.bound,
  subject: (c) => c.subject,
  phase: (c) => c.phase,
  sure: (c) => (c.sure ? "1" : null),
};

/** How many papers a value of a facet would leave: under all filters but the facet's own. */
export function countOf(papers: readonly MadePaper[], a: Params, facet: string, value: string): number {
  const ofPaper = valuesOf[facet];
  if (ofPaper) return papers.filter((p) => ofPaper(p).includes(value) && matches(p, a, facet)).length;
  return papers.filter(
    (p) =>
      paperPasses(p, a) &&
      p.claims.some((c) => claimValueOf[facet]?.(c) === value && claimPasses(c, a, facet)),
  ).length;
}

/** The numbers a paper has for a range filter, under all filters but its own. */
export function numbersOf(p: MadePaper, a: Params, key: string): number[] {
  if (key === "factor")
    return paperPasses(p, a)
      ? p.claims.filter((c) => claimPasses(c, a, "factor")).flatMap((c) => c.factor?.low ?? [])
      : [];
  const number = key === "year" ? yearOf(p) : key === "tokens" ? tokensOf(p) : accuracyOf(p);
  return number !== null && matches(p, a, key) ? [number] : [];
}

/** The largest factor of an efficiency claim that the filters let through. */
export const factorOf = (p: MadePaper, a: Params): number | null => {
  const all = p.claims
    .filter((c) => EFFICIENCY.has(c.quantity) && claimPasses(c, a))
    .map((c) => c.factor?.low ?? 0);
  return all.length > 0 ? Math.max(...all) : null;
};

const RANK = { own: 0, finding: 1, other: 2 };

/** The factor of the claim that stands for a quantity: own results first, then findings, then baselines; then the best. */
export function standing(p: MadePaper, a: Params, quantity: string): number | null {
  const all = p.claims.filter((c) => c.quantity === quantity && claimPasses(c, a, "quantity"));
  const first = Math.min(...all.map((c) => RANK[c.subject]));
  const best = all.filter((c) => RANK[c.subject] === first).map((c) => c.factor?.low ?? 0);
  return best.length > 0 ? Math.max(...best) : null;
}
