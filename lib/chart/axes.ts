import type { Frame } from "./frame";
import type { ChartModel } from "./model";
import { type Primitive, QUIET } from "./primitive";

/** A tick of an axis: where it stands, its line across the plane where it has one, and its word. */
export interface Tick {
  at: number;
  line?: Primitive;
  word: Primitive;
}

const WORD = { fontSize: QUIET, fill: "var(--mut)" };

/** Ticks of the factor, below the plane. */
export const factorAxis = ({ frame: f, factorTicks }: ChartModel): Tick[] =>
  factorTicks.map(({ value, at, label }) => ({
    at,
    line: {
      key: `x ${value}`,
      tag: "line",
      attrs: { x1: at, x2: at, y1: f.y[0], y2: f.plane[1], stroke: "var(--line)" },
    },
    word: {
      key: `x word ${value}`,
      tag: "text",
      attrs: { x: at, y: f.y[1] + 15, textAnchor: "middle", ...WORD },
      text: label,
    },
  }));

/** Ticks of the quality, and the names of lanes and rugs, beside the plane. */
export function qualityAxis(model: ChartModel): Tick[] {
  const { frame: f } = model;
  const word = (key: string, at: number, text: string): Primitive => ({
    key,
    tag: "text",
    attrs: { x: f.x[0] - 7, y: at + 4, textAnchor: "end", ...WORD },
    text,
  });
  const ticks = model.qualityTicks.map(({ value, at, label }): Tick => {
    const stroke = value === 0 ? "var(--mut)" : "var(--line)";
    return {
      at,
      line: {
        key: `y ${value}`,
        tag: "line",
        attrs: { x1: f.x[0], x2: f.x[1], y1: at, y2: at, stroke },
      },
      word: word(`y word ${value}`, at, label),
    };
  });
  return [...ticks, ...bandsOf(f).map(({ at, label }) => ({ at, word: word(label, at, label) }))];
}

/** The ground of the lanes for quality said in words, the upper one first. */
export const lanePrimitives = (f: Frame): Primitive[] =>
  (["better", "lane"] as const).flatMap((key): Primitive[] => {
    const band = f[key];
    if (!band) return [];
    const [y, foot] = band;
    return [
      {
        key,
        tag: "rect",
        attrs: { x: f.x[0], y, width: f.x[1] - f.x[0], height: foot - y, fill: "var(--soft)" },
      },
    ];
  });

/** All of them from back to front: what Recharts lays out on the page, for pictures that are made without it. */
export const axisPrimitives = (model: ChartModel): Primitive[] => [
  ...lanePrimitives(model.frame),
  ...[...factorAxis(model), ...qualityAxis(model)].flatMap(({ line, word }) =>
    line ? [line, word] : [word],
  ),
];

/** Lanes and rugs with their names. */
function bandsOf(f: Frame): { at: number; label: string }[] {
  const bands = [
    { band: f.better, label: "better" },
    { band: f.lane, label: f.better ? "kept" : "in words" },
    { band: f.unstated, label: "not stated" },
    { band: f.otherUnit, label: "other kind" },
  ];
  return bands.flatMap(({ band, label }) => (band ? [{ at: (band[0] + band[1]) / 2, label }] : []));
}
