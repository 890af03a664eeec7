import { labelInText, QUANTITY_WORDS, rounded, THIN } from "@/lib/format";
import { dominates, type Strength, tradeOf } from "@/lib/pareto";
import type { PointView, Verdict } from "@/lib/query/types";
import type { PointTrade } from "./analysis";
import type { PointColumns } from "./columns";
import { endsOf } from "./outline";
import type { Study } from "./study";
import { sayMargin } from "./why";

/** On the frontier in at least so many of the drawn cases: sure enough to be said; in as few, it is beaten. */
const SURE = 0.95;

/** What can be said of a point among those it is compared with, before any point is loaded. */
export interface Judged {
  word: Verdict["word"];
  /** A point of the frontier that beats it: the nearest in quality. */
  by: number | null;
  /** Share of the drawn cases in which it is on the frontier; null where it is compared with none. */
  share: number | null;
}

/** Judges any row of a study. */
export function judge({ outline: o, companies, shares }: Study): (row: number) => Judged {
  const { columns: c, options } = o;
  const stairs = companies.map(({ fronts }) => ({
    certain: stairOf(c, fronts.strict, "strict"),
    chosen: stairOf(c, fronts[options.frontier], options.frontier),
  }));
  const end = options.frontier === "strict" ? "low" : "claimed";
  return (row) => {
    const at = o.placeOf(row) === "plane" ? companies.findIndex((company) => company.holds(row)) : -1;
    const stair = stairs[at];
    if (!stair) return { word: "open", by: null, share: null };
    const share = shares.points.get(row) ?? 0;
    if (share >= SURE) return { word: "on", by: null, share };
    const ends = (e: "low" | "claimed" | "high") => [c.factor[e][row], c.quality[e][row]] as [number, number];
    // Who beats it whatever the hedges mean comes before who beats it as the words are read.
    const by =
      share <= 1 - SURE ? (nearest(stair.certain, ends("high")) ?? nearest(stair.chosen, ends(end))) : null;
    return by === null ? { word: "open", by, share } : { word: "beaten", by, share };
  };
}

interface Stair {
  rows: readonly number[];
  xs: Float64Array;
  ys: Float64Array;
}

const stairOf = (c: PointColumns, rows: readonly number[], strength: Strength): Stair => ({
  rows,
  ...endsOf(c, rows, strength),
});

/** Of the points of a frontier, by factor upwards, the one that dominates a place and is nearest to it in quality. */
function nearest({ rows, xs, ys }: Stair, [x, y]: [number, number]): number | null {
  for (let k = rows.length - 1; k >= 0; k--)
    if (dominates(xs[k] as number, ys[k] as number, x, y)) return rows[k] as number;
  return null;
}

const percent = (share: number) => `${rounded(share * 100)}${THIN}%`;

const IN_WORDS = "its quality is said in words, without a number";

/** A judgement in words. @param by the point that beats it */
export function sayVerdict(
  { outline: o }: Study,
  row: number,
  { word, share }: Judged,
  point: PointView,
  by: PointView | null,
): Verdict {
  if (word === "on")
    return {
      word,
      by: null,
      why: share === 1 ? "whatever its hedges mean" : `in ${percent(share ?? 0)} of what its hedges allow`,
    };
  if (word === "beaten" && by)
    return { word, by: { paper: by.paper, title: by.title }, why: reason(point, by) };
  const place = o.placeOf(row);
  const why = {
    plane:
      share === null
        ? `it does not state its ${o.options.group}`
        : share === 0
          ? "nothing is guaranteed, nothing beats it"
          : `on the frontier in ${percent(share)} of what the hedges allow`,
    better: IN_WORDS,
    lane: IN_WORDS,
    unstated: "its quality is not stated",
    "other-unit": "its quality is of another kind",
  }[place];
  return { word: "open", by: null, why };
}

/** Why the other one is ahead, and what it is not: another kind of gain, another benchmark. */
function reason(me: PointView, by: PointView): string {
  const [mine, theirs] = [me.efficiency.quantity, by.efficiency.quantity];
  if (mine !== theirs) return `${QUANTITY_WORDS[theirs].label}, not ${QUANTITY_WORDS[mine].label}`;
  const [a, b] = [tradeOf(me), tradeOf(by)] as [PointTrade, PointTrade];
  const measured = [a, b].map((t) => (t.quality.kind === "measured" ? t.quality.value.claimed : 0));
  const margin = {
    times: b.factor.claimed / a.factor.claimed,
    points: (measured[1] as number) - (measured[0] as number),
  };
  const there = by.quality?.benchmark ?? by.efficiency.benchmark;
  const here = me.quality?.benchmark ?? me.efficiency.benchmark;
  const elsewhere = here && there && here !== there ? `, on ${labelInText(there)}, not ${here}` : "";
  return `${sayMargin(margin, b)}${elsewhere}`;
}
