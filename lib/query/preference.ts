import { type Bound, isEfficiency, type Subject } from "@/lib/claims/types";
import type { ClaimView } from "./types";

/** What decides which of a paper's claims stands for it; `paired`: whether a trade-off holds it. */
export type Ranked = Pick<
  ClaimView,
  ("n" | "quantity" | "kind" | "value" | "high" | "unit") | ("direction" | "bound" | "subject" | "factorLow")
> & { paired: boolean };

const SUBJECT_ORDER: Record<Subject, number> = { own: 0, finding: 1, other: 2 };
const BOUND_ORDER: Record<Bound, number> = { exact: 0, "at-least": 1, about: 2, "up-to": 3 };

/** Takes the noise of binary arithmetic out of a derived number. */
const tidy = (value: number) => Math.round(value * 1e6) / 1e6 || 0;

/**
 * The signed quality change a claim states, in percent or points as stated: gains above 0, losses below, a retained
 * share of v % is v − 100; of a range the end that promises less. null for levels, parity in words and efficiency.
 */
export function qualityChange(c: Omit<Ranked, "n" | "paired">): number | null {
  if (c.quantity === "accuracy_delta") return tidy(c.direction === "worse" ? -(c.high ?? c.value) : c.value);
  if (c.quantity === "accuracy_retained") return tidy(c.value - 100);
  return null;
}

/** Percent of tokens saved, from the comparable factor: 2× is 50. null for other quantities. */
export function tokensSaved(c: Ranked): number | null {
  return c.quantity === "token_reduction" && c.factorLow !== null ? tidy(100 * (1 - 1 / c.factorLow)) : null;
}

/** The number by which claims of one quantity compare; more is better. */
const strength = (c: Ranked): number => c.factorLow ?? qualityChange(c) ?? c.value;

/**
 * Order of claims of one quantity, the one that stands for the paper first: own results, then findings, then
 * baselines; for quality, what belongs to a trade-off (a gain elsewhere must not hide what the saving cost);
 * then the better number, the firmer bound, the earlier one.
 */
export function compareClaims(a: Ranked, b: Ranked): number {
  return (
    SUBJECT_ORDER[a.subject] - SUBJECT_ORDER[b.subject] ||
    (isEfficiency(a.quantity) ? 0 : Number(b.paired) - Number(a.paired)) ||
    strength(b) - strength(a) ||
    BOUND_ORDER[a.bound] - BOUND_ORDER[b.bound] ||
    a.n - b.n
  );
}

/** The first of a paper's own results that gives a number, in the order above. */
function firstNumber(claims: readonly Ranked[], number: (c: Ranked) => number | null): number | null {
  const stating = claims.filter((c) => c.subject === "own" && number(c) !== null).sort(compareClaims);
  return stating.length > 0 ? number(stating[0] as Ranked) : null;
}

/** What the `tokens` filter and column compare. */
export const paperTokens = (claims: readonly Ranked[]): number | null => firstNumber(claims, tokensSaved);

/** What the `accuracy` filter and column compare: stated changes before retained shares. */
export const paperAccuracy = (claims: readonly Ranked[]): number | null =>
  firstNumber(
    claims.filter((c) => c.quantity === "accuracy_delta"),
    qualityChange,
  ) ??
  firstNumber(
    claims.filter((c) => c.quantity === "accuracy_retained"),
    qualityChange,
  );
