import { type Column, dominates, frontier } from "./frontier";

/** A point that dominates another one, and by how much on each axis (never negative, one of them positive). */
export interface Dominator {
  index: number;
  /** x of the dominator over x of the point: 1.5 is "1.5 times the factor". */
  times: number;
  /** y of the dominator less y of the point, in the axis' unit. */
  points: number;
}

/** Everything that dominates point `of`, the nearest in y first. O(n). */
export function dominators(xs: Column, ys: Column, of: number): Dominator[] {
  const px = xs[of] as number;
  const py = ys[of] as number;
  const found: Dominator[] = [];
  for (let i = 0; i < xs.length; i++)
    if (i !== of && dominates(xs[i] as number, ys[i] as number, px, py))
      found.push({ index: i, times: gap(xs[i] as number, px, 1), points: gap(ys[i] as number, py, 0) });
  return found.sort((a, b) => a.points - b.points || a.times - b.times || a.index - b.index);
}

/** Ratio or difference of two ends that may both be infinite or zero. */
const gap = (a: number, b: number, none: 0 | 1): number => (a === b ? none : none === 1 ? a / b : a - b);

/** A change that would put a dominated point on the frontier: reach these coordinates, or pass them where `beyond`. */
export interface Change {
  x: number;
  y: number;
  /** The axis on which equalling is not enough: the point there must be passed. null: a tie is enough. */
  beyond: "x" | "y" | "both" | null;
  /** Needed factor on x, 1 where x may stay. */
  times: number;
  /** Needed rise on y, 0 where y may stay. */
  points: number;
}

/**
 * The smallest changes that put a dominated point on the frontier: every corner of the staircase its dominators make,
 * from "only y" (first) to "only x" (last). No other change is smaller on both axes at once. Empty for a point that
 * is on the frontier or has a missing value.
 */
export function smallestChanges(xs: Column, ys: Column, of: number): Change[] {
  const px = xs[of] as number;
  const py = ys[of] as number;
  const above = dominators(xs, ys, of);
  const dx = above.map((d) => xs[d.index] as number);
  const dy = above.map((d) => ys[d.index] as number);
  const steps = distinct(frontier(dx, dy).map((k) => ({ x: dx[k] as number, y: dy[k] as number })));
  if (steps.length === 0) return [];
  const corners: Change[] = [];
  for (let k = 0; k <= steps.length; k++) {
    const left = steps[k - 1];
    const right = steps[k];
    const x = left ? left.x : px;
    const y = right ? right.y : py;
    const beyond = beyondOf(left !== undefined && left.y > y, right !== undefined && right.x > x);
    corners.push({ x, y, beyond, times: gap(x, px, 1), points: gap(y, py, 0) });
  }
  return corners;
}

/** Level with the step to the left in x and below it in y, one is still dominated; with equal y one ties. */
function beyondOf(passX: boolean, passY: boolean): Change["beyond"] {
  if (passX && passY) return "both";
  if (passX) return "x";
  return passY ? "y" : null;
}

const distinct = (steps: { x: number; y: number }[]) =>
  steps.filter((s, k) => k === 0 || s.x !== steps[k - 1]?.x || s.y !== steps[k - 1]?.y);

/**
 * The cheapest of the changes at an exchange rate: one point of quality is worth `rate` times the factor.
 * Cost = ln(times) + points · ln(rate). Without a rate there is no cheapest one, only the list.
 */
export function cheapest(changes: readonly Change[], rate: number): Change | null {
  const cost = (c: Change) => Math.log(c.times) + c.points * Math.log(rate);
  return changes.reduce<Change | null>((best, c) => (best === null || cost(c) < cost(best) ? c : best), null);
}
