import { ATTAIN } from "../../lexicon/grammar";
import { norm } from "../look";
import type { View } from "../types";

const OTHER =
  /^(capacity|bandwidth|utilization|utilisation|density|area|resolution|scale|scalability|batch|reliability|lifetime|range|power|productivity|frequency)$/;

/** Whether the noun of change stands behind a thing that improves and is no quality: "capacity improvement". */
export const isOther = (view: View, noun: number): boolean => OTHER.test(norm(view, noun - 1));

/** "achieves a compression rate of 77%", not "at a compression rate of 77%". */
export function attained(view: View, noun: number): boolean {
  for (let k = noun - 1; k >= Math.max(0, noun - 4); k -= 1)
    if (ATTAIN.has(norm(view, k)) && !/^(with|have|has)$/.test(norm(view, k))) return true;
  return false;
}

/** "we drop 75% of the corpus": the word before the number is a verb, and what it takes follows "of". */
export const takesShare = (view: View, first: number): boolean =>
  norm(view, first + 1) === "of" && !["by", "the", "a", "an"].includes(norm(view, first - 2));
