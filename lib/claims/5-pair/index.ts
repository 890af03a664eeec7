import type { Text } from "../1-text";
import type { Claim, Tradeoff } from "../types";

/** Pairs each efficiency claim with the quality claim of the same setting. */
export function pairClaims(_text: Text, _claims: Claim[]): Tradeoff[] {
  return [];
}
