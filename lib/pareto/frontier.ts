import { argsort } from "./argsort";

/** A column of numbers; missing values are NaN. */
export type Column = ArrayLike<number>;

/**
 * Whether a dominates b: at least as good on both axes and better on one (more is better on both).
 * Equal points do not dominate each other; a missing value (NaN) is comparable with nothing.
 * Source: M. Ehrgott, Multicriteria Optimization, 2nd ed. 2005, def. 2.1.
 */
export const dominates = (ax: number, ay: number, bx: number, by: number): boolean =>
  ax >= bx && ay >= by && (ax > bx || ay > by);

/**
 * The points no other point dominates, as indices, by x ascending (so y descending), ties by index; all ties kept.
 * A sieve in O(n), then from the right step by step: whoever reaches furthest among those that are better in y than all
 * steps before. Each step looks at what is left, which is a fraction of what was; of a staircase with many steps a
 * sort is sooner done. Points with a NaN on either axis are left out.
 */
export function frontier(xs: Column, ys: Column): number[] {
  const left = survivors(xs, ys);
  const found: number[] = [];
  let count = left.length;
  for (let step = 0; count > 0; step++) {
    if (step === MOST_STEPS) return [...bySorting(xs, ys, left.subarray(0, count)), ...found.reverse()];
    const { x, y } = furthest(xs, ys, left, count);
    let kept = 0;
    for (let k = count - 1; k >= 0; k--) {
      const i = left[k] as number;
      if (ys[i] === y && xs[i] === x) found.push(i);
    }
    for (let k = 0; k < count; k++) {
      const i = left[k] as number;
      if ((ys[i] as number) > y) left[kept++] = i;
    }
    count = kept;
  }
  return found.reverse();
}

/** Steps of a staircase that are looked for one by one. */
const MOST_STEPS = 24;

/** The greatest x of some points, and the greatest y there. */
function furthest(xs: Column, ys: Column, points: Uint32Array, count: number): { x: number; y: number } {
  let x = xs[points[0] as number] as number;
  let y = ys[points[0] as number] as number;
  for (let k = 1; k < count; k++) {
    const i = points[k] as number;
    const here = xs[i] as number;
    if (here < x || (here === x && (ys[i] as number) <= y)) continue;
    x = here;
    y = ys[i] as number;
  }
  return { x, y };
}

/**
 * The same by one sort by x and one sweep from the right that keeps whoever is the best at its x and better than
 * everything beyond. (Kung, Luccio & Preparata, J. ACM 22(4), 1975: two-dimensional maxima.)
 */
function bySorting(xs: Column, ys: Column, kept: Uint32Array): number[] {
  const x = new Float64Array(kept.length);
  const y = new Float64Array(kept.length);
  for (let k = 0; k < kept.length; k++) {
    x[k] = xs[kept[k] as number] as number;
    y[k] = ys[kept[k] as number] as number;
  }
  const order = argsort(x);
  const found: number[] = [];
  let beyond: number | null = null;
  for (let end = order.length - 1; end >= 0; ) {
    const here = x[order[end] as number];
    let start = end;
    let best = Number.NEGATIVE_INFINITY;
    for (; start >= 0 && x[order[start] as number] === here; start--)
      best = Math.max(best, y[order[start] as number] as number);
    if (beyond === null || best > beyond) {
      for (let k = end; k > start; k--) {
        const at = order[k] as number;
        if (y[at] === best) found.push(kept[at] as number);
      }
      beyond = best;
    }
    end = start;
  }
  return found.reverse();
}

/** How many columns the first sieve has. */
const SIEVE = 4096;

/** The least and the greatest finite value; NaN is neither. */
function finiteRange(xs: Column): { min: number; max: number } {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i] as number;
    if (x < min && x > Number.NEGATIVE_INFINITY) min = x;
    if (x > max && x < Number.POSITIVE_INFINITY) max = x;
  }
  return { min, max };
}

/** Which column of the sieve an x falls into: monotone in x; clamping keeps ±Infinity in the outer columns. */
function columnOf(xs: Column): (x: number) => number {
  const { min, max } = finiteRange(xs);
  const scale = max > min ? (SIEVE - 1) / (max - min) : 0;
  return (x) => Math.min(SIEVE - 1, Math.max(0, Math.floor((x - min) * scale) || 0));
}

/** By column: the best y of it and of all further right, and whether a point is there at all. */
function bestFrom(xs: Column, ys: Column, column: (x: number) => number, usable: (i: number) => boolean) {
  const top = new Float64Array(SIEVE + 1).fill(Number.NEGATIVE_INFINITY);
  const seen = new Uint8Array(SIEVE + 1);
  for (let i = 0; i < xs.length; i++) {
    if (!usable(i)) continue;
    const c = column(xs[i] as number);
    seen[c] = 1;
    if ((ys[i] as number) > (top[c] as number)) top[c] = ys[i] as number;
  }
  for (let c = SIEVE - 1; c >= 0; c--) {
    top[c] = Math.max(top[c] as number, top[c + 1] as number);
    seen[c] = seen[c] || seen[c + 1] ? 1 : 0;
  }
  return { top, seen };
}

/**
 * A sieve in O(n) before the sort: x is cut into columns, and whoever is no better in y than a point of a column
 * further right is dominated for certain. What is left is a small part of a cloud and everything of a staircase.
 */
function survivors(xs: Column, ys: Column): Uint32Array {
  const n = xs.length;
  const usable = (i: number) => !Number.isNaN(xs[i] as number) && !Number.isNaN(ys[i] as number);
  const kept = new Uint32Array(n);
  let count = 0;
  // With fewer points than columns the sieve costs more than it saves.
  if (n < SIEVE) {
    for (let i = 0; i < n; i++) if (usable(i)) kept[count++] = i;
    return kept.slice(0, count);
  }
  const column = columnOf(xs);
  const { top, seen } = bestFrom(xs, ys, column, usable);
  for (let i = 0; i < n; i++) {
    if (!usable(i)) continue;
    const right = column(xs[i] as number) + 1;
    if (seen[right] === 0 || (ys[i] as number) > (top[right] as number)) kept[count++] = i;
  }
  return kept.slice(0, count);
}
