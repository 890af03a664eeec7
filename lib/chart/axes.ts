import type { Frame, Span } from "./frame";
import type { ChartModel } from "./model";
import { type Primitive, QUIET } from "./primitive";

/** Grid, axes and their ticks: what Recharts draws on the page, for pictures without it. */
export function axisPrimitives(model: ChartModel): Primitive[] {
  const { frame: f } = model;
  const quiet = { fontSize: QUIET, fill: "var(--mut)" };
  const list: Primitive[] = [];
  for (const { key, band } of lanesOf(f))
    list.push({
      key,
      tag: "rect",
      attrs: {
        x: f.x[0],
        y: band[0],
        width: f.x[1] - f.x[0],
        height: band[1] - band[0],
        fill: "var(--soft)",
      },
    });
  for (const t of model.factorTicks) {
    list.push({
      key: `x ${t.value}`,
      tag: "line",
      attrs: { x1: t.at, x2: t.at, y1: f.y[0], y2: f.plane[1], stroke: "var(--line)" },
    });
    list.push({
      key: `x word ${t.value}`,
      tag: "text",
      attrs: { x: t.at, y: f.y[1] + 15, textAnchor: "middle", ...quiet },
      text: t.label,
    });
  }
  for (const t of model.qualityTicks) {
    list.push({
      key: `y ${t.value}`,
      tag: "line",
      attrs: {
        x1: f.x[0],
        x2: f.x[1],
        y1: t.at,
        y2: t.at,
        stroke: t.value === 0 ? "var(--mut)" : "var(--line)",
      },
    });
    list.push({
      key: `y word ${t.value}`,
      tag: "text",
      attrs: { x: f.x[0] - 7, y: t.at + 4, textAnchor: "end", ...quiet },
      text: t.label,
    });
  }
  for (const b of bandsOf(model))
    list.push({
      key: b.label,
      tag: "text",
      attrs: { x: f.x[0] - 7, y: b.at + 4, textAnchor: "end", ...quiet },
      text: b.label,
    });
  return list;
}

/** The lanes that are on the picture, the upper one first. */
export const lanesOf = (f: Frame): { key: "better" | "lane"; band: Span }[] =>
  (["better", "lane"] as const).flatMap((key) => (f[key] ? [{ key, band: f[key] }] : []));

/** Lanes and rugs with their names, as ticks of the y axis. */
export function bandsOf({ frame: f }: ChartModel): { at: number; label: string }[] {
  const bands = [
    { band: f.better, label: "better" },
    { band: f.lane, label: f.better ? "kept" : "in words" },
    { band: f.unstated, label: "not stated" },
    { band: f.otherUnit, label: "other kind" },
  ];
  return bands.flatMap(({ band, label }) => (band ? [{ at: (band[0] + band[1]) / 2, label }] : []));
}
