import {
  columns,
  type Difference,
  differences,
  frontier,
  type GroupKey,
  groupBy,
  knee,
  type Quality,
  type Reign,
  reigns,
  type Strength,
  type Trade,
  tradeOf,
  winnersAt,
} from "@/lib/pareto";
import type { ChartOptions } from "@/lib/query/chart-params";
import type { PointView } from "@/lib/query/types";
import { type AlikeAxis, alikeOn, axisOf, KINDS_ON, type KindCounts } from "./kinds";
import { guestOf, type Series, seriesOf, seriesValue } from "./series";
import { type Axis, MAX_POINTS } from "./types";

export type PointTrade = Trade<PointView>;

/** Where a point stands: on the measured plane, in the lane of kept in words, or on a rug. */
export type Place = "plane" | "lane" | "unstated" | "other-unit";

/** One frontier: of all points on the plane, or of one group of them. */
export interface Front {
  strength: Strength;
  /** Name of the group; null for the only one. */
  name: string | null;
  /** Indices into `trades`, by factor upwards. */
  members: number[];
}

/** Everything about the points that does not depend on the size of the picture. */
export interface Analysis {
  options: ChartOptions;
  /** The points shown: of the chosen quantity, subjects and legend entries. */
  trades: PointTrade[];
  places: Place[];
  /** Both strengths, per group where one is chosen. */
  fronts: Front[];
  /** Ids on a frontier of the chosen strength. */
  on: ReadonlySet<string>;
  colours: Series[];
  shapes: Series[];
  /** How many measured points each kind of quality change has, whatever the y axis shows. */
  kinds: KindCounts;
  /** What the y axis shows. */
  axis: Axis;
  /** The unlike kinds that share it: more than one asks for the warning. */
  mixed: AlikeAxis[];
  /** Papers whose gain has no quality stated, and points a different y axis would show. */
  unstated: number;
  otherUnit: number;
  /** Others' numbers and findings left out; points without a factor; whether there are more points than are sent. */
  hidden: { other: number; finding: number; noFactor: number; cut: boolean };
  /** What the points on the plane do not agree on. */
  differences: Difference[];
  /** Index of the knee of the chosen frontier; only without groups. */
  knee: number | null;
  /** Who wins at which exchange rate, as indices into `trades`. */
  reigns: Reign[];
  reign: Reign | null;
}

/** From points and choices to what the chart says; pure, O(n log n). */
export function analyse(points: readonly PointView[], options: ChartOptions): Analysis {
  const asked = points.filter((p) => options.x === "any" || p.efficiency.quantity === options.x);
  const hidden = { other: 0, finding: 0, noFactor: 0, cut: points.length >= MAX_POINTS };
  const invited = asked.filter((p) => {
    const guest = guestOf(p);
    if (guest === "own" || options.also.includes(guest)) return true;
    hidden[guest]++;
    return false;
  });
  const colours = seriesOf(invited, options.colour);
  const shapes = options.shape === options.colour ? colours : seriesOf(invited, options.shape);
  const off = new Set(options.off);
  const trades: PointTrade[] = [];
  for (const point of invited) {
    if (off.has(seriesValue(point, options.colour))) continue;
    const trade = tradeOf(point);
    if (trade) trades.push(trade);
    else hidden.noFactor++;
  }
  const kinds = countKinds(trades);
  const axis = axisOf(options.y, kinds);
  const places = trades.map((t) => placeOf(t.quality, axis));
  const plane = trades.flatMap((_, i) => (places[i] === "plane" ? [i] : []));
  const fronts = (["strict", "claimed"] as const).flatMap((s) => frontsOf(trades, plane, s, options.group));
  const chosen = fronts.filter((f) => f.strength === options.frontier);
  const { xs, ys } = planeColumns(trades, plane, options.frontier);
  const at = (k: number) => plane[k] as number;
  const rates = reigns(xs, ys).map((r) => ({ ...r, winners: r.winners.map(at) }));
  const bend = options.group === "none" ? knee(xs, ys) : null;
  return {
    options,
    trades,
    places,
    fronts,
    on: new Set(chosen.flatMap((f) => f.members.map((i) => (trades[i] as PointTrade).point.id))),
    colours,
    shapes,
    kinds,
    axis,
    mixed: alikeOn(axis, kinds),
    unstated: papersAt(trades, places, "unstated"),
    otherUnit: places.filter((p) => p === "other-unit").length,
    hidden,
    differences: differences(plane.map((i) => (trades[i] as PointTrade).point)),
    knee: bend === null ? null : at(bend),
    reigns: rates,
    reign: options.rate === null ? null : winnersAt(rates, options.rate),
  };
}

function placeOf(quality: Quality, axis: Axis): Place {
  if (quality.kind === "parity") return "lane";
  if (quality.kind === "unstated") return "unstated";
  if (quality.kind === "level") return "other-unit";
  return KINDS_ON[axis].includes(quality.unit) ? "plane" : "other-unit";
}

function countKinds(trades: readonly PointTrade[]): KindCounts {
  const kinds: KindCounts = { relative: 0, percent: 0, kept: 0, pp: 0, error: 0, "error-pp": 0 };
  for (const { quality } of trades) if (quality.kind === "measured") kinds[quality.unit]++;
  return kinds;
}

const papersAt = (trades: readonly PointTrade[], places: readonly Place[], place: Place) =>
  new Set(trades.flatMap((t, i) => (places[i] === place ? [t.point.paper] : []))).size;

function planeColumns(trades: readonly PointTrade[], indices: readonly number[], strength: Strength) {
  return columns(
    indices.map((i) => trades[i] as PointTrade),
    strength,
  );
}

/** One frontier, or one per group that says what it is: silence is comparable with nothing, so it gets none. */
function frontsOf(
  trades: readonly PointTrade[],
  plane: readonly number[],
  strength: Strength,
  group: GroupKey | "none",
): Front[] {
  const front = (name: string | null, indices: readonly number[]): Front => {
    const { xs, ys } = planeColumns(trades, indices, strength);
    return { strength, name, members: frontier(xs, ys).map((k) => indices[k] as number) };
  };
  if (group === "none") return [front(null, plane)];
  const index = new Map(plane.map((i) => [(trades[i] as PointTrade).point, i]));
  const groups = groupBy([...index.keys()], group).filter((g) => g.name !== null);
  return groups.map((g) =>
    front(
      g.name,
      g.points.map((p) => index.get(p) as number),
    ),
  );
}
