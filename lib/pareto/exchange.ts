import type { Column } from "./frontier";

/** Who wins while one point of quality is worth between `from` and `to` times the factor. */
export interface WinnerInterval {
  /** The rate the interval starts and ends at, ≥ 1; the last one ends at Infinity. */
  from: number;
  to: number;
  /** The winners: more than one where points lie in the same place. */
  winners: number[];
}

/**
 * The worth of a point at a rate k: ln(factor) + quality · ln(k). At k = 1 only the factor counts; the larger k, the
 * more quality does. A weighted sum of two goals, here on a logarithmic factor, so that a rate reads "one point of
 * quality is worth k times the factor" at every factor.
 */
export const worth = (factor: number, quality: number, rate: number): number =>
  Math.log(factor) + quality * Math.log(rate);

/**
 * All rates from 1 to infinity, cut where the winner changes. Every point is a line in λ = ln k, with slope y and
 * intercept ln x; the winners are the upper envelope of these lines, that is the upper hull of the points
 * (y, ln x). One sort and one sweep, O(n log n). (Convex hull trick; M. de Berg et al., Computational Geometry,
 * 3rd ed. 2008, §11.4 on envelopes and hulls. A weighted sum only ever finds points of the hull: I. Das & J. Dennis,
 * Structural Optimization 14, 1997.) Points with a missing or infinite coordinate take no part.
 */
export function winnerIntervals(xs: Column, ys: Column): WinnerInterval[] {
  const lines = placesOf(xs, ys).sort((a, b) => a.slope - b.slope || a.start - b.start);
  const hull: Line[] = [];
  for (const line of lines) {
    // Same slope: the later one starts higher.
    if (hull.at(-1)?.slope === line.slope) hull.pop();
    while (
      hull.length > 1 &&
      meet(hull.at(-2) as Line, line) <= meet(hull.at(-2) as Line, hull.at(-1) as Line)
    )
      hull.pop();
    hull.push(line);
  }
  // The envelope starts at λ = 0: who is beaten there by a line with more slope never wins.
  while (hull.length > 1 && meet(hull[0] as Line, hull[1] as Line) <= 0) hull.shift();
  return hull.map((line, k) => {
    const next = hull[k + 1];
    const before = hull[k - 1];
    return {
      from: before ? Math.exp(meet(before, line)) : 1,
      to: next ? Math.exp(meet(line, next)) : Number.POSITIVE_INFINITY,
      winners: line.indices,
    };
  });
}

/** Who wins at a rate, or null without points. */
export function winnersAt(all: readonly WinnerInterval[], rate: number): WinnerInterval | null {
  return all.find((r) => rate >= r.from && rate < r.to) ?? all.at(-1) ?? null;
}

interface Line {
  slope: number;
  start: number;
  indices: number[];
}

/** Where two lines meet; the second has the greater slope. */
const meet = (a: Line, b: Line) => (a.start - b.start) / (b.slope - a.slope);

/** One line per place: points that lie in the same place share it. */
function placesOf(xs: Column, ys: Column): Line[] {
  const places = new Map<string, Line>();
  for (let i = 0; i < xs.length; i++) {
    const start = Math.log(xs[i] as number);
    const slope = ys[i] as number;
    if (!Number.isFinite(start) || !Number.isFinite(slope)) continue;
    const key = `${start} ${slope}`;
    const line = places.get(key);
    if (line) line.indices.push(i);
    else places.set(key, { slope, start, indices: [i] });
  }
  return [...places.values()];
}

/** The factor that is worth as much as (factor, quality) at another quality: one point of an iso-line. */
export const isoFactor = (factor: number, quality: number, rate: number, at: number): number =>
  factor * rate ** (quality - at);

/** The quality that is worth as much as (factor, quality) at another factor; infinite at a rate of 1, where it counts nothing. */
export const isoQuality = (factor: number, quality: number, rate: number, at: number): number =>
  quality + Math.log(factor / at) / Math.log(rate);
