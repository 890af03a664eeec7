import type { Frame } from "./frame";
import type { ChartModel } from "./model";
import { cornerOf } from "./names";
import { HALO, type Primitive, QUIET } from "./primitive";

/** Mean width of a letter of the quiet words, in pixels, on the safe side. */
const LETTER = 6;

/** Distributions, and the words that say what lanes, rugs and axes are. */
export function framePrimitives(model: ChartModel): Primitive[] {
  const { frame: f, distributions: d } = model;
  const quiet = { fontSize: QUIET, fill: "var(--mut)" };
  const list: Primitive[] = [];
  if (d) {
    list.push({
      key: "across",
      tag: "path",
      attrs: { d: d.factor.path, fill: "var(--mut)", fillOpacity: 0.28 },
    });
    list.push({
      key: "upward",
      tag: "path",
      attrs: { d: d.quality.path, fill: "var(--mut)", fillOpacity: 0.28 },
    });
  }
  const corner = cornerOf(f, model.marks, model.stairs);
  if (model.marks.some((m) => m.place === "plane"))
    list.push({
      key: "better corner",
      tag: "text",
      attrs: {
        ...{ x: corner.x1 - 6, y: corner.y0 + 15, textAnchor: "end", fontSize: QUIET },
        ...{ fill: "var(--series-3)", fontWeight: 600, ...HALO },
      },
      text: "better ↗",
    });
  const wide = f.width >= 560;
  const left = wide ? f.x[0] : 8;
  const title = wide ? model.qualityTitle : model.qualityTitle.replace(" (symmetric log)", "");
  const words = laneWords(f);
  const beside = f.x[1] - left - LETTER * title.length;
  if (words)
    list.push({
      key: "lane words",
      tag: "text",
      attrs: { x: f.x[1], y: f.y[0] - 6, textAnchor: "end", ...quiet, ...HALO },
      text: wide && LETTER * words.long.length < beside ? words.long : words.short,
    });
  list.push({
    key: "quality title",
    tag: "text",
    attrs: { x: left, y: f.y[0] - 6, ...quiet, ...HALO },
    text: title,
  });
  list.push({
    key: "factor title",
    tag: "text",
    attrs: { x: f.x[1], y: f.height - 3, textAnchor: "end", ...quiet },
    text: model.factorTitle,
  });
  const room = f.x[1] - left - LETTER * model.factorTitle.length;
  const forms = rugWords(model);
  const ticks = forms.find((form) => LETTER * form.length < room) ?? forms.at(-1);
  if (ticks)
    list.push({
      key: "rug words",
      tag: "text",
      attrs: { x: left, y: f.height - 3, ...quiet },
      text: ticks,
    });
  return list;
}

/** What the lanes above stand for. */
function laneWords({ better, lane }: Frame): { long: string; short: string } | null {
  if (better && lane)
    return { long: "grey lanes: quality said in words, no number", short: "grey: in words" };
  if (!better && !lane) return null;
  const what = better ? "better" : "kept";
  return { long: `grey lane: quality ${what}, said in words, no number`, short: `grey: ${what}, in words` };
}

/** What the ticks below stand for, with their numbers (never silently left out, never drawn at zero), the longest form first. */
function rugWords({ analysis: { unstated, otherUnit } }: ChartModel): string[] {
  const papers = `${unstated} ${unstated === 1 ? "paper" : "papers"}`;
  const said = (stated: string, other: string) =>
    [unstated > 0 && `${stated} ${papers}`, otherUnit > 0 && `${other} ${otherUnit}`]
      .filter(Boolean)
      .join(" · ");
  return [
    said("ticks: quality not stated,", "dotted ticks: stated as a level or as another kind of change,"),
    said("ticks: not stated,", "dotted: another kind,"),
    said("not stated:", "other kind:"),
    unstated > 0 ? `not stated: ${papers}` : "",
  ];
}
