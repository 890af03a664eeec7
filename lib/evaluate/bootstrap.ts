import type { Counts } from "./counts";
import type { Figures, Interval, Intervals } from "./types";

/** Resamples drawn for an interval, and the seed they start from: written down so that anyone gets the same. */
export const RESAMPLES = 1000;
export const SEED = 20251128;

/**
 * Mulberry32: a seeded generator of numbers in [0, 1) with 32 bits of state.
 * The recurrence is Tommy Ettinger's, in the public domain.
 */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Draws as many papers as there are, with replacement, `resamples` times; returns the summed counts of each draw. */
export function resample(papers: Counts[], resamples = RESAMPLES, seed = SEED): Counts[] {
  const next = mulberry32(seed);
  const names = [...new Set(papers.flatMap((counts) => [...counts.keys()]))];
  const place = new Map(names.map((name, i) => [name, i]));
  // Names become places: a million papers are drawn, and a map of names would be walked for each.
  const placed = papers.map((counts) =>
    [...counts].filter(([, n]) => n !== 0).map(([name, n]) => [place.get(name) as number, n] as const),
  );
  const draw = (): Counts => {
    const sums = new Float64Array(names.length);
    for (let k = 0; k < papers.length; k += 1)
      for (const [i, n] of placed[Math.floor(next() * papers.length)] ?? []) sums[i] = (sums[i] ?? 0) + n;
    return new Map(names.map((name, i) => [name, sums[i] ?? 0]));
  };
  return Array.from({ length: papers.length ? resamples : 0 }, draw);
}

/** The value below which a share of sorted values lies, by the nearest-rank rule. */
function quantile(sorted: number[], share: number): number {
  const rank = Math.ceil(share * sorted.length);
  return sorted[Math.min(sorted.length, Math.max(1, rank)) - 1] ?? 0;
}

/** The middle 95 % of a value over the draws (percentile bootstrap, Efron 1979); draws without the value are left out. */
export function intervalOf(draws: Counts[], value: (counts: Counts) => number | null): Interval {
  const sorted = draws
    .map(value)
    .filter((x): x is number => x !== null)
    .sort((a, b) => a - b);
  return { low: quantile(sorted, 0.025), high: quantile(sorted, 0.975) };
}

/** The middle 95 % of precision, recall and F1. */
export function intervals(draws: Counts[], figure: (counts: Counts) => Figures): Intervals {
  const all = new Map(draws.map((counts) => [counts, figure(counts)]));
  const of = (name: keyof Intervals) => intervalOf(draws, (counts) => all.get(counts)?.[name] ?? null);
  return { precision: of("precision"), recall: of("recall"), f1: of("f1") };
}
