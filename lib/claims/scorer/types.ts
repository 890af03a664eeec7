import type { Text } from "../1-text";
import type { Spot } from "../spots";
import type { Claim, Tradeoff } from "../types";

/** A claim before its probability is known, and before its sums are worked out again. */
export type Draft = Omit<Claim, "probability" | "sure" | "agreement">;

/** An abstract with everything read from it: what a claim's features are taken from. */
export interface Read {
  text: Text;
  /** Its numbers by where they begin. */
  spots: ReadonlyMap<number, Spot>;
  claims: readonly Draft[];
  tradeoffs: Tradeoff[];
}

/**
 * Takes note of something that is true of a claim: what, and the family of features it is one of, as "quote: " is of the words
 * quoted; both together are the feature.
 */
export type Say = (what: string, family?: string) => void;
