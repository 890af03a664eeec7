import { type Claim, isEfficiency, type Span } from "../types";

/** What pairing needs to know of a claim. */
export type PairClaim = Pick<Claim, "quantity" | "direction" | "subject" | "span"> &
  Partial<Pick<Claim, "measure" | "numbers">>;

export type Side = "efficiency" | "quality" | "level";

/** A claim in its sentence: `index` is its place in the list of claims. */
export interface Placed {
  index: number;
  claim: PairClaim;
  side: Side;
  /** Its number, or where it has none its evidence: tells the order where the evidence of two claims overlaps. */
  anchor: Span;
}

export const sideOf = (claim: PairClaim): Side => {
  if (isEfficiency(claim.quantity)) return "efficiency";
  return claim.quantity === "accuracy_level" ? "level" : "quality";
};

const COMPARED =
  /\b(?:compared\s+(?:to|with)|in\s+comparison\s+(?:to|with)|relative\s+to|versus|vs\.?|over|than|against|outperform(?:s|ing|ed)?|surpass(?:es|ing|ed)?)\s+(?:the\s+|a\s+|an\s+|that\s+of\s+)?((?:[^\s,;:.()]+\s*){1,4})/giu;

/** The names that claims in this stretch of text are measured against, folded to lower case. */
export function baselinesIn(text: string): string[] {
  return [...text.matchAll(COMPARED)]
    .map((m) => (m[1] ?? "").trim().toLowerCase())
    .filter((name) => !/^\d/.test(name));
}

const WORDS_OF_NO_NAME = new Set(
  "the a an of and in on with by for to model models method methods baseline baselines existing previous prior other".split(
    " ",
  ),
);

/** Whether two lists of baselines name a common thing; where one is empty nothing is known, and they do not contradict. */
export function sameBaselines(a: string[], b: string[]): "same" | "different" | "unknown" {
  if (!a.length || !b.length) return "unknown";
  const names = new Set(a.flatMap((name) => name.split(/\s+/)).filter((word) => !WORDS_OF_NO_NAME.has(word)));
  return b.some((name) => name.split(/\s+/).some((word) => names.has(word))) ? "same" : "different";
}

/** The stretch of text between two claims: between their evidence, or between their numbers where that overlaps. */
export function between(a: Placed, b: Placed): Span {
  const apart = a.claim.span.end <= b.claim.span.start;
  const [end, start] = apart ? [a.claim.span.end, b.claim.span.start] : [a.anchor.end, b.anchor.start];
  return { start: Math.min(end, start), end: start };
}
