import { dominates } from "./frontier";
import type { Interval, Trade } from "./types";

/**
 * Whether a dominates b whatever the hedges mean: the worst a's words allow dominates the best b's allow. Then a
 * dominates b in every case; two identical hedged claims never do. False where either quality is not measured, or is
 * of another kind of percent: such values have no common order.
 * (Strong, or interval, dominance: P. Limbourg & D. Salazar Aponte, An optimization algorithm for imprecise
 * multi-objective problem functions, IEEE Congress on Evolutionary Computation 2005.)
 */
export function certainlyDominates(a: Trade, b: Trade): boolean {
  if (a.quality.kind !== "measured" || b.quality.kind !== "measured") return false;
  if (a.quality.unit !== b.quality.unit) return false;
  const [low, high]: [Interval, Interval] = [a.quality.value, b.quality.value];
  return dominates(a.factor.low, low.low, b.factor.high, high.high);
}
