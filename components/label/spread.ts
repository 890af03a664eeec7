import { factorTicks, logScale, qualityTicks, type Scale, symlogScale, type Tick } from "@/lib/chart/scales";
import type { Distribution } from "@/lib/query/types";

/** One reported number on its axis; places are in percent of the width. */
export interface Dot {
  key: string;
  x: number;
  /** The far end of a range; `x` for a single number. */
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

/** A tick, and whether there is room for it on a phone too. */
export interface SpreadTick {
  value: number;
  label: string;
  x: number;
  narrow: boolean;
}

/** Strips on one axis. */
export interface Spread {
  strips: Strip[];
  ticks: SpreadTick[];
  /** Where "no change" is: 1× or 0. */
  none: number;
}

/** Pixels the axis is laid out for; on a phone it has about half of them. */
const WIDTH = 640;
const PAD = 14;
/** Dots nearer than this stand above one another. */
const APART = 12;
/** The rows dots are lifted to, in turn. */
const LIFTS = [0, 1, -1, 2, -2];
/** Between two labels, on a wide and on a narrow axis. */
const ROOM = { wide: 58, narrow: 110 };

const share = (pixel: number): number => Math.round((1e4 * pixel) / WIDTH) / 100;

function axisOf(all: readonly Distribution[]): Scale {
  const ends = all.flatMap((d) => d.values.flatMap((v) => [v.low, v.high])).filter(Number.isFinite);
  const low = ends.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = ends.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const pixels: [number, number] = [PAD, WIDTH - PAD];
  if (all.every((d) => d.unit === "factor"))
    return logScale([Math.min(1, low) / 1.08, Math.max(2, high) * 1.08], pixels);
  return symlogScale([Math.min(-3, low * 1.1), Math.max(3, high * 1.1)], pixels);
}

function stripOf(distribution: Distribution, axis: Scale): Strip {
  const taken: { x: number; lift: number }[] = [];
  const dots = distribution.values.map((value): Dot => {
    const x = axis.toPixel(value.low);
    const free = LIFTS.find((lift) => taken.every((t) => t.lift !== lift || Math.abs(t.x - x) >= APART));
    const lift = free ?? LIFTS[taken.length % LIFTS.length] ?? 0;
    taken.push({ x, lift });
    return {
      key: `${value.paper} ${value.n}`,
      x: share(x),
      to: share(axis.toPixel(value.high)),
      lift,
      value,
    };
  });
  const at = (value: number) => share(axis.toPixel(value));
  return {
    distribution,
    dots,
    quartiles: [at(distribution.lowerQuartile), at(distribution.upperQuartile)],
    median: at(distribution.median),
  };
}

/**
 * Places distributions of one kind (factors, percent or points) on one axis: logarithmic for factors, symmetric-
 * logarithmic for quality changes, as on the trade-off chart.
 * @param all not empty, all of one unit
 */
export function spreadOf(all: readonly Distribution[]): Spread {
  const axis = axisOf(all);
  const unit = all[0]?.unit ?? "factor";
  const none = unit === "factor" ? 1 : 0;
  const ticks = unit === "factor" ? factorTicks(axis) : qualityTicks(axis, unit, all[0]?.error);
  const wide = roomy(ticks, none, ROOM.wide);
  const narrow = new Set(roomy(wide, none, ROOM.narrow));
  return {
    strips: all.map((d) => stripOf(d, axis)),
    ticks: wide.map((t) => ({ value: t.value, label: t.label, x: share(t.at), narrow: narrow.has(t) })),
    none: share(axis.toPixel(none)),
  };
}

/** The ticks that fit with room between them: "no change" first, then powers of ten, then the outermost. */
function roomy(ticks: readonly Tick[], none: number, room: number): Tick[] {
  const rank = ({ value }: Tick) =>
    value === none ? 0 : Number.isInteger(Math.log10(Math.abs(value))) ? 1 : 2;
  const kept: Tick[] = [];
  for (const tick of [...ticks].sort((a, b) => rank(a) - rank(b) || Math.abs(b.value) - Math.abs(a.value)))
    if (kept.every((t) => Math.abs(t.at - tick.at) >= room)) kept.push(tick);
  return kept.sort((a, b) => a.value - b.value);
}
