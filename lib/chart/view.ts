import type { ChartView, PointView } from "@/lib/query/types";
import { domainsOf } from "./domains";
import { SURE_SHOWN } from "./drawn";
import type { Best } from "./glance";
import type { Outline } from "./outline";
import { papersOf } from "./outline";
import { comparableWords, differWords, sentence } from "./sentence";
import type { Study } from "./study";
import { judge, sayVerdict } from "./verdict";

/** What is said of a set of points, without the points. */
export type Summary = Omit<ChartView, "points" | "verdicts" | "shares" | "groups" | "glance">;

/** Values of a distribution that are sent at most. */
const SPREAD = 1000;

/**
 * What the browser gets of a study: what was worked out of every point, and the points that are drawn.
 * @param drawn rows, in order, with the point of each
 * @param papers papers the filters let through; default: those with a point
 */
export function chartOf(
  s: Study,
  drawn: Uint32Array,
  points: readonly PointView[],
  papers?: number,
): ChartView {
  const at = new Map(Array.from(drawn, (row, k) => [row, k]));
  const view = {
    at: (row: number) => at.get(row) as number,
    point: (row: number) => points[at.get(row) as number] as PointView,
  };
  const { groups, sure, shares, glance } = s;
  const judged = judge(s);
  const best = ({ best, measured, silent }: Best) => ({
    best: best === null ? null : view.at(best),
    measured: measured === null ? null : view.at(measured),
    silent,
  });
  return {
    ...summaryOf(s, view, drawn.length, papers),
    points: [...points],
    verdicts: Array.from(drawn, (row) => {
      const found = judged(row);
      return sayVerdict(s, row, found, view.point(row), found.by === null ? null : view.point(found.by));
    }),
    glance: {
      gains: (glance?.gains ?? []).map((g) => ({ ...g, claimed: best(g.claimed), strict: best(g.strict) })),
      techniques: (glance?.techniques ?? []).map((t) => ({ ...t, bests: t.bests.map(best) })),
    },
    shares: {
      papers: sure.slice(0, SURE_SHOWN).map(({ row, share }) => {
        const { paper, title } = view.point(row);
        return { paper, title, share };
      }),
      more: Math.max(0, sure.length - SURE_SHOWN),
      cases: shares.cases,
    },
    groups: groups && {
      ...groups,
      drawn: groups.drawn.map(({ name, placed, study }) => {
        const rows = study.outline.shown.filter((row) => at.has(row));
        const own = new Map(Array.from(rows, (row, k) => [row, k]));
        const inside = { at: (row: number) => own.get(row) as number, point: view.point };
        return { ...summaryOf(study, inside, rows.length), name, placed, points: Array.from(rows, view.at) };
      }),
    },
  };
}

interface Drawn {
  /** Position of a row among the drawn points. */
  at: (row: number) => number;
  point: (row: number) => PointView;
}

function summaryOf(
  { outline: o, picks }: Study,
  { at, point }: Drawn,
  drawn: number,
  papers?: number,
): Summary {
  return {
    all: o.shown.length,
    said: sentence(o, picks, point, papers),
    fronts: o.fronts.map((f) => ({ ...f, members: f.members.map(at) })),
    colours: o.colours,
    shapes: o.shapes,
    kinds: o.kinds,
    axis: o.axis,
    mixed: o.mixed,
    unstated: papersOf(o.columns, o.at.unstated),
    otherUnit: o.at["other-unit"].length,
    hidden: o.hidden,
    differ: differWords(o, o.at.plane),
    comparable: comparableWords(o),
    knee: o.knee === null ? null : at(o.knee),
    winnerIntervals: o.winnerIntervals.map(({ from, to, winners }) => ({
      ...{ from, to: Number.isFinite(to) ? to : null, winners: winners.map(at) },
    })),
    domains: domainsOf(o),
    spread: drawn < o.shown.length ? spreadOf(o) : null,
  };
}

const spreadOf = ({ columns: c, shown, at }: Outline) => ({
  factor: steps(shown, c.factor.claimed),
  quality: steps(at.plane, c.quality.claimed),
});

/** The values at even steps of rank: enough of them to draw how they spread. */
function steps(rows: Uint32Array, values: Float64Array): number[] {
  const sorted = Float64Array.from(rows, (row) => values[row] as number).sort();
  const n = Math.min(SPREAD, sorted.length);
  return Array.from({ length: n }, (_, k) => sorted[Math.floor((k * sorted.length) / n)] as number).map((v) =>
    Number(v.toPrecision(4)),
  );
}
