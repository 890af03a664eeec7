/** The edges of a histogram: bin i holds edges[i] ≤ v < edges[i + 1], the last one its end too. */
export interface Bins {
  edges: number[];
  scale: "linear" | "log";
  extent: [number, number];
}

const BINS = 16;
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
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < min) min = value;
    if (value > max) max = value;
  }
  if (min > max) return null;
  const extent: [number, number] = [min, max];
  if (min === max) return { edges: whole ? [min, min + 1] : [min, min], scale, extent };
  if (scale === "log") {
    const ratio = Math.log(max / min) / BINS;
    const edges = Array.from({ length: BINS + 1 }, (_, i) => short(min * Math.exp(ratio * i)));
    // Rounding must not push the ends out.
    edges[0] = min;
    edges[BINS] = max;
    return { edges, scale, extent };
  }
  const step = whole ? Math.max(1, Math.ceil((max - min + 1) / 40)) : niceStep(max - min);
  const first = whole ? min : Math.floor(min / step);
  const edges: number[] = [];
  for (let i = 0; ; i++) {
    const edge = whole ? first + i * step : short((first + i) * step);
    edges.push(edge);
    if (whole ? edge > max : edge >= max) break;
  }
  if (edges.length === 1) edges.push(short((edges[0] as number) + step));
  return { edges, scale, extent };
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
