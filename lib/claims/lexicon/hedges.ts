import type { Bound } from "../types";

/** Words before a number that say how exact it is; the longest that matches counts. */
export const HEDGES: readonly { words: string; bound: Bound }[] = [
  ...["up to", "upto", "at most", "as much as", "as high as", "as many as", "as large as", "maximum of", "max of", "a maximum", "maximum", "at best", "peak", "no more than", "not more than", "less than", "under", "below", "fewer than", "within", "lower than", "smaller than", "at maximum", "no greater than", "beneath", "as fast as"].map((words) => ({ words, bound: "up-to" as const })),
  ...["at least", "more than", "over", "above", "exceeding", "exceeds", "exceed", "exceeded", "greater than", "beyond", "no less than", "not less than", "as low as", "as little as", "as few as", "minimum of", "min of", "a minimum", "minimum", "higher than", "larger than", "better than", "surpassing", "upwards of", "in excess of"].map((words) => ({ words, bound: "at-least" as const })),
  ...["about", "around", "approximately", "approx", "approx.", "roughly", "nearly", "almost", "close to", "circa", "ca", "some", "near", "an estimated", "approximate", "approaching", "on the order of"].map((words) => ({ words, bound: "about" as const })),
];

/** Words that may stand between a hedge and its number. */
export const BETWEEN: ReadonlySet<string> = new Set("a an the of average by on total only just further additional mean impressive absolute relative another even remarkable significant factor substantial whopping ( $ + - as".split(" "));
