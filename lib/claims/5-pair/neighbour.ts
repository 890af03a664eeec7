import type { Span } from "../types";
import { ADDS } from "./joiners";
import type { Pair } from "./sentence";
import { baselinesIn, mayPair, otherBenchmarks, type Placed, sameBaselines } from "./setting";

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
  const found: Pair[] = [];
  for (let i = 0; i + 1 < placed.length; i += 1) {
    const [first, second] = [placed[i] ?? [], placed[i + 1] ?? []];
    if (!first.length || !second.length || inside[i]?.length || inside[i + 1]?.length) continue;
    const costs = [...first, ...second].filter(({ side }) => side === "efficiency");
    const gains = firmest([...first, ...second].filter(({ side }) => side === "quality"));
    const apart =
      new Set(first.map(({ side }) => side === "efficiency")).size === 1 &&
      new Set(second.map(({ side }) => side === "efficiency")).size === 1;
    if (
      !costs.length ||
      !gains.length ||
      !apart ||
      !goesOn(text, sentences[i] as Span, sentences[i + 1] as Span, first, second)
    )
      continue;
    for (const efficiency of costs.slice(0, 6)) {
      for (const quality of gains.slice(0, 6)) {
        if (!mayPair(efficiency, quality) || otherBenchmarks(efficiency, quality)) continue;
        found.push({ efficiency, quality, joined: { span: null, firmness: 0, sameClause: false } });
      }
    }
  }
  return found;
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

function goesOn(
  text: string,
  a: Span,
  b: Span,
  first: readonly Placed[],
  second: readonly Placed[],
): boolean {
  const opening = text.slice(b.start, b.end);
  const kept = second.every(({ claim }) => claim.quantity === "parity") && !OF_OTHERS.test(opening);
  if ((ADDS.test(opening) && !kept) || ANOTHER_MATTER.test(opening)) return false;
  const references = sameBaselines(baselinesIn(text.slice(a.start, a.end)), baselinesIn(opening));
  if (references === "different") return false;
  // A statement that nothing is lost covers what follows; a number needs the same reference or a word that points back.
  const parity = first.every(({ claim }) => claim.quantity === "parity");
  if (parity || kept || references === "same") return true;
  return POINTS_BACK.test(opening);
}
