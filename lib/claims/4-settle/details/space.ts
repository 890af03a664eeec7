import { TRIGGERS } from "./triggers";
import { DISTANCES, FLAGS, PLACES, SHAPES, STATEMENTS, TYPES } from "./vocabulary";

/** A family of features: one list of words, or each word of one with each of another. */
type Family = readonly [readonly string[]] | readonly [readonly string[], readonly string[]];

const FAMILIES = {
  shape: [SHAPES],
  trigger: [TRIGGERS],
  triggerType: [TRIGGERS, TYPES],
  place: [PLACES],
  triggerPlace: [TRIGGERS, PLACES],
  typePlace: [TYPES, PLACES],
  statementTrigger: [STATEMENTS, TRIGGERS],
  statementPlace: [STATEMENTS, PLACES],
  distance: [DISTANCES],
  flag: [FLAGS],
} as const satisfies Record<string, Family>;
export type FamilyName = keyof typeof FAMILIES;

/** What each feature says, in words, by its number: "on + name of a benchmark". */
export const FEATURES: readonly string[] = Object.entries(FAMILIES).flatMap(
  ([name, [a, b]]: [string, Family]) =>
    b ? a.flatMap((x) => b.map((y) => `${x} + ${y}`)) : a.map((x) => `${name}: ${x}`),
);

/** Where the features of a family begin, and how many go with one word of its first list. */
const START = {} as Record<FamilyName, { first: number; width: number }>;
let next = 0;
for (const [name, [a, b]] of Object.entries(FAMILIES) as [FamilyName, Family][]) {
  const width = b?.length ?? 1;
  START[name] = { first: next, width };
  next += a.length * width;
}

/** The number of the feature that is word `a` of a family, or words `a` and `b` of its two lists. */
export function feature(family: FamilyName, a: number, b = 0): number {
  const { first, width } = START[family];
  return first + a * width + b;
}
