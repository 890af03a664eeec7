/** What a piece of work took: milliseconds of each counted run. */
export interface Measured {
  median: number;
  min: number;
  max: number;
  runs: number;
}

/** Runs some work once uncounted, then `runs` times, and gives the median with the extremes (ms). */
export function measure(runs: number, work: () => void): Measured {
  work();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return summary(times);
}

/**
 * Runs several pieces of work in turn, once uncounted and then `runs` times, so that what disturbs the machine disturbs
 * all alike; processor time of this process (ms), not the clock's.
 */
export function alternately<K extends string>(
  runs: number,
  work: Record<K, () => void>,
): Record<K, Measured> {
  const pieces = Object.entries(work) as [K, () => void][];
  const times = new Map<K, number[]>(pieces.map(([name]) => [name, []]));
  for (let run = 0; run <= runs; run++)
    for (const [name, piece] of pieces) {
      const before = process.cpuUsage();
      piece();
      const { user, system } = process.cpuUsage(before);
      if (run > 0) times.get(name)?.push((user + system) / 1000);
    }
  return Object.fromEntries(pieces.map(([name]) => [name, summary(times.get(name) ?? [])])) as Record<
    K,
    Measured
  >;
}

/** Median and extremes of times that were taken elsewhere (ms). */
export function summary(times: readonly number[]): Measured {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => Number((sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(3));
  return { median: at(0.5), min: at(0), max: at(1), runs: sorted.length };
}

/** A ratio to two significant decimals. */
export const ratio = (a: number, b: number): number => Number((a / b).toPrecision(3));
