import {
  factorTicks,
  logScale,
  qualityTicks,
  type Scale,
  symlogScale,
  type Tick,
} from "@/components/charts/pareto/scales";
import type { Distribution } from "@/lib/query/types";

/** One reported number on its axis, in units of the drawing. */
export interface Dot {
  key: string;
  /** Centre, and the far end of a range; equal for a single number. */
  x: number;
  to: number;
  /** Row within the strip, 0 in the middle, so that equal values do not hide each other. */
  lift: number;
  value: Distribution["values"][number];
}

/** A strip of dots with its quartiles and median, on an axis shared by all strips. */
export interface Strip {
  distribution: Distribution;
  dots: Dot[];
  quartiles: [number, number];
  median: number;
}

/** Strips on one axis. */
export interface Spread {
  width: number;
  strips: Strip[];
  ticks: Tick[];
  /** Where "no change" is: 1× or 0. */
  none: number;
}

const PAD = 14;
/** Dots nearer than this stand above one another. */
const APART = 9;
/** The sequence of rows dots are lifted to. */
const LIFTS = [0, 1, -1, 2, -2];

const axisOf = (all: readonly Distribution[], width: number): Scale => {
  const ends = all.flatMap((d) => d.values.flatMap((v) => [v.low, v.high])).filter(Number.isFinite);
  const factors = all.every((d) => d.unit === "factor");
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  if (factors) return logScale([Math.min(1, low) / 1.08, Math.max(2, high) * 1.08], [PAD, width - PAD]);
  return symlogScale([Math.min(-3, low * 1.1), Math.max(3, high * 1.1)], [PAD, width - PAD]);
};

/**
 * Places distributions of one kind (factors, percent or points) on one axis: logarithmic for factors, symmetric-
 * logarithmic for quality changes, as on the trade-off chart.
 * @param all not empty, all of one unit
 * @param width of the drawing
 */
export function spreadOf(all: readonly Distribution[], width: number): Spread {
  const axis = axisOf(all, width);
  const unit = all[0]?.unit ?? "factor";
  const strips = all.map((distribution): Strip => {
    const taken: { x: number; lift: number }[] = [];
    const dots = distribution.values.map((value): Dot => {
      const x = axis.toPixel(value.low);
      const free = LIFTS.find((lift) => taken.every((t) => t.lift !== lift || Math.abs(t.x - x) >= APART));
      const lift = free ?? LIFTS[taken.length % LIFTS.length] ?? 0;
      taken.push({ x, lift });
      return { key: `${value.paper} ${value.n}`, x, to: axis.toPixel(value.high), lift, value };
    });
    return {
      distribution,
      dots,
      quartiles: [axis.toPixel(distribution.lowerQuartile), axis.toPixel(distribution.upperQuartile)],
      median: axis.toPixel(distribution.median),
    };
  });
  const ticks = unit === "factor" ? factorTicks(axis) : roomy(qualityTicks(axis, unit));
  return { width, strips, ticks, none: axis.toPixel(unit === "factor" ? 1 : 0) };
}

/** The quality axis of the trade-off chart stands upright; lying, its labels need more room: every tick that fits. */
function roomy(ticks: readonly Tick[]): Tick[] {
  const kept: Tick[] = ticks.filter((t) => t.value === 0);
  for (const tick of [...ticks].sort((a, b) => Math.abs(b.value) - Math.abs(a.value)))
    if (kept.every((t) => t === tick || Math.abs(t.at - tick.at) >= 44))
      if (!kept.includes(tick)) kept.push(tick);
  return kept.sort((a, b) => a.value - b.value);
}
