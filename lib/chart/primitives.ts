import type { QualityKind } from "@/lib/pareto";
import { axisPrimitives } from "./axes";
import { framePrimitives } from "./frame-words";
import { type Mark, RADIUS } from "./marks";
import type { ChartModel } from "./model";
import { inWords } from "./place";
import { HALO, type Primitive, QUIET } from "./primitive";
import { shapePath } from "./shapes";

/** "≈" or "+" on a disc inside a mark: kept or better, said in words. */
const wordsSign = ({ id, x, y, colour, place }: Mark): Primitive[] => [
  { key: `${id} disc`, tag: "path", attrs: { d: shapePath("circle", x, y, 4.2), fill: "var(--card)" } },
  {
    key: `${id} words`,
    tag: "path",
    attrs: {
      d:
        place === "better"
          ? `M${x - 2.6} ${y}h5.2M${x} ${y - 2.6}v5.2`
          : [-1.5, 1.5].map((dy) => `M${x - 2.8} ${y + dy}q1.4 -1.7 2.8 0t2.8 0`).join(""),
      fill: "none",
      stroke: colour,
      strokeWidth: 1.2,
    },
  },
];

/** The sign inside a mark where unlike kinds share the axis: dot, dash, for errors an upright one. */
const KIND_SIGNS: Partial<Record<QualityKind, (x: number, y: number) => string>> = {
  pp: (x, y) => shapePath("circle", x, y, 1.6),
  relative: (x, y) => `M${x - 2.8} ${y}h5.6`,
  kept: (x, y) => `M${x - 2.8} ${y}h5.6`,
  error: (x, y) => `M${x} ${y - 2.8}v5.6`,
  "error-pp": (x, y) => `M${x} ${y - 2.8}v5.6`,
};

/** A mark with its hedges: bar and arrow below, shape, the sign of its percent, ring and question mark above. */
export function markPrimitives(m: Mark, r = RADIUS): Primitive[] {
  const list: Primitive[] = m.strokes.map((s, k) => ({
    key: `${m.id} ${s.kind} ${k}`,
    tag: "path",
    attrs: {
      d: s.path,
      fill: "none",
      stroke: s.kind === "bar" ? m.colour : "var(--mut)",
      strokeWidth: s.kind === "bar" ? 3 : 1.4,
      strokeOpacity: s.kind === "bar" ? 0.45 : 1,
    },
  }));
  list.push({
    key: m.id,
    tag: "path",
    attrs: {
      d: shapePath(m.shape, m.x, m.y, inWords(m.place) ? r + 1 : r),
      fill: m.hollow ? "var(--card)" : m.colour,
      stroke: m.hollow ? m.colour : "var(--card)",
      strokeWidth: m.hollow ? 2 : 1,
      strokeLinejoin: "round",
    },
  });
  if (inWords(m.place)) list.push(...wordsSign(m));
  const sign = m.unit && KIND_SIGNS[m.unit]?.(m.x, m.y);
  if (sign) {
    const ink = m.hollow ? m.colour : "var(--card)";
    list.push({
      key: `${m.id} unit`,
      tag: "path",
      attrs: sign.endsWith("Z") ? { d: sign, fill: ink } : { d: sign, stroke: ink, strokeWidth: 1.8 },
    });
  }
  if (m.subject !== "own")
    list.push({
      key: `${m.id} subject`,
      tag: "path",
      attrs: {
        d: shapePath("circle", m.x, m.y, r + 3.5),
        fill: "none",
        stroke: "var(--mut)",
        strokeWidth: 1.2,
        strokeDasharray: m.subject === "finding" ? "1 2.4" : "4 2.5",
      },
    });
  if (!m.sure)
    list.push({
      key: `${m.id} unsure`,
      tag: "text",
      attrs: { x: m.x + r + 2, y: m.y - r + 2, fill: "var(--warn)", fontSize: 10, fontWeight: 600 },
      text: "?",
    });
  return list;
}

/** A tick of a rug: a gain whose quality is not stated, or not in this unit (then with a dot). */
export function rugPrimitives(m: Mark): Primitive[] {
  const list: Primitive[] = [
    {
      key: m.id,
      tag: "path",
      attrs: {
        d: `M${m.x.toFixed(1)} ${m.y - 5}v10`,
        stroke: m.colour,
        strokeWidth: 2,
        strokeOpacity: m.subject === "own" ? 0.85 : 0.4,
      },
    },
  ];
  if (m.beyond)
    list.push({
      key: `${m.id} beyond`,
      tag: "path",
      attrs: { d: `M${m.x + 3} ${m.y - 3.5}l5 3.5l-5 3.5z`, fill: m.colour },
    });
  if (m.place === "other-unit")
    list.push({
      key: `${m.id} unit`,
      tag: "path",
      attrs: { d: shapePath("circle", m.x, m.y, 2.6), fill: m.colour },
    });
  return list;
}

/** Staircases and iso-lines, under the marks. */
export function linePrimitives(model: ChartModel): Primitive[] {
  const iso: Primitive[] = model.iso.map((line, k) => ({
    key: `iso ${k}`,
    tag: "path",
    attrs: {
      d: line.path,
      fill: "none",
      stroke: "var(--acc)",
      strokeWidth: line.less === 1 ? 1.4 : 1,
      strokeDasharray: "6 4",
      strokeOpacity: line.less === 1 ? 0.9 : 0.5,
    },
  }));
  const stairs: Primitive[] = model.stairs.map((s, k) => ({
    key: `stair ${k}`,
    tag: "path",
    attrs: {
      d: s.path,
      fill: "none",
      stroke: s.colour,
      strokeWidth: s.chosen ? 1.6 : 1.1,
      strokeOpacity: s.chosen ? 0.65 : 0.4,
      strokeLinejoin: "round",
      ...(s.chosen ? {} : { strokeDasharray: "2 3" }),
    },
  }));
  return [...iso, ...stairs];
}

/** A ring around a mark that has a name of its own: the knee, the winner. */
const ring = (key: string, m: Mark, colour: string, dashes: Record<string, string>): Primitive => ({
  key,
  tag: "path",
  attrs: {
    d: shapePath("circle", m.x, m.y, RADIUS + 5),
    fill: "none",
    stroke: colour,
    strokeWidth: key === "winner" ? 2 : 1,
    ...dashes,
  },
});

/** Names of marks, lines and groups, above the marks; where they stand was settled by the model. */
export function wordPrimitives(model: ChartModel): Primitive[] {
  const { knee, winner } = model;
  const list: Primitive[] = [];
  if (knee) list.push(ring("knee", knee, "var(--ink)", { strokeDasharray: "2 2" }));
  if (winner) list.push(ring("winner", winner, "var(--acc)", {}));
  for (const l of model.labels) {
    const quiet = l.kind !== "name";
    list.push({
      key: `label ${l.id}`,
      tag: "text",
      attrs: {
        x: l.x,
        y: l.y,
        textAnchor: l.anchor,
        fontSize: quiet ? QUIET : 11.5,
        fill: l.colour,
        "data-label": l.kind,
        ...HALO,
      },
      text: l.text,
    });
  }
  return list;
}

/** The whole picture from back to front. */
export const allPrimitives = (model: ChartModel): Primitive[] => [
  ...axisPrimitives(model),
  ...linePrimitives(model),
  ...model.rug.flatMap(rugPrimitives),
  ...model.marks.flatMap((m) => markPrimitives(m)),
  ...framePrimitives(model),
  ...wordPrimitives(model),
];
