/** One measured figure beside its limit. */
export interface Figure {
  name: string;
  value: number;
  unit: "kB" | "ms" | "" | "shift";
  limit: number;
  /** Whether the value must stay at or below the limit, below it, or reach it. */
  must: "at most" | "below" | "at least";
  /** How it was taken, for the reader of the table. */
  note: string;
}

/** Whether a figure is within its limit; what could not be measured is not. */
export function holds({ value, limit, must }: Figure): boolean {
  if (must === "at most") return value <= limit;
  return must === "below" ? value < limit : value >= limit;
}

const DIGITS = { kB: 1, ms: 0, "": 0, shift: 3 } as const;
const SIGNS = { "at most": "≤", below: "<", "at least": "≥" } as const;

const say = (value: number, unit: Figure["unit"]) =>
  `${value.toFixed(DIGITS[unit])}${unit === "" || unit === "shift" ? "" : ` ${unit}`}`;

/** The figures as lines of a table: what, measured, limit, verdict. */
export function table(figures: readonly Figure[]): string {
  const lines = figures.map((f) => [
    f.name,
    say(f.value, f.unit),
    `${SIGNS[f.must]} ${say(f.limit, f.unit)}`,
    holds(f) ? "ok" : "OVER",
    f.note,
  ]);
  const head = ["figure", "measured", "limit", "", "how"];
  const widths = head.map((_, i) => Math.max(...[head, ...lines].map((l) => (l[i] ?? "").length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((c, i) => (i === 1 || i === 2 ? c.padStart(widths[i] ?? 0) : c.padEnd(widths[i] ?? 0)))
      .join("  ")
      .trimEnd();
  return [head, ...lines].map(line).join("\n");
}

/** The middle value; the lower one of two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** The value that a share of the others does not exceed (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
