import { QUANTITY_WORDS } from "@/lib/format";
import { QUALITY_KINDS } from "@/lib/pareto";
import type { PointView } from "@/lib/query/types";
import { type Analysis, analyse, type PointTrade } from "./analyse";
import { type Frame, frameOf, type Size } from "./frame";
import { type Box, type Placed, placeLabels, type Wanted } from "./labels";
import { type Mark, marksOf, RADIUS } from "./marks";
import type { ChartOptions } from "./options";
import { type Distribution, distributions, type Iso, isoLines, type Stair, stairsOf } from "./paths";
import { factorTicks, qualityTicks, type Tick } from "./scales";
import { KIND_WORDS, shortName } from "./words";

/** A picture of the points: everything in pixels, nothing left to compute for whoever draws it. */
export interface ChartModel {
  analysis: Analysis;
  frame: Frame;
  /** Marks on the plane and in the lane; the rugs' ticks apart. */
  marks: Mark[];
  rug: Mark[];
  stairs: Stair[];
  iso: Iso[];
  labels: Placed[];
  /** Where the knee stands, if it is in the picture. */
  knee: Mark | null;
  distributions: { factor: Distribution; quality: Distribution } | null;
  factorTicks: Tick[];
  qualityTicks: Tick[];
  /** What the axes mean. */
  factorTitle: string;
  qualityTitle: string;
  /** More marks than SVG draws fluently: they go to a canvas. */
  dense: boolean;
}

/** Beyond this many marks Recharts and SVG no longer draw at once; measured in scripts/bench. */
export const DENSE = 400;

/** Names on the chart at most, besides the selected one. */
const NAMES = 12;

/** Points and choices to a picture of a size. @param named ids or slugs that are named though they are not on a frontier */
export function chartModel(
  points: readonly PointView[],
  options: ChartOptions,
  size: Size,
  named: readonly string[] = [],
): ChartModel {
  return draw(analyse(points, options), size, named);
}

/** The picture of an analysis. */
export function draw(analysis: Analysis, size: Size, named: readonly string[] = []): ChartModel {
  const frame = frameOf(analysis, size);
  const all = marksOf(analysis, frame);
  const marks = all.filter((m) => m.place === "plane" || m.place === "lane");
  const { options } = analysis;
  return {
    analysis,
    frame,
    marks,
    rug: all.filter((m) => m.place === "unstated" || m.place === "other-unit"),
    stairs: stairsOf(analysis, frame),
    iso: isoLines(analysis, frame),
    labels: names(analysis, frame, marks, named),
    knee: marks.find((m) => m.index === analysis.knee) ?? null,
    distributions: distributions(analysis, frame),
    factorTicks: factorTicks(frame.factor, options.x !== "any" && options.x !== "speedup"),
    qualityTicks: qualityTicks(frame.quality, axisUnit(options, analysis)),
    factorTitle: `${options.x === "any" ? "how many times better" : `how many times ${QUANTITY_WORDS[options.x].label}`} (log) →`,
    qualityTitle: `↑ ${axisTitle(analysis)} (symmetric log)`,
    dense: all.length > DENSE,
  };
}

const axisUnit = (options: ChartOptions, a: Analysis): string => {
  const only = options.y === "any" ? (a.mixed.length === 1 ? a.mixed[0] : undefined) : options.y;
  return only === "pp" ? "pp" : "%";
};

function axisTitle(a: Analysis): string {
  const kind = a.mixed.length === 1 ? a.mixed[0] : undefined;
  if (kind) return KIND_WORDS[kind].axis;
  return QUALITY_KINDS.some((k) => a.kinds[k] > 0)
    ? "quality change, % and points as stated"
    : "quality change";
}

/** Names of the frontier's points and of those asked for; one name per paper. */
function names(a: Analysis, f: Frame, marks: readonly Mark[], named: readonly string[]): Placed[] {
  const wanted: Wanted[] = [];
  const seen = new Set<string>();
  const asked = new Set(named);
  const isAsked = (m: Mark) => asked.has(m.id) || asked.has((a.trades[m.index] as PointTrade).point.paper);
  const candidates = marks.filter((m) => isAsked(m) || (m.on && m.place === "plane"));
  // Those asked for first, then the ends of the frontier before its middle.
  const order = candidates.sort((p, q) => Number(isAsked(q)) - Number(isAsked(p)) || q.x - p.x);
  for (const m of order) {
    const { point } = a.trades[m.index] as PointTrade;
    if (seen.has(point.paper) || (seen.size >= NAMES && !isAsked(m))) continue;
    seen.add(point.paper);
    const top = m.place === "lane" ? (f.lane ?? f.plane)[0] - 4 : f.plane[0];
    const frame = { x0: f.x[0], x1: f.x[1] + 10, y0: top, y1: f.plane[1] };
    wanted.push({ id: m.id, text: shortName(point.title), x: m.x, y: m.y, rank: wanted.length, frame });
  }
  // In a crowd only the frontier's own marks are kept free: everything is taken there.
  const taken: Box[] = (marks.length > DENSE ? marks.filter((m) => m.on) : marks).map((m) => boxOf(m));
  return placeLabels(wanted, taken);
}

const boxOf = (m: Mark): Box => ({ x0: m.x - RADIUS, x1: m.x + RADIUS, y0: m.y - RADIUS, y1: m.y + RADIUS });
