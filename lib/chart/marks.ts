import type { Interval, QualityKind } from "@/lib/pareto";
import type { Analysis, PointTrade } from "./analysis";
import { subjectOf } from "./columns";
import { type Frame, inside } from "./frame";
import type { Place } from "./place";
import { type Series, seriesValue } from "./series";
import type { Shape } from "./shapes";

/** A line of the picture, in pixels. */
export interface Stroke {
  kind: "bar" | "arrow";
  path: string;
}

/** One mark of the picture. */
export interface Mark {
  id: string;
  /** Index into `Analysis.trades`. */
  index: number;
  place: Place;
  x: number;
  y: number;
  /** The same height counted from below: what an upward axis takes. */
  up: number;
  colour: string;
  shape: Shape;
  /** "About": drawn hollow. */
  hollow: boolean;
  /** The kind of percent, drawn inside the mark where kinds share the axis; null where they do not. */
  unit: QualityKind | null;
  /** Whose number: others' and findings get a dashed ring. */
  subject: "own" | "other" | "finding";
  /** False: read by a rule that is not always right; marked with "?". */
  sure: boolean;
  on: boolean;
  /** Its factor lies beyond the axis; it stands at the edge. */
  beyond: boolean;
  strokes: Stroke[];
}

/** Radius of a mark. */
export const RADIUS = 5.5;
const ARROW = 16;

/** Marks of everything that stands inside the frame. */
export function marksOf(a: Analysis, f: Frame): Mark[] {
  const colour = new Map(a.colours.map((s) => [s.value, s]));
  const shape = new Map(a.shapes.map((s) => [s.value, s]));
  return a.trades.flatMap((t, index) => {
    const place = a.places[index] as Place;
    const factor = t.factor.claimed;
    const rug = place === "unstated" || place === "other-unit";
    const beyond = !inside(factor, f.factor.domain);
    // Only a rug may lie beyond the axis: its tick stands at the edge and says so.
    if (beyond && (!rug || a.options.zoom)) return [];
    const y = heightOf(t, place, f);
    if (y === null) return [];
    const { point } = t;
    const x = f.factor.toPixel(factor);
    return [
      {
        id: point.id,
        index,
        place,
        x,
        y,
        up: f.height - y,
        colour: (colour.get(seriesValue(point, a.options.colour)) as Series).colour,
        shape: (shape.get(seriesValue(point, a.options.shape)) as Series).shape,
        hollow: t.factor.about || (t.quality.kind === "measured" && t.quality.value.about),
        unit: a.mixed.length > 1 && t.quality.kind === "measured" ? t.quality.unit : null,
        subject: subjectOf(point),
        sure: point.efficiency.sure && (point.quality?.sure ?? true),
        on: a.on.has(point.id),
        beyond,
        strokes: strokesOf(t, place, x, y, f),
      },
    ];
  });
}

function heightOf(t: PointTrade, place: Place, f: Frame): number | null {
  const middle = (band: readonly [number, number] | null) => (band ? (band[0] + band[1]) / 2 : null);
  if (place === "better") return middle(f.better);
  if (place === "lane") return middle(f.lane);
  if (place === "unstated") return middle(f.unstated);
  if (place === "other-unit") return middle(f.otherUnit);
  if (t.quality.kind !== "measured" || !inside(t.quality.value.claimed, f.quality.domain)) return null;
  return f.quality.toPixel(t.quality.value.claimed);
}

function strokesOf(t: PointTrade, place: Place, x: number, y: number, f: Frame): Stroke[] {
  const strokes: Stroke[] = [];
  const rug = place === "unstated" || place === "other-unit";
  if (!rug) strokes.push(...along(t.factor, f.factor.toPixel, (p) => `${r(p)} ${r(y)}`, x, 1, "x"));
  if (place === "plane" && t.quality.kind === "measured")
    strokes.push(...along(t.quality.value, f.quality.toPixel, (p) => `${r(x)} ${r(p)}`, y, -1, "y"));
  return strokes;
}

/** The bar of a range and the arrow of an open side, along one axis. */
function along(
  v: Interval,
  toPixel: (value: number) => number,
  put: (pixel: number) => string,
  from: number,
  more: 1 | -1,
  axis: "x" | "y",
): Stroke[] {
  const strokes: Stroke[] = [];
  if (v.said[0] !== v.said[1])
    strokes.push({ kind: "bar", path: bar(toPixel(v.said[0]), toPixel(v.said[1]), put) });
  if (v.open) {
    const way = v.open === "high" ? more : -more;
    const start = from + way * (RADIUS + 2);
    const tip = start + way * ARROW;
    const head =
      axis === "x"
        ? [`l${-way * 5} -4`, `m0 8`, `l${way * 5} -4`]
        : [`l-4 ${-way * 5}`, `m8 0`, `l-4 ${way * 5}`];
    strokes.push({ kind: "arrow", path: `M${put(start)}L${put(tip)}${head.join("")}` });
  }
  return strokes;
}

const bar = (p0: number, p1: number, put: (pixel: number) => string) => `M${put(p0)}L${put(p1)}`;
const r = (value: number) => Number(value.toFixed(1));
