import type { Span } from "./frame";

export type Corner = readonly [x: number, y: number];

/**
 * The part of a line of level and upright pieces that lies in a rectangle, as an SVG path. A line that leaves the
 * picture ends there: bent along the edge it would claim values it does not have.
 */
export function cutSteps(corners: readonly Corner[], [x0, x1]: Span, [y0, y1]: Span): string {
  let path = "";
  let pen: Corner | null = null;
  for (const [k, to] of corners.entries()) {
    const from = corners[k - 1];
    if (!from) continue;
    const level = from[1] === to[1];
    if (level ? !within(from[1], y0, y1) : !within(from[0], x0, x1)) continue;
    const a: Corner = [clamp(from[0], x0, x1), clamp(from[1], y0, y1)];
    const b: Corner = [clamp(to[0], x0, x1), clamp(to[1], y0, y1)];
    if (same(a, b)) continue;
    if (!pen || !same(pen, a)) path += `M${a[0]} ${a[1]}`;
    path += level ? `H${b[0]}` : `V${b[1]}`;
    pen = b;
  }
  return path;
}

const clamp = (v: number, low: number, high: number) => Math.min(high, Math.max(low, v));

const within = (v: number, low: number, high: number) => v >= low && v <= high;

const same = (a: Corner, b: Corner) => a[0] === b[0] && a[1] === b[1];
