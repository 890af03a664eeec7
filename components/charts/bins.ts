export type Spacing = "linear" | "log";

export interface Bin {
  from: number;
  to: number;
  count: number;
}

/**
 * Equal bins over the extent of the values, in their logarithm for `log`.
 * @param values what is not finite, or not positive on a log axis, is left out
 * @returns empty without values, one bin where all are equal
 */
export function bins(values: readonly number[], spacing: Spacing, count: number): Bin[] {
  const usable = values.filter((v) => Number.isFinite(v) && (spacing === "linear" || v > 0));
  if (usable.length === 0) return [];
  const there = spacing === "log" ? Math.log : (v: number) => v;
  const back = spacing === "log" ? Math.exp : (v: number) => v;
  const low = usable.reduce((a, b) => Math.min(a, b));
  const high = usable.reduce((a, b) => Math.max(a, b));
  if (low === high) return [{ from: low, to: high, count: usable.length }];
  const size = (there(high) - there(low)) / count;
  const edge = (k: number) => (k === 0 ? low : k === count ? high : back(there(low) + k * size));
  const all = Array.from({ length: count }, (_, k) => ({ from: edge(k), to: edge(k + 1), count: 0 }));
  for (const v of usable) {
    const bin = all[Math.min(count - 1, Math.floor((there(v) - there(low)) / size))] as Bin;
    bin.count++;
  }
  return all;
}
