import { frontier, knee, type Moving, robust, tradeOf, winnerIntervals } from "@/lib/pareto";
import { chartPoints } from "./support/chart-points";
import { measure, ratio } from "./support/measure";
import { type Columns, pointsOf, SHAPES } from "./support/points";

const MILLION = 1_000_000;
const CHART = 10_000;

/**
 * The frontier of a million points, for four shapes of cloud, beside two plain sorts of the same points: of their x as
 * bare numbers (the least any sort-and-sweep must do) and of the points themselves by x. Then its growth with n, and
 * what lib/pareto does for a chart of 10,000 hedged points.
 */
export function run() {
  const million = Object.fromEntries(SHAPES.map((shape) => [shape, besideSorts(pointsOf(shape, MILLION))]));
  return { points: MILLION, million, growth: growth(), chart: ofChart() };
}

function besideSorts({ xs, ys }: Columns) {
  let size = 0;
  const found = measure(5, () => {
    size = frontier(xs, ys).length;
  });
  const numbers = measure(5, () => void Float64Array.from(xs).sort());
  const points = measure(1, () => void Array.from(xs, (x, i) => ({ x, y: ys[i] })).sort((a, b) => a.x - b.x));
  return {
    onFrontier: size,
    milliseconds: { frontier: found, sortNumbers: numbers, sortPoints: points },
    ratios: {
      frontierToSortNumbers: ratio(found.median, numbers.median),
      frontierToSortPoints: ratio(found.median, points.median),
    },
    underOneSecond: found.max < 1000,
  };
}

/** Milliseconds per n·log₂ n (× 10⁶) of the worst shape: level where the frontier is O(n log n). */
function growth() {
  return [62_500, 250_000, MILLION].map((n) => {
    const { xs, ys } = pointsOf("staircase", n);
    const { median } = measure(5, () => void frontier(xs, ys));
    return { n, milliseconds: median, perNLogN: Number(((median / (n * Math.log2(n))) * 1e6).toFixed(2)) };
  });
}

function ofChart() {
  const points = chartPoints(CHART);
  const trades = points.map(tradeOf).filter((t) => t !== null);
  const xs = trades.map((t) => t.factor.claimed);
  const qualities = trades.map((t) => (t.quality.kind === "measured" ? t.quality.value : null));
  const ys = qualities.map((q) => q?.claimed ?? Number.NaN);
  const rows = trades.map((_, i) => i);
  const moving: Moving = {
    factor: {
      ...{ low: trades.map((t) => t.factor.low), claimed: xs, high: trades.map((t) => t.factor.high) },
      claim: rows,
    },
    quality: {
      ...{ low: qualities.map((q) => q?.low ?? Number.NaN), claimed: ys },
      ...{ high: qualities.map((q) => q?.high ?? Number.NaN), claim: rows },
    },
    paper: rows,
  };
  return {
    points: CHART,
    milliseconds: {
      intervals: measure(5, () => void points.map(tradeOf)),
      frontier: measure(5, () => void frontier(xs, ys)),
      knee: measure(5, () => void knee(xs, ys)),
      exchange: measure(5, () => void winnerIntervals(xs, ys)),
      robustShares: measure(1, () => void robust(moving, rows)),
    },
  };
}
