import type { Analysis } from "./analysis";
import { logScale, type Scale, symlogScale } from "./scales";

/** Two ends on one axis, in pixels or in its values. */
export type Span = [number, number];

/** Where the parts of the picture lie, in pixels from the top left. */
export interface Frame {
  width: number;
  height: number;
  /** The plot from the left axis to its right end, and from its top to the axis at its foot. */
  x: Span;
  y: Span;
  /** Lanes of quality better and kept in words; null where no point stands in one. */
  better: Span | null;
  lane: Span | null;
  plane: Span;
  /** Rugs below: gains without quality, and gains whose quality this axis cannot show. */
  unstated: Span | null;
  otherUnit: Span | null;
  /** Strips for the distributions; null on a narrow picture. */
  above: Span | null;
  beside: Span | null;
  factor: Scale;
  quality: Scale;
}

export interface Size {
  width: number;
  height: number;
}

const LANE = 30;
/** Between the two lanes. */
const GAP = 2;
const RUG = 16;
const STRIP = 26;
/** Room for the line that says what the quality axis and the lanes are. */
const HEAD = 19;
/** Room for the axis labels below the plot: one line of ticks, one for what they mean. */
const FOOT = 38;

/** The stretches the axes show: the reader's zoom, else room for everything that stands on them. */
const domainsOf = ({ options, domains }: Analysis): { factor: Span; accuracy: Span } =>
  options.zoom ?? domains;

/** Divides the picture. Lanes and rugs take room only where something stands in them. */
export function frameOf(a: Analysis, { width, height }: Size): Frame {
  const wide = width >= 560;
  const has = (place: string) => a.places.some((p) => p === place);
  const left = wide ? 74 : 68;
  const above: Span | null = wide ? [4, 4 + STRIP] : null;
  const right = width - (wide ? STRIP + 22 : 14);
  const top = (above ? above[1] : 0) + HEAD;
  const better: Span | null = has("better") ? [top, top + LANE] : null;
  const below = better ? better[1] + GAP : top;
  const lane: Span | null = has("lane") ? [below, below + LANE] : null;
  const foot = height - FOOT;
  const rugs = (has("unstated") ? 1 : 0) + (has("other-unit") ? 1 : 0);
  const planeEnd = foot - rugs * RUG - (rugs ? 4 : 0);
  const plane: Span = [(lane ?? better)?.[1] ?? top, planeEnd];
  const unstated: Span | null = has("unstated") ? [planeEnd + 4, planeEnd + 4 + RUG] : null;
  const other: Span | null = has("other-unit") ? [foot - RUG, foot] : null;
  const domains = domainsOf(a);
  return {
    width,
    height,
    x: [left, right],
    y: [top, foot],
    better,
    lane,
    plane,
    unstated,
    otherUnit: other,
    above,
    beside: wide ? [right + 6, right + 6 + STRIP] : null,
    factor: logScale(domains.factor, [left, right]),
    quality: symlogScale(domains.accuracy, [plane[1], plane[0]]),
  };
}

/** Whether a value lies on an axis, ends included. */
export const inside = (value: number, [low, high]: readonly [number, number]): boolean =>
  value >= low && value <= high;
