import { type Claim, isEfficiency, type Span } from "../types";

/** What pairing needs to know of a claim. */
export type PairClaim = Pick<Claim, "quantity" | "direction" | "subject" | "span"> &
  Partial<Pick<Claim, "measure" | "numbers" | "benchmark" | "baseline" | "bound">>;

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

const NAME_ENDS = /(?:^|\s)(?:by|for|on|in|at|with|across|while|and|or|using|when|\d\S*)(?:\s|$)/iu;

/** The names that claims in this stretch of text are measured against, folded to lower case. */
export function baselinesIn(text: string): string[] {
  return [...text.matchAll(COMPARED)]
    .map((m) => (m[1] ?? "").split(NAME_ENDS)[0]?.trim().toLowerCase() ?? "")
    .filter((name) => /^\p{L}/u.test(name));
}

/** Words that name no reference by themselves: "the best existing methods" may be any. */
const WORDS_OF_NO_NAME = new Set(
  `the a an of and or in on with by for to at its it them those that these other others all each both former latter
  model models method methods approach approaches technique techniques system systems baseline baselines pipeline pipelines
  competitor competitors counterpart counterparts work works existing previous prior best best-performing better strong
  stronger competitive leading current recent traditional conventional standard original vanilla naive base
  state-of-the-art sota state art large larger small smaller same similar full dense average`.split(/\s+/),
);

/**
 * Whether two lists of baselines name a common thing: one name holds all words of the other ("MobileNetV2", "the
 * MobileNetV2 baseline"). Where one names nothing of its own, nothing is known, and they do not contradict.
 */
export function sameBaselines(a: string[], b: string[]): "same" | "different" | "unknown" {
  const [left, right] = [
    a.map(namedWords).filter((n) => n.length),
    b.map(namedWords).filter((n) => n.length),
  ];
  if (!left.length || !right.length) return "unknown";
  const holds = (all: string[], some: string[]) => some.every((word) => all.includes(word));
  return right.some((r) => left.some((l) => holds(l, r) || holds(r, l))) ? "same" : "different";
}

const namedWords = (name: string): string[] =>
  name.split(/\s+/).filter((word) => word !== "" && !WORDS_OF_NO_NAME.has(word));

/** The stretch of text between two claims: between their evidence, or between their numbers where that overlaps. */
export function between(a: Placed, b: Placed): Span {
  const apart = a.claim.span.end <= b.claim.span.start;
  const [end, start] = apart ? [a.claim.span.end, b.claim.span.start] : [a.anchor.end, b.anchor.start];
  return { start: Math.min(end, start), end: start };
}

const folded = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();

/** Whether both claims name what they were measured on, and neither name holds the other. */
export function otherBenchmarks({ claim: a }: Placed, { claim: b }: Placed): boolean {
  if (!a.benchmark || !b.benchmark) return false;
  const [left, right] = [` ${folded(a.benchmark)} `, ` ${folded(b.benchmark)} `];
  return !left.includes(right) && !right.includes(left);
}

/** Whether one number was read as both: then one of the two readings is wrong. */
const sameNumber = ({ claim: a }: Placed, { claim: b }: Placed): boolean =>
  a.numbers?.some(({ start }) => b.numbers?.some((n) => n.start === start)) ?? false;

/** Whether two claims may be of one setting, as far as they tell themselves: of one subject, two numbers. */
export const mayPair = (a: Placed, b: Placed): boolean =>
  a.claim.subject === b.claim.subject && !sameNumber(a, b);
