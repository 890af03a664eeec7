import type { Span, Tradeoff } from "../types";
import { pairNeighbours } from "./neighbour";
import { type Pair, pairSentence } from "./sentence";
import { type PairClaim, type Placed, sideOf } from "./setting";

export type { PairClaim } from "./setting";

/** The claims of each sentence in the order of the text; those of other systems belong to no setting of the paper. */
function bySentence(claims: readonly PairClaim[], sentences: readonly Span[]): Placed[][] {
  const placed: Placed[][] = sentences.map(() => []);
  const order = claims
    .map(
      (claim, index): Placed => ({
        index,
        claim,
        side: sideOf(claim),
        anchor: claim.numbers?.[0] ?? claim.span,
      }),
    )
    .filter(({ claim }) => claim.subject !== "other")
    .sort(
      (a, b) =>
        a.anchor.start - b.anchor.start ||
        a.claim.span.start - b.claim.span.start ||
        a.claim.span.end - b.claim.span.end ||
        a.index - b.index,
    );
  let at = 0;
  for (const claim of order) {
    while (at < sentences.length - 1 && claim.anchor.start >= (sentences[at] as Span).end) at += 1;
    placed[at]?.push(claim);
  }
  return placed;
}

/** A level is the quality of a point only where no change, share or parity is said of that setting. */
function withoutSpareLevels(claims: readonly Placed[]): Placed[] {
  const changed = claims.some(({ side }) => side === "quality");
  return changed ? claims.filter(({ side }) => side !== "level") : [...claims];
}

const tradeoff = ({ efficiency, quality, joined }: Pair, step: Tradeoff["step"]): Tradeoff => ({
  efficiency: efficiency.index,
  quality: quality.index,
  step,
  joined: joined.span,
});

/**
 * Pairs efficiency claims with the quality claims of the same system in the same setting:
 * inside a clause, then inside a sentence, then with the sentence that goes on about it.
 * @param text the abstract
 * @param sentences its sentences in order
 * @param claims its claims; the pairs hold their indices
 */
export function pairClaims(
  text: string,
  sentences: readonly Span[],
  claims: readonly PairClaim[],
): Tradeoff[] {
  const placed = bySentence(claims, sentences);
  const inside = placed.map((own) => pairSentence(text, withoutSpareLevels(own)));
  const found = inside.flat().map((pair) => tradeoff(pair, pair.joined.sameClause ? "clause" : "sentence"));
  const across = pairNeighbours(text, sentences, placed, inside).map((pair) => tradeoff(pair, "neighbour"));
  return [...found, ...across].sort((a, b) => a.efficiency - b.efficiency || a.quality - b.quality);
}
