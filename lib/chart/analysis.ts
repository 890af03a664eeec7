import { type Trade, tradeOf, type WinnerInterval, winnersAt } from "@/lib/pareto";
import type { ChartOptions } from "@/lib/query/chart-params";
import type { ChartView, PointView, Verdict } from "@/lib/query/types";
import { type Place, placeOf } from "./place";
import type { Summary } from "./view";

export type PointTrade = Trade<PointView>;

/** What is drawn and said of a view: the drawn points, and what was worked out of all of them. */
export interface Analysis extends Omit<Summary, "winnerIntervals"> {
  options: ChartOptions;
  /** The points that are drawn; members of frontiers, knee and winners are positions here. */
  trades: PointTrade[];
  places: Place[];
  /** One for each of the points; none where a group is looked at for itself. */
  verdicts: readonly Verdict[];
  /** Ids on a frontier of the chosen strength. */
  on: ReadonlySet<string>;
  /** Who wins at which exchange rate. */
  winnerIntervals: WinnerInterval[];
  winnerInterval: WinnerInterval | null;
}

/** A view with a reader's choices: those that change no number (zoom, rate) are applied here. */
export function analysisOf(
  {
    points,
    winnerIntervals,
    verdicts = [],
    ...said
  }: Summary & { points: readonly PointView[]; verdicts?: readonly Verdict[] },
  options: ChartOptions,
): Analysis {
  const trades = points.map((p) => tradeOf(p) as PointTrade);
  const chosen = said.fronts.filter((f) => f.strength === options.frontier);
  const rates = winnerIntervals.map((r) => ({ ...r, to: r.to ?? Number.POSITIVE_INFINITY }));
  return {
    ...said,
    options,
    trades,
    verdicts,
    places: trades.map((t) => placeOf(t.point.kind, said.axis)),
    on: new Set(chosen.flatMap((f) => f.members.map((i) => (points[i] as PointView).id))),
    winnerIntervals: rates,
    winnerInterval: options.rate === null ? null : winnersAt(rates, options.rate),
  };
}

export type GroupView = NonNullable<ChartView["groups"]>["drawn"][number];

/** One group of a view for itself, on the axes of the whole. */
export const groupAnalysis = (a: Analysis, group: GroupView): Analysis =>
  analysisOf(
    { ...group, points: group.points.map((i) => (a.trades[i] as PointTrade).point) },
    { ...a.options, y: a.axis, group: "none", rate: null, zoom: a.options.zoom ?? a.domains },
  );
