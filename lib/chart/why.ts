import { factor, rounded, signed } from "@/lib/format";
import {
  type Change,
  certainlyDominates,
  type Difference,
  type Dominator,
  differences,
  dominators,
  type QualityKind,
  saidAbout,
  smallestChanges,
  tradeOf,
} from "@/lib/pareto";
import type { PointView, WhyView } from "@/lib/query/types";
import type { PointTrade } from "./analysis";
import { endsOf } from "./outline";
import type { Place } from "./place";
import type { Study } from "./study";
import { KIND_WORDS, sayChangeOf } from "./words";

/** Rivals that are named, the nearest in quality first. */
const RIVALS = 5;

/** What is known of a point of a study before any point is loaded. */
export interface Standing {
  row: number;
  place: Place;
  strict: boolean;
  claimed: boolean;
  /** The nearest that dominate it, and how many do. */
  rivals: { row: number; margin: Dominator }[];
  rivalCount: number;
  changes: Change[];
  share: number | null;
  cases: number;
}

const PLACES: readonly Place[] = ["plane", "better", "lane", "other-unit", "unstated"];

/** Of a paper's rows the one that stands best: on a frontier, on the plane, in a lane, on a rug; null for none. */
export function bestPlaced({ outline: o }: Study, rows: readonly number[]): number | null {
  const on = (row: number) =>
    o.fronts.some((f) => f.strength === o.options.frontier && f.members.includes(row));
  const rank = (row: number) => (on(row) ? -1 : PLACES.indexOf(o.placeOf(row)));
  return [...rows].sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** Holds one point against those it is compared with: all on the plane, or those of its group. */
export function standing({ outline: o, companies }: Study, row: number): Standing {
  const on = (s: string) => o.fronts.some((f) => f.strength === s && f.members.includes(row));
  const company = o.placeOf(row) === "plane" ? companies.find((c) => c.holds(row)) : undefined;
  const rows = company?.rows ?? [];
  const { xs, ys } = endsOf(o.columns, rows, o.options.frontier);
  const me = Array.prototype.indexOf.call(rows, row);
  const all = me < 0 ? [] : dominators(xs, ys, me);
  const paper = o.columns.paper[row] as number;
  return {
    row,
    place: o.placeOf(row),
    strict: on("strict"),
    claimed: on("claimed"),
    rivals: all.slice(0, RIVALS).map((margin) => ({ row: rows[margin.index] as number, margin })),
    rivalCount: all.length,
    changes: me < 0 ? [] : smallestChanges(xs, ys, me),
    share: company ? (company.robust.papers.get(paper) ?? 0) : null,
    cases: company?.robust.cases ?? 0,
  };
}

/** Why a point is, or is not, on the frontier. @param point the point of each row named in `standing` */
export function whyOf({ outline: o }: Study, s: Standing, point: (row: number) => PointView): WhyView {
  const { group } = o.options;
  const me = point(s.row);
  const { row: _, rivals, ...rest } = s;
  return {
    ...rest,
    point: me,
    ...(group === "none" ? {} : { group: saidAbout(me, group) }),
    rivals: rivals.map(({ row, margin }) => rivalOf(me, point(row), margin)),
  };
}

function rivalOf(me: PointView, other: PointView, { times, points }: Dominator): WhyView["rivals"][number] {
  const [mine, theirs] = [tradeOf(me), tradeOf(other)];
  return {
    point: other,
    times,
    points,
    certain: mine !== null && theirs !== null && certainlyDominates(theirs, mine),
    differs: differences([me, other])
      .filter((d) => !d.same)
      .map(({ key, values }) => ({ key, values })),
  };
}

const kindOf = (t: PointTrade): QualityKind => (t.quality.kind === "measured" ? t.quality.unit : "percent");

/** "1.4× the factor and +3 pp". @param rival whose unit counts */
export function sayMargin({ times, points }: Pick<Dominator, "times" | "points">, rival: PointTrade): string {
  const parts = [
    times > 1 ? `${factor(times)} its factor` : null,
    points > 0 ? `${signed(points, KIND_WORDS[kindOf(rival)].unit)} quality` : null,
  ].filter((p) => p !== null);
  return parts.length === 2
    ? parts.join(" and ")
    : `${parts[0]} at the same ${times > 1 ? "quality" : "factor"}`;
}

/** "a factor of more than 4× (it has 2×)", "+3.1 pp more quality". */
export function sayChange(c: Change, me: PointTrade): string {
  const more = (axis: "x" | "y") => (c.beyond === axis || c.beyond === "both" ? "more than " : "");
  const x =
    c.times > 1 || c.beyond === "x" || c.beyond === "both" ? `a factor of ${more("x")}${factor(c.x)}` : null;
  const quality = sayChangeOf(c.y, kindOf(me));
  const y =
    c.points > 0 || c.beyond === "y" || c.beyond === "both"
      ? `a quality change of ${more("y")}${quality}`
      : null;
  return [x, y].filter((p) => p !== null).join(" and ");
}

/** What two compared points do not share: "benchmark (MATH, GSM8K), model not stated by one". */
export function sayDiffers(list: readonly Pick<Difference, "key" | "values">[]): string {
  const shown = list.filter((d) => d.values.length > 0);
  return shown
    .map((d) =>
      d.values.length > 1 ? `${d.key} (${d.values.join(", ")})` : `${d.key} (only one says: ${d.values[0]})`,
    )
    .join("; ");
}

const METHOD =
  "in each of which every hedged number takes one value its words allow: all alike likely, factors in their logarithm, “at least” up to twice what is stated, fixed seed";

/** One paper's share, and how it was found. */
export const sayShare = (share: number, cases: number): string =>
  cases === 1
    ? "No number compared here is hedged, so the frontier is certain."
    : `On the frontier in ${rounded(share * 100)} % of ${cases.toLocaleString("en-GB")} drawn cases, ${METHOD}.`;

/** How the shares of all papers were found. */
export const sayShares = (cases: number): string =>
  cases === 1
    ? "No number compared here is hedged, so the frontier is certain."
    : `Share of ${cases.toLocaleString("en-GB")} drawn cases in which a paper is on the frontier, ${METHOD}. Only hedges are moved: that papers measure different things, or that a rule misreads, is no part of it.`;
