import { type Factor, isEfficiency } from "../types";
import type { Amount } from "./amount";

/**
 * The comparable factor, ≥ 1 is better. `x` → v; a saving of v % → 1 / (1 − v/100); v % more speed → 1 + v/100;
 * an overhead of v % → 1 / (1 + v/100); v times more → 1 / v.
 * @param timed the percentage is said of time or another cost, not of speed
 * @returns null for quality, and where a saving of 100 % or more has no factor
 */
export function factorOf(amount: Amount, timed: boolean): Factor | null {
  if (!isEfficiency(amount.quantity) || amount.value.kind === "parity") return null;
  const [a, b] =
    amount.value.kind === "range"
      ? [amount.value.low, amount.value.high]
      : [amount.value.value, amount.value.value];
  const [x, y] = [one(amount, a, timed), one(amount, b, timed)];
  return x === null || y === null ? null : { low: Math.min(x, y), high: Math.max(x, y) };
}

function one({ unit, direction, quantity }: Amount, v: number, timed: boolean): number | null {
  if (v <= 0) return unit === "x" ? null : 1;
  if (unit === "x") return direction === "worse" ? 1 / v : v;
  const share = v / 100;
  const ofSpeed = quantity === "speedup" && !timed;
  if (direction === "worse") return ofSpeed ? (share < 1 ? 1 - share : null) : 1 / (1 + share);
  if (ofSpeed) return 1 + share;
  return share < 1 ? 1 / (1 - share) : null;
}
