import { analyse, type Text } from "./1-text";
import { findNumbers, type NamedDigits } from "./2-numbers";
import { views } from "./3-attach/items";
import { match } from "./3-attach/match";
import { findBetter, findParity, type InWords, inWords } from "./3-attach/parity";
import { rejection, settle } from "./4-settle";
import { type Undetailed, withDetails } from "./4-settle/details";
import { bringsAttack, type PaperKind, paperKind } from "./4-settle/paper";
import { parityClaim } from "./4-settle/parity";
import { pairWithBetter, silentSentences } from "./5-pair/better";
import { agreements } from "./6-agree";
import { type Draft, featuresOf, type Read, scored } from "./scorer";
import { spotsOf } from "./spots";
import type { Claim, Reading, RejectedNumber, Tradeoff } from "./types";

export { weighedMost } from "./scorer";

/** Changes whenever a reading may change. */
export const EXTRACTOR_VERSION = "7";

/**
 * Reads what an abstract claims about speed, tokens, memory, compute, size, energy, cost, data and quality.
 * @param title the paper's title; it tells a study from a proposal and is no source of claims
 * @param abstract the text all offsets are into; it may hold LaTeX
 * @returns claims in the order of the text, the pairs among them, and every number that became no claim with its reason; never throws on text
 */
export function readClaims(title: string, abstract: string): Reading {
  const read = readDrafts(title, abstract);
  const sure = scored(read);
  const agreed = agreements(abstract, read.spots, read.claims);
  const claims = read.claims.map((draft, i): Claim => {
    const { probability, sure: isSure } = sure[i] as (typeof sure)[number];
    return { ...draft, probability, sure: isSure, agreement: agreed[i] ?? null };
  });
  return { version: EXTRACTOR_VERSION, claims, tradeoffs: read.tradeoffs, rejected: read.rejected };
}

/**
 * What the scorer weighs of each claim that `readClaims` reads, in the same order: short statements in words, such as
 * "rule by.verb" or "1 before: by".
 */
export const claimFeatures = (title: string, abstract: string): string[][] =>
  featuresOf(readDrafts(title, abstract));

function readDrafts(title: string, abstract: string): Read & { rejected: RejectedNumber[] } {
  const text = analyse(abstract);
  const { mentions, named } = findNumbers(text);
  let known: PaperKind | null = null;
  const paper = () => (known ??= paperKind(title, text));
  const found: Undetailed[] = [];
  const rejected: RejectedNumber[] = named.map((n) => namedRejection(text, n));
  const sentences = views(text, mentions, () => bringsAttack(title, abstract));
  for (const view of sentences) {
    const matched = match(view);
    for (const refusal of matched.rejected) rejected.push(...rejection(text, refusal));
    if (matched.kept.length === 0) continue;
    const settled = settle(view, matched.kept, paper());
    found.push(...settled.claims);
    for (const refusal of settled.rejected) rejected.push(...rejection(text, refusal));
  }
  const words = inWords(text);
  found.push(...findParity(words).map((finding) => parityClaim(text, finding, paper(), "level")));
  found.push(...betterBeside(text, words, found, paper));
  found.sort((a, b) => place(a) - place(b) || a.span.start - b.span.start || a.span.end - b.span.end);
  const detailed = withDetails(title, text, mentions, found);
  const { tradeoffs, spare } = pairWithBetter(abstract, text.sentences, detailed);
  const claims = detailed.filter((_, i) => !spare.has(i));
  return {
    text,
    spots: spotsOf(claims.length > 0 ? sentences : []),
    claims,
    tradeoffs: spare.size > 0 ? renumbered(tradeoffs, spare) : tradeoffs,
    rejected: dropUsed(claims, rejected),
  };
}

/** Statements in words that quality is better, in sentences that state a gain and nothing else of quality. */
function betterBeside(
  text: Text,
  words: InWords,
  found: readonly Undetailed[],
  paper: () => PaperKind,
): Undetailed[] {
  const silent = silentSentences(found);
  if (silent.size === 0) return [];
  const wanted = new Set(text.sentences.flatMap(({ start }, i) => (silent.has(start) ? [i] : [])));
  return findBetter(words, wanted)
    .filter(({ span }) => !found.some((c) => c.span.start < span.end && span.start < c.span.end))
    .map((finding) => parityClaim(text, finding, paper(), "better"));
}

/** Pairs by the numbers that claims have without those left out. */
function renumbered(tradeoffs: readonly Tradeoff[], out: ReadonlySet<number>): Tradeoff[] {
  const before = (i: number) => [...out].filter((o) => o < i).length;
  return tradeoffs.map((t) => ({
    ...t,
    efficiency: t.efficiency - before(t.efficiency),
    quality: t.quality - before(t.quality),
  }));
}

/** Where a claim stands in the text: at its number, else at its first word. */
const place = (claim: Undetailed): number => claim.numbers[0]?.start ?? claim.span.start;

function namedRejection(text: Text, named: NamedDigits): RejectedNumber {
  return {
    span: named.span,
    text: text.source.slice(named.span.start, named.span.end),
    code: named.code,
    rule: `veto.${named.code}`,
    context: null,
  };
}

/** A number that a claim uses is not rejected, whatever another reading of it said. */
function dropUsed(claims: Draft[], rejected: RejectedNumber[]): RejectedNumber[] {
  const used = new Set(claims.flatMap((c) => c.numbers.map((n) => n.start)));
  return rejected.filter((r) => !used.has(r.span.start)).sort((a, b) => a.span.start - b.span.start);
}
