import type { ChartOptions } from "@/lib/query/chart-params";
import type { Analysis, PointTrade } from "./analysis";
import type { Span } from "./frame";
import { symexp, symlog } from "./scales";

type Zoom = NonNullable<ChartOptions["zoom"]>;

/** A place on the chart that keeps its position while the rest moves. */
export interface Around {
  factor: number;
  /** null: the middle of the axis. */
  accuracy: number | null;
}

/** Where a point stands. */
export const aroundOf = ({ factor, quality }: PointTrade): Around => ({
  factor: factor.claimed,
  accuracy: quality.kind === "measured" ? quality.value.claimed : null,
});

export type Way = "in" | "out";
/** Keys of the chart that zoom. */
export const ZOOM_KEYS: Record<string, Way | "whole"> = { "+": "in", "=": "in", "-": "out", "0": "whole" };

const STEP = 1.6;

/**
 * The next stretch nearer or further, on the axes' own spacing.
 * @param around the point to zoom at; null: the middle of the picture
 * @returns the stretch, or null for the whole chart
 */
export function zoomed(a: Analysis, way: Way, around: Around | null): ChartOptions["zoom"] {
  const whole = a.domains;
  const now = a.options.zoom ?? whole;
  const by = way === "in" ? 1 / STEP : STEP;
  const next: Zoom = {
    factor: scaled(now.factor, whole.factor, by, around?.factor ?? null, Math.log, Math.exp),
    accuracy: scaled(now.accuracy, whole.accuracy, by, around?.accuracy ?? null, symlog, symexp),
  };
  const all = covers(next.factor, whole.factor) && covers(next.accuracy, whole.accuracy);
  return all || next.factor[0] >= next.factor[1] || next.accuracy[0] >= next.accuracy[1] ? null : next;
}

function scaled(
  now: Span,
  whole: Span,
  by: number,
  at: number | null,
  there: (v: number) => number,
  back: (v: number) => number,
): Span {
  const [low, high] = [there(now[0]), there(now[1])];
  const middle = at === null ? (low + high) / 2 : there(at);
  const ends: Span = [middle + (low - middle) * by, middle + (high - middle) * by];
  const limits: Span = [there(whole[0]), there(whole[1])];
  return [
    short(back(Math.max(ends[0], Math.min(limits[0], low)))),
    short(back(Math.min(ends[1], Math.max(limits[1], high)))),
  ];
}

const covers = (a: Span, b: Span) => a[0] <= b[0] * (b[0] < 0 ? 0.99 : 1.01) && a[1] >= b[1] * 0.99;
const short = (v: number) => Number(v.toPrecision(3));
