import { ADDS } from "../lexicon/grammar";
import type { Span } from "../types";
import type { Pair } from "./sentence";
import { baselinesIn, mayPair, otherBenchmarks, type Placed, sameBaselines } from "./setting";

/** Two sentences that follow one another, and their claims. */
interface Neighbours {
  /** Their words. */
  words: readonly [string, string];
  claims: readonly [readonly Placed[], readonly Placed[]];
}

/** More claims than these on one side are no list that a reader would pair. */
const MOST = 6;

/**
 * Pairs across two sentences that follow one another, where one tells only what was saved, the other only what
 * became of quality, and the second goes on about the same setting: it adds no further result
 * ("moreover") and names no other reference.
 */
export function pairNeighbours(
  text: string,
  sentences: readonly Span[],
  placed: readonly Placed[][],
  inside: readonly Pair[][],
): Pair[] {
  return sentences.slice(1).flatMap((second, i) => {
    const first = sentences[i] as Span;
    if (inside[i]?.length || inside[i + 1]?.length) return [];
    const words = [text.slice(first.start, first.end), text.slice(second.start, second.end)] as const;
    return pairsOf({ words, claims: [placed[i] ?? [], placed[i + 1] ?? []] });
  });
}

const isCost = ({ side }: Placed): boolean => side === "efficiency";
/** Whether all claims of a sentence are of one side. */
const oneSided = (claims: readonly Placed[]): boolean => new Set(claims.map(isCost)).size === 1;

function pairsOf(neighbours: Neighbours): Pair[] {
  const [first, second] = neighbours.claims;
  if (!oneSided(first) || !oneSided(second)) return [];
  const claims = [...first, ...second];
  const costs = claims.filter(isCost).slice(0, MOST);
  const gains = firmest(claims.filter(({ side }) => side === "quality")).slice(0, MOST);
  if (!costs.length || !gains.length || !goesOn(neighbours)) return [];
  return costs.flatMap((efficiency) =>
    gains
      .filter((quality) => mayPair(efficiency, quality) && !otherBenchmarks(efficiency, quality))
      .map((quality) => ({ efficiency, quality, joined: { span: null, firmness: 0, sameClause: false } })),
  );
}

/** Where a sentence states numbers, they are the point; parity beside them is with something else. */
function firmest(gains: Placed[]): Placed[] {
  const numbers = gains.filter(({ claim }) => claim.quantity !== "parity");
  return numbers.length ? numbers : gains;
}

/** Openers that take up what was just said. */
const POINTS_BACK =
  /^\W{0,3}(?:this|these|it|its|they|such|here|with this|for (?:instance|example)|specifically|simultaneously|in particular|in terms of|at the same time|\w+-wise|the (?:\w+ ){0,2}(?:accuracy|performance|quality|loss|drop|degradation|error|gains?|speedup|savings?))\b/i;

/** Openers of a sentence about what was done elsewhere. */
const OF_OTHERS = /^\W{0,3}(?:\w+ ){0,2}(?:studies|works?|others|researchers|surveys?)\b/i;

/** A sentence that turns to another matter: a further proposal, or other tasks that the method is tried on. */
const ANOTHER_MATTER =
  /^.{0,60}\b(?:propos|introduc|present|establish|explor|investigat|generali[sz]|transfer|extend)\w*\b/isu;

const allParity = (claims: readonly Placed[]): boolean =>
  claims.every(({ claim }) => claim.quantity === "parity");

/** "When deployed on a robot, …", "On the larger set, …": other conditions than those of the sentence before. */
const OTHER_CONDITIONS = /^\W{0,3}(?:when|on (?!average\b|the other hand\b))\b/iu;

/** "It also improves …": a further result, where it is held against a reference of its own. */
const ALSO = /^\W{0,3}(?:\S+\s+){1,3}also\b/iu;

/** "It gains 13 % on A and 7 % on B. These models are 15x faster than their teachers": of several settings, and held against something new. */
const heldAnew = (opening: string, first: readonly Placed[]): boolean =>
  baselinesIn(opening).length > 0 && new Set(first.map(({ claim }) => claim.benchmark ?? "")).size > 1;

/** Whether the second sentence goes on about the setting of the first. */
function goesOn({ words: [before, opening], claims: [first, second] }: Neighbours): boolean {
  const kept = allParity(second) && !OF_OTHERS.test(opening);
  if (OTHER_CONDITIONS.test(opening) || ANOTHER_MATTER.test(opening) || (ADDS.test(opening) && !kept))
    return false;
  const references = sameBaselines(baselinesIn(before), baselinesIn(opening));
  if (references === "different") return false;
  if (!kept && references !== "same" && ALSO.test(opening) && baselinesIn(opening).length > 0) return false;
  // A statement that nothing is lost covers what follows; a number needs the same reference or a word that points back.
  if (kept || allParity(first) || references === "same") return true;
  return !heldAnew(opening, first) && POINTS_BACK.test(opening);
}
