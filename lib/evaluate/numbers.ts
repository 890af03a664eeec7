import { isEfficiency } from "../claims/types";
import type { ClaimRecord } from "./types";

const SAYS_REDUCED = ["latency", "reduc", "less time", "shorter", "fewer", "sav"];

/** Whether a claim is said as something that shrank ("28 % less time") and not as something that grew. */
function saysReduced(claim: ClaimRecord): boolean {
  const words = `${claim.measure ?? ""} ${claim.quote}`.toLowerCase();
  return SAYS_REDUCED.some((word) => words.includes(word));
}

/** Brings a number of a claim to its comparable scale: a factor for efficiency, itself for quality. */
export function comparable(claim: ClaimRecord, value: number | null): number | null {
  if (value === null || !isEfficiency(claim.quantity) || claim.unit === "x") return value;
  const grows = claim.quantity === "speedup" && !saysReduced(claim);
  if (claim.direction === "worse" || grows) return 1 + value / 100;
  return 1 / Math.max(1e-9, 1 - value / 100);
}

/** Equal within 0.5 % of the larger of both; nothing equals only nothing. */
function close(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 0.005 * Math.max(Math.abs(a), Math.abs(b), 1e-9);
}

/** Whether two claims report the same number (or range), as written or once brought to one scale. */
export function sameNumbers(gold: ClaimRecord, predicted: ClaimRecord): boolean {
  if (gold.quantity === "parity") return true;
  const as = (scale: (claim: ClaimRecord, value: number | null) => number | null) =>
    close(scale(gold, gold.value), scale(predicted, predicted.value)) &&
    close(scale(gold, gold.high), scale(predicted, predicted.high));
  return as((_, value) => value) || as(comparable);
}
