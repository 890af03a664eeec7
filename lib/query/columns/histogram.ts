/** The edges of a histogram: bin i holds edges[i] ≤ v < edges[i + 1], the last one its end too. */
export interface Bins {
  edges: number[];
  scale: "linear" | "log";
  extent: [number, number];
}

const BINS = 16;
const MOST_WHOLE = 40;
const STEPS = [1, 2, 2.5, 5, 10];

const short = (value: number) => Number(value.toPrecision(6));

/** The smallest of 1, 2, 2.5, 5 times a power of ten that covers the width in at most `BINS` steps. */
function niceStep(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width / BINS));
  return short((STEPS.find((s) => s * power * BINS >= width) ?? 10) * power);
}

/**
 * Bins over all the data, so that they stay where they are while filters change.
 * @param values NaN where nothing is stated; above 0 on a log scale
 * @param whole one bin a whole number where they fit
 */
export function binsOf(values: Iterable<number>, scale: "linear" | "log", whole = false): Bins | null {
  const extent = extentOf(values);
  if (extent === null) return null;
  const [min, max] = extent;
  if (min === max) return { edges: whole ? [min, min + 1] : [min, min], scale, extent };
  if (scale === "log") return { edges: ratioEdges(min, max), scale, extent };
  return { edges: whole ? wholeEdges(min, max) : evenEdges(min, max), scale, extent };
}

function extentOf(values: Iterable<number>): [number, number] | null {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return min > max ? null : [min, max];
}

function ratioEdges(min: number, max: number): number[] {
  const ratio = Math.log(max / min) / BINS;
  const edges = Array.from({ length: BINS + 1 }, (_, i) => short(min * Math.exp(ratio * i)));
  // Rounding must not push the ends out.
  edges[0] = min;
  edges[BINS] = max;
  return edges;
}

/** One bin a whole number where they fit. */
function wholeEdges(min: number, max: number): number[] {
  const step = Math.max(1, Math.ceil((max - min + 1) / MOST_WHOLE));
  const count = Math.floor((max - min) / step) + 1;
  return Array.from({ length: count + 1 }, (_, i) => min + i * step);
}

function evenEdges(min: number, max: number): number[] {
  const step = niceStep(max - min);
  const first = Math.floor(min / step);
  const edges = [short(first * step)];
  for (let i = 1; edges.length === 1 || (edges.at(-1) as number) < max; i++)
    edges.push(short((first + i) * step));
  return edges;
}

/** The bin a value falls into, or -1 for what is not stated or lies outside. */
export function binOf(bins: Bins, value: number): number {
  const { edges } = bins;
  const last = edges.length - 2;
  if (!(value >= (edges[0] as number) && value <= (edges[last + 1] as number))) return -1;
  let low = 0;
  let high = last;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] as number) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
