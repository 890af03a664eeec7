import { EFFICIENCY_QUANTITIES, SUBJECTS } from "@/lib/claims/types";
import {
  frontier,
  knee,
  QUALITY_KINDS,
  type Strength,
  type WinnerInterval,
  winnerIntervals,
} from "@/lib/pareto";
import type { ChartOptions } from "@/lib/query/chart-params";
import { type PointColumns, STANDINGS } from "./columns";
import { countValues, encoded } from "./encode";
import { type AlikeAxis, alikeOn, axisOf, type KindCounts } from "./kinds";
import { type Front, type Place, placeOf } from "./place";
import { type Series, seriesOf } from "./series";
import type { Axis } from "./types";

/** What all points say under a reader's choices, as rows of the columns: nothing in it depends on any order of a table. */
export interface Outline {
  options: ChartOptions;
  columns: PointColumns;
  /** The rows shown: of the chosen quantity, subjects and legend entries. */
  shown: Uint32Array;
  /** By place, rows in order. */
  at: Record<Place, Uint32Array>;
  placeOf: (row: number) => Place;
  /** Both strengths, per group where one is chosen; members are rows. */
  fronts: Front[];
  colours: Series[];
  shapes: Series[];
  /** How many measured points each kind of quality change has, whatever the y axis shows. */
  kinds: KindCounts;
  /** What the y axis shows. */
  axis: Axis;
  /** The unlike kinds that share it: more than one asks for the warning. */
  mixed: AlikeAxis[];
  /** Others' numbers and findings left out; points without a factor. */
  hidden: { other: number; finding: number; noFactor: number };
  /** The knee of the chosen frontier; only without groups. */
  knee: number | null;
  /** Who wins at which exchange rate. */
  winnerIntervals: WinnerInterval[];
}

const PLACES: readonly Place[] = ["plane", "better", "lane", "unstated", "other-unit"];

/** From points and choices to what the chart says of all of them; pure, O(n log n). */
export function outline(c: PointColumns, rows: ArrayLike<number>, options: ChartOptions): Outline {
  const { invited, hidden } = invite(c, rows, options);
  const colour = encoded(c, options.colour);
  const colours = seriesOf(countValues(invited, colour), options.colour);
  const shapes =
    options.shape === options.colour
      ? colours
      : seriesOf(countValues(invited, encoded(c, options.shape)), options.shape);
  const off = new Set(options.off);
  const isOff = (row: number) => off.has(colour.valueOf(colour.codeOf(row)));
  const lit = off.size === 0 ? invited : invited.filter((row) => !isOff(row));
  const shown = lit.filter((row) => !Number.isNaN(c.factor.claimed[row]));
  const kinds = countKinds(c, shown);
  const axis = axisOf(options.y, kinds);
  const place = STANDINGS.map((s) => placeOf(s, axis));
  const placeAt = (row: number) => place[c.standing[row] as number] as Place;
  const at = placesOf(c, shown, place);
  const { fronts, all } = frontsOf(c, at.plane, options);
  const ends = endsOf(c, all[options.frontier], options.frontier);
  const member = (k: number) => all[options.frontier][k] as number;
  const bend = options.group === "none" ? knee(ends.xs, ends.ys) : null;
  return {
    options,
    columns: c,
    shown,
    at,
    placeOf: placeAt,
    fronts,
    colours,
    shapes,
    kinds,
    axis,
    mixed: alikeOn(axis, kinds),
    hidden: { ...hidden, noFactor: lit.length - shown.length },
    knee: bend === null ? null : member(bend),
    // Who wins at any rate is on the frontier: a point that is beaten is worth less at every rate.
    winnerIntervals: winnerIntervals(ends.xs, ends.ys).map((r) => ({ ...r, winners: r.winners.map(member) })),
  };
}

/** The rows of the chosen quantity that are the papers' own, or whose owners were asked for. */
function invite(c: PointColumns, rows: ArrayLike<number>, { x, also }: ChartOptions) {
  const quantity = x === "any" ? -1 : EFFICIENCY_QUANTITIES.indexOf(x);
  const hidden = { own: 0, other: 0, finding: 0 };
  const invited = new Uint32Array(rows.length);
  let size = 0;
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] as number;
    if (quantity >= 0 && c.quantity[row] !== quantity) continue;
    const subject = SUBJECTS[c.subject[row] as number] as (typeof SUBJECTS)[number];
    if (subject === "own" || also.includes(subject)) invited[size++] = row;
    else hidden[subject]++;
  }
  return { invited: invited.slice(0, size), hidden: { other: hidden.other, finding: hidden.finding } };
}

function placesOf(c: PointColumns, rows: Uint32Array, place: readonly Place[]): Outline["at"] {
  const sizes = Object.fromEntries(PLACES.map((p) => [p, 0])) as Record<Place, number>;
  const at = Object.fromEntries(PLACES.map((p) => [p, new Uint32Array(rows.length)])) as Outline["at"];
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] as number;
    const own = place[c.standing[row] as number] as Place;
    at[own][sizes[own]++] = row;
  }
  return Object.fromEntries(PLACES.map((p) => [p, at[p].slice(0, sizes[p])])) as Outline["at"];
}

function countKinds(c: PointColumns, rows: Uint32Array): KindCounts {
  const counts = new Array<number>(STANDINGS.length).fill(0);
  for (const row of rows) (counts[c.standing[row] as number] as number)++;
  return Object.fromEntries(QUALITY_KINDS.map((k) => [k, counts[STANDINGS.indexOf(k)]])) as KindCounts;
}

/** Factor and quality of some rows, of the end that counts; NaN, never 0, where nothing is guaranteed. */
export function endsOf(c: PointColumns, rows: ArrayLike<number>, strength: Strength) {
  const end = strength === "strict" ? "low" : "claimed";
  const [factor, quality] = [c.factor[end], c.quality[end]];
  const xs = new Float64Array(rows.length);
  const ys = new Float64Array(rows.length);
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] as number;
    xs[k] = (factor[row] as number) || Number.NaN;
    ys[k] = quality[row] === Number.NEGATIVE_INFINITY ? Number.NaN : (quality[row] as number);
  }
  return { xs, ys };
}

/**
 * One frontier, or one per group that says what it is: silence is comparable with nothing, so it gets none. Beside
 * them that of all points together, of either strength.
 */
function frontsOf(c: PointColumns, plane: Uint32Array, { group }: ChartOptions) {
  const members = (rows: ArrayLike<number>, strength: Strength) => {
    const { xs, ys } = endsOf(c, rows, strength);
    return frontier(xs, ys).map((k) => rows[k] as number);
  };
  const all = { strict: members(plane, "strict"), claimed: members(plane, "claimed") };
  const strengths = ["strict", "claimed"] as const;
  if (group === "none")
    return {
      all,
      fronts: strengths.map((strength): Front => ({ strength, name: null, members: all[strength] })),
    };
  const groups = groupsOf(c, plane, group);
  const fronts = strengths.flatMap((strength) =>
    groups.map(({ name, rows }): Front => ({ strength, name, members: members(rows, strength) })),
  );
  return { all, fronts };
}

/** Rows by what they say about a key, the largest group first, then by name; those that say nothing are left out. */
export function groupsOf(
  c: PointColumns,
  rows: Uint32Array,
  key: Exclude<ChartOptions["group"], "none">,
): { name: string; rows: number[] }[] {
  const { code, names } = c.said[key];
  const groups = new Map<number, number[]>();
  for (const row of rows) {
    const k = code[row] as number;
    const group = groups.get(k);
    if (group) group.push(row);
    else if (k >= 0) groups.set(k, [row]);
  }
  return [...groups]
    .map(([k, rows]) => ({ name: names[k] as string, rows }))
    .sort((a, b) => b.rows.length - a.rows.length || (a.name < b.name ? -1 : 1));
}

/** How many papers some rows are of, in whatever order. */
export function papersOf(c: PointColumns, rows: ArrayLike<number>): number {
  const seen = new Set<number>();
  let last = -1;
  for (let k = 0; k < rows.length; k++) {
    const paper = c.paper[rows[k] as number] as number;
    // Rows of a paper mostly stand together.
    if (paper !== last) seen.add(paper);
    last = paper;
  }
  return seen.size;
}
