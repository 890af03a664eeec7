import { type Column, frontier } from "./frontier";

/**
 * The knee of the frontier: the point where giving up a little on one axis no longer buys much on the other.
 * Both axes are scaled to the frontier's own extent (the factor by its logarithm) and the knee is the point furthest
 * beyond the straight line through its two ends. (I. Das, On characterizing the "knee" of the Pareto curve,
 * Structural Optimization 18, 1999.)
 * @returns its index (the first of equals), or null where there are fewer than three places or none is beyond the line
 */
export function knee(xs: Column, ys: Column): number | null {
  const along = frontier(xs, ys).filter(
    (i) => Number.isFinite(Math.log(xs[i] as number)) && Number.isFinite(ys[i]),
  );
  const first = along[0];
  const last = along.at(-1);
  if (first === undefined || last === undefined) return null;
  const lx = (i: number) => Math.log(xs[i] as number);
  const y = (i: number) => ys[i] as number;
  const width = lx(last) - lx(first);
  const height = y(first) - y(last);
  if (!(width > 0) || !(height > 0)) return null;
  let best: number | null = null;
  let most = 1e-9;
  for (const i of along) {
    // On the line both shares add up to one; beyond it to more.
    const beyond = (lx(i) - lx(first)) / width + (y(i) - y(last)) / height - 1;
    if (beyond > most) {
      most = beyond;
      best = i;
    }
  }
  return best;
}
