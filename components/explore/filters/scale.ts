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

/** Two ends as the URL says them; null where both are open. An end at the border of the data is open. */
export function rangeText(from: number | null, to: number | null): string | null {
  if (from === null && to === null) return null;
  return `${from ?? ""}..${to ?? ""}`;
}

/** The ends in `2..5`, `2..`, `..5` or `2`; null where open or not a number. */
export function endsOf(text: string | null): [number | null, number | null] {
  if (!text) return [null, null];
  const [from = "", to = from] = text.includes("..") ? text.split("..") : [text];
  const end = (s: string) => (s.trim() === "" || Number.isNaN(Number(s)) ? null : Number(s));
  return [end(from), end(to)];
}
