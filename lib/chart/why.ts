import { factor, rounded, signed } from "@/lib/format";
import {
  type Change,
  certainlyDominates,
  cheapest,
  columns,
  type Difference,
  type Dominator,
  differences,
  dominators,
  type QualityKind,
  saidAbout,
  smallestChanges,
} from "@/lib/pareto";
import type { Analysis, Place, PointTrade } from "./analyse";
import { companies, robustAround } from "./shares";
import { KIND_WORDS, sayChangeOf } from "./words";

/** A point that dominates the one explained. */
export interface Rival {
  trade: PointTrade;
  margin: Dominator;
  /** Even its guaranteed ends beat the best the explained point's words allow. */
  certain: boolean;
  /** What the two points do not share, or do not both say. */
  differs: Difference[];
}

/** Why a point is, or is not, on the frontier. */
export interface Why {
  trade: PointTrade;
  place: Place;
  strict: boolean;
  claimed: boolean;
  /** The group its frontier is of; undefined without groups, null where the point does not say. */
  group?: string | null;
  rivals: Rival[];
  changes: Change[];
  /** The cheapest change at the chosen exchange rate. */
  cheapest: Change | null;
  /** Share of the cases in which its paper stays on the frontier. */
  share: number | null;
  cases: number;
}

/** The point a selection means: its id, or the best placed point of a paper (also of the id's, if it is not shown). */
export function pointOf(a: Analysis, selected: string): number | null {
  const byId = a.trades.findIndex((t) => t.point.id === selected);
  if (byId >= 0) return byId;
  const paper = selected.split(":")[0];
  const own = a.trades.flatMap((t, i) => (t.point.paper === paper ? [i] : []));
  const order: Place[] = ["plane", "lane", "other-unit", "unstated"];
  const rank = (i: number) =>
    a.on.has((a.trades[i] as PointTrade).point.id) ? -1 : order.indexOf(a.places[i] as Place);
  return own.sort((i, j) => rank(i) - rank(j))[0] ?? null;
}

/** Explains one point against those it is compared with: all on the plane, or those of its group. */
export function explain(a: Analysis, index: number): Why {
  const trade = a.trades[index] as PointTrade;
  const { group, frontier: strength, rate } = a.options;
  const on = (s: string) => a.fronts.some((f) => f.strength === s && f.members.includes(index));
  const company = companies(a).find((c) => c.includes(trade)) ?? [];
  const { xs, ys } = columns(company, strength);
  const me = company.indexOf(trade);
  const changes = me < 0 ? [] : smallestChanges(xs, ys, me);
  const rivals =
    me < 0
      ? []
      : dominators(xs, ys, me).map((margin) => rival(trade, company[margin.index] as PointTrade, margin));
  const shares = robustAround(a, trade);
  return {
    trade,
    place: a.places[index] as Place,
    strict: on("strict"),
    claimed: on("claimed"),
    ...(group === "none" ? {} : { group: saidAbout(trade.point, group) }),
    rivals,
    changes,
    cheapest: rate === null ? null : cheapest(changes, rate),
    share: shares && (shares.papers.get(trade.point.paper) ?? 0),
    cases: shares?.cases ?? 0,
  };
}

const rival = (me: PointTrade, other: PointTrade, margin: Dominator): Rival => ({
  trade: other,
  margin,
  certain: certainlyDominates(other, me),
  differs: differences([me.point, other.point]).filter((d) => !d.same),
});

const kindOf = (t: PointTrade): QualityKind => (t.quality.kind === "measured" ? t.quality.unit : "percent");

/** "1.4× the factor and +3 pp". */
export function sayMargin(r: Rival): string {
  const parts = [
    r.margin.times > 1 ? `${factor(r.margin.times)} its factor` : null,
    r.margin.points > 0 ? `${signed(r.margin.points, KIND_WORDS[kindOf(r.trade)].unit)} quality` : null,
  ].filter((p) => p !== null);
  return parts.length === 2
    ? parts.join(" and ")
    : `${parts[0]} at the same ${r.margin.times > 1 ? "quality" : "factor"}`;
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
export function sayDiffers(list: readonly Difference[]): string {
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
    : `Share of ${cases.toLocaleString("en-GB")} drawn cases in which a paper is on the frontier, ${METHOD}.`;
