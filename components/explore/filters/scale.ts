import { MINUS } from "@/lib/format";
import type { Range } from "@/lib/query/range";
import type { RangeFacet } from "@/lib/query/types";

/** Steps of a slider: positions 0 to `STEPS` stand for the extent, spaced as the histogram is. */
export const STEPS = 100;

/** What of a range decides where its values stand on a slider. */
export type Scaled = Pick<RangeFacet, "key" | "scale" | "extent">;

/** Value → position on the slider. */
export function positionOf(value: number, range: Scaled): number {
  const [from, to] = range.extent ?? [0, 1];
  if (to === from) return 0;
  const share =
    range.scale === "log" ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
  return Math.min(STEPS, Math.max(0, Math.round(share * STEPS)));
}

/** Position on the slider → value with at most three figures; whole numbers where both ends are whole and linear. */
export function valueAt(position: number, range: Scaled): number {
  const [from, to] = range.extent ?? [0, 1];
  if (position <= 0) return from;
  if (position >= STEPS) return to;
  const share = position / STEPS;
  const value = range.scale === "log" ? from * (to / from) ** share : from + (to - from) * share;
  return range.key === "year" ? Math.round(value) : Number(value.toPrecision(3));
}

/** A range of two ends; null where both are open. */
export const rangeOf = (from: number | null, to: number | null): Range | null =>
  from === null && to === null ? null : { from, to };

/** The number in a field: null where it is empty, NaN where it is none. */
export const numberIn = (text: string): number | null =>
  text.trim() === "" ? null : Number(text.replace(MINUS, "-").replace(",", "."));
