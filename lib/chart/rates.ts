import { factor } from "@/lib/format";
import type { WinnerInterval } from "@/lib/pareto";

/** The slider's end: one point worth ten times the factor. */
const MOST = 10;

/**
 * Slider position to rate and back. The logarithm of the rate grows with the square of the position: most
 * decisions fall between 1× and 1.5×, so that is where the slider is finest.
 */
export const rateAt = (position: number, steps: number): number =>
  Number((MOST ** ((position / steps) ** 2)).toPrecision(4));
export const positionOf = (rate: number, steps: number): number =>
  Math.min(steps, Math.round(Math.sqrt(Math.log(Math.max(1, rate)) / Math.log(MOST)) * steps));

/** "up to 1.12×", "1.12× to 1.5×", "from 1.5×". */
export function sayInterval(r: WinnerInterval): string {
  if (r.from === 1) return Number.isFinite(r.to) ? `up to ${factor(r.to)}` : "always";
  return Number.isFinite(r.to) ? `${factor(r.from)} to ${factor(r.to)}` : `from ${factor(r.from)}`;
}
