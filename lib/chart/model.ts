import { QUANTITY_WORDS } from "@/lib/format";
import type { Analysis } from "./analysis";
import { type Frame, frameOf, type Size } from "./frame";
import type { Placed } from "./labels";
import { type Mark, marksOf } from "./marks";
import { placeNames } from "./names";
import { type Distribution, distributions, type Iso, isoLines, type Stair, stairsOf } from "./paths";
import { isMark } from "./place";
import { factorTicks, qualityTicks, type Tick } from "./scales";
import { AXIS_WORDS } from "./words";

/** A picture of the points: everything in pixels, nothing left to compute for whoever draws it. */
export interface ChartModel {
  analysis: Analysis;
  frame: Frame;
  /** Marks on the plane and in the lanes; the rugs' ticks apart. */
  marks: Mark[];
  rug: Mark[];
  stairs: Stair[];
  iso: Iso[];
  labels: Placed[];
  /** Where the knee and the winner at the exchange rate stand, if they are in the picture. */
  knee: Mark | null;
  winner: Mark | null;
  distributions: { factor: Distribution; quality: Distribution } | null;
  factorTicks: Tick[];
  qualityTicks: Tick[];
  /** What the axes mean. */
  factorTitle: string;
  qualityTitle: string;
  /** More marks than SVG draws fluently: they go to a canvas. */
  dense: boolean;
}

/** Beyond this many marks Recharts and SVG no longer draw at once. */
export const DENSE = 300;

/** The picture of an analysis. */
export function draw(analysis: Analysis, size: Size, named: readonly string[] = []): ChartModel {
  const frame = frameOf(analysis, size);
  const all = marksOf(analysis, frame);
  const marks = all.filter((m) => isMark(m.place));
  const { options } = analysis;
  const stairs = stairsOf(analysis, frame);
  const iso = isoLines(analysis, frame);
  const at = (index: number | null | undefined) => marks.find((m) => m.index === index) ?? null;
  const [knee, winner] = [at(analysis.knee), at(analysis.winnerInterval?.winners[0])];
  // Where nothing is drawn, no axis says how much.
  const axes = analysis.trades.length > 0;
  const plane = analysis.places.includes("plane");
  return {
    analysis,
    frame,
    marks,
    rug: all.filter((m) => m.place === "unstated" || m.place === "other-unit"),
    stairs,
    iso,
    labels: placeNames({ analysis, frame, marks, stairs, iso, knee, winner, named }),
    knee,
    winner,
    distributions: distributions(analysis, frame),
    factorTicks: axes ? factorTicks(frame.factor, options.x !== "any" && options.x !== "speedup") : [],
    qualityTicks: plane ? qualityTicks(frame.quality, axisUnit(analysis), fallsOn(analysis)) : [],
    factorTitle: axes
      ? `${options.x === "any" ? "how many times better" : `how many times ${QUANTITY_WORDS[options.x].label}`} (log) →`
      : "",
    qualityTitle: axes ? `↑ ${axisTitle(analysis)} (symmetric log)` : "",
    dense: all.length > DENSE,
  };
}

/** Whether all that the axis shows are errors, so that better is less. */
const fallsOn = ({ axis }: Analysis) => axis === "error" || axis === "error-pp";

const axisUnit = ({ mixed }: Analysis) =>
  mixed.length > 0 && mixed.every((k) => k === "pp" || k === "error-pp") ? "pp" : "%";

/** Of a mixed axis that holds one kind after all, that kind. */
const axisTitle = ({ axis, mixed }: Analysis) =>
  AXIS_WORDS[axis === "any" && mixed.length === 1 && mixed[0] ? mixed[0] : axis].axis;
