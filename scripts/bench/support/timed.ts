/** What a piece of work cost: clock and processor time of its runs (ms), and what the process holds after (MB). */
export interface Cost {
  median: number;
  p95: number;
  cpu: number;
  residentMB: number;
}

const at = (sorted: readonly number[], share: number) =>
  Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2));

/** Runs work once uncounted (unless `cold`) and then `runs` times, one after another. */
export async function timed(runs: number, work: (run: number) => unknown, cold = false): Promise<Cost> {
  if (!cold) await work(0);
  const clock: number[] = [];
  const cpu: number[] = [];
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    const start = performance.now();
    await work(run);
    clock.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    cpu.push((user + system) / 1000);
  }
  clock.sort((a, b) => a - b);
  cpu.sort((a, b) => a - b);
  const residentMB = Math.round(process.memoryUsage.rss() / 1e6);
  return { median: at(clock, 0.5), p95: at(clock, 0.95), cpu: at(cpu, 0.5), residentMB };
}

/** By which power of the number of papers processor time grew; null where either is missing or too small to tell. */
export function exponent(n: number, a: Cost | undefined, m: number, b: Cost | undefined): number | null {
  if (!a || !b || a.cpu < 1) return null;
  return Number((Math.log(b.cpu / a.cpu) / Math.log(m / n)).toFixed(2));
}
