import { factor, formatClaim, NOT_STATED, speakClaim } from "@/lib/format";
import type { Interval } from "@/lib/pareto";
import type { PointView, Verdict } from "@/lib/query/types";
import type { Analysis, PointTrade } from "./analysis";
import { subjectOf } from "./columns";
import { KIND_WORDS, sayChangeOf, sayDerivation, sayFactor, sayHedge, speakVerdict } from "./words";

/** One row of the table that holds the same data as the chart. */
export interface TwinRow {
  point: PointView;
  efficiency: string;
  factor: string;
  quality: string;
  /** The place on the y axis with its kind, or why there is none. */
  change: string;
  strict: boolean;
  claimed: boolean;
  verdict: Verdict | undefined;
  /** Whose number, hedges, arithmetic, unsure readings. */
  notes: string[];
}

const range = ([a, b]: Interval["said"], say: (v: number) => string) =>
  a === b ? say(a) : `${say(a)} to ${say(b)}`;

/** Rows in the order of the eye: the frontier by factor, then the plane, the lanes, the rugs. */
export function twinRows(a: Analysis): TwinRow[] {
  const on = (strength: string) =>
    new Set(a.fronts.filter((f) => f.strength === strength).flatMap((f) => f.members));
  const strict = on("strict");
  const claimed = on("claimed");
  const places = ["plane", "better", "lane", "other-unit", "unstated"];
  const rank = (i: number) =>
    a.on.has((a.trades[i] as PointTrade).point.id) ? -1 : places.indexOf(a.places[i] as string);
  const order = a.trades
    .map((_, i) => i)
    .sort(
      (i, j) =>
        rank(i) - rank(j) ||
        (a.trades[j] as PointTrade).factor.claimed - (a.trades[i] as PointTrade).factor.claimed,
    );
  return order.map((i) => {
    const trade = a.trades[i] as PointTrade;
    const { point } = trade;
    return {
      point,
      efficiency: formatClaim(point.efficiency),
      factor: range(trade.factor.said, factor),
      quality: point.quality ? formatClaim(point.quality) : NOT_STATED,
      change: changeWords(trade),
      strict: strict.has(i),
      claimed: claimed.has(i),
      verdict: a.verdicts[i],
      notes: notes(trade),
    };
  });
}

function changeWords({ quality }: PointTrade): string {
  if (quality.kind === "unstated") return "not stated";
  if (quality.kind === "better") return "better, in words";
  if (quality.kind === "parity") return "kept, in words";
  if (quality.kind === "level") return "a level, no change";
  const { unit, value } = quality;
  return `${range(value.said, (v) => sayChangeOf(v, unit))} (${KIND_WORDS[unit].name})`;
}

function notes(trade: PointTrade): string[] {
  const { point, quality } = trade;
  const subject = subjectOf(point);
  const derived = quality.kind === "measured" && quality.derived ? sayDerivation(quality.derived) : null;
  const unsure = !point.efficiency.sure || point.quality?.sure === false;
  const whose = subject === "own" ? null : subject === "other" ? "another's result" : "a finding";
  return [
    whose,
    sayFactor(point.efficiency),
    derived,
    sayHedge(trade),
    unsure ? "unsure reading" : null,
  ].filter((n) => n !== null);
}

/** A point in words, for screen readers: paper, gain, quality, place. */
export function speakPoint(trade: PointTrade, on: boolean, verdict: Verdict | undefined): string {
  const { point } = trade;
  const quality = point.quality ? speakClaim(point.quality) : "quality not stated";
  return `${point.title}: ${speakClaim(point.efficiency)}, ${quality}${on ? ", on the frontier" : verdict ? `, ${speakVerdict(verdict)}` : ""}`;
}
