/** The definitions, word for word and slow: what the fast code is held to. */

/** Nobody is at least as good on both axes and better on one; missing values (NaN) take no part. */
export function plainFrontier(xs: ArrayLike<number>, ys: ArrayLike<number>): number[] {
  const all = Array.from(xs, (_, i) => i).filter((i) => !Number.isNaN(xs[i]) && !Number.isNaN(ys[i]));
  const x = (i: number) => xs[i] as number;
  const y = (i: number) => ys[i] as number;
  return all.filter((i) => !all.some((j) => x(j) >= x(i) && y(j) >= y(i) && (x(j) > x(i) || y(j) > y(i))));
}
