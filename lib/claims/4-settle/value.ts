import { isQuality } from "../3-attach/look";
import type { Finding } from "../3-attach/match";
import type { Bound, Direction, Factor, Quantity, Unit, Value } from "../types";
import { flipped } from "./bound";

export interface Settled {
  quantity: Quantity;
  value: Value;
  unit: Unit;
  bound: Bound;
  direction: Direction;
}

/** "improves performance by 13x": a factor of performance is how fast something runs, where no score is named beside. */
const runs = ({ view, mention, term, gives, rule }: Finding): boolean =>
  gives === "change" &&
  mention.unit === "x" &&
  (term.measure === "performance" || term.measure === "performances") &&
  term.quantity === "accuracy_delta" &&
  !rule.startsWith("comparative") &&
  !view.items.some((it) => isQuality(it.term) && !/^performances?$/.test(it.term?.measure ?? ""));

/** "an absolute improvement of 5%": points, not a relative change. */
function absoluteSaid({ view, from, to, at }: Finding): boolean {
  for (let k = Math.max(0, from - 2, at - 8); k <= Math.max(at + 1, Math.min(to, at + 5)); k += 1)
    if (view.items[k]?.norm === "absolute") return true;
  return false;
}

const rounded = (v: number): number => Math.round(v * 1e6) / 1e6;

/** The saving from one level to a lower one, in percent: to a tenth, or so that two digits of what is left are true ("99.996"). */
function savedShare(from: number, to: number): number {
  const left = (100 * to) / from;
  return rounded(left < 1 ? 100 - Number(left.toPrecision(2)) : Math.round(1000 - 10 * left) / 10);
}

const between = (a: number, b: number): Value =>
  a === b ? { kind: "point", value: a } : { kind: "range", low: Math.min(a, b), high: Math.max(a, b) };

const point = (value: number): Value => ({ kind: "point", value });

/** A score, or the share of one that is kept. */
function settledLevel({ mention: { value, high }, gives }: Finding, bound: Bound): Settled {
  const retained = gives === "retained";
  return {
    quantity: retained ? "accuracy_retained" : "accuracy_level",
    value: high === null ? point(value) : between(value, high),
    unit: retained ? "%" : "level",
    bound,
    direction: "level",
  };
}

/** What is saved where the number says what remains. */
function savedOf({ mention: { value, high, unit } }: Finding): Value | null {
  // "to 0.5x of the cost": a factor below one is a share.
  if (unit === "x") return high !== null || value >= 1 ? null : point(rounded(100 - 100 * value));
  if (value > 100 || (high ?? 0) > 100) return null;
  return between(rounded(100 - (high ?? value)), rounded(100 - value));
}

/** The difference of two levels, or the share of the first that is saved. */
function settledFromTo(
  { mention: { value, high }, term, direction }: Finding,
  bound: Bound,
  quality: boolean,
): Settled | null {
  if (high === null || (!quality && high >= value)) return null;
  return {
    quantity: term.quantity,
    value: point(quality ? rounded(Math.abs(high - value)) : savedShare(value, high)),
    unit: quality ? "pp" : "%",
    bound,
    direction,
  };
}

function settledChange(finding: Finding, bound: Bound, quality: boolean): Settled | null {
  const { mention, term, direction } = finding;
  const { value, high } = mention;
  if (mention.unit === "none" && !quality) return null;
  const absolute = quality && mention.unit === "%" && absoluteSaid(finding);
  const unit: Unit = mention.unit === "none" || absolute ? "pp" : mention.unit;
  // A factor below one is neither more nor less; it is an addition at best.
  if (direction === "better" && unit === "x" && value < 1) return null;
  // No saving is a whole or more.
  const saves = direction === "better" && !quality && unit === "%" && term.sense === "cost";
  if (saves && (high ?? value) > 100) return null;
  return {
    quantity: runs(finding) ? "speedup" : term.quantity,
    value: high === null ? point(value) : between(value, high),
    unit: !quality && unit === "pp" ? "%" : unit,
    bound,
    direction,
  };
}

/** Value, unit and bound of a finding, with the three sums the reading may do: remaining share, from A to B, words. Null where they make no sense. */
export function settleValue(finding: Finding, bound: Bound): Settled | null {
  const { mention, term, gives } = finding;
  if (!Number.isFinite(mention.value) || (mention.high !== null && !Number.isFinite(mention.high)))
    return null;
  if (gives === "level" || gives === "retained") return settledLevel(finding, bound);
  if (gives === "remaining") {
    const value = savedOf(finding);
    return value && { quantity: term.quantity, value, unit: "%", bound: flipped(bound), direction: "better" };
  }
  const quality = isQuality(term) && !runs(finding);
  return gives === "fromTo" ? settledFromTo(finding, bound, quality) : settledChange(finding, bound, quality);
}

/** "0.05x additional compute" comes on top of the whole. */
const timesOf = (v: number, direction: Direction): number => (direction === "worse" && v < 1 ? 1 + v : v);

/** The factor of a saving of `v` per cent, or of as much more. */
function ofPercent(v: number, saved: boolean): number {
  if (!saved) return 1 + v / 100;
  return v < 100 ? 1 / (1 - v / 100) : Number.POSITIVE_INFINITY;
}

/**
 * The comparable factor of an efficiency change: x → v; v % saved → 1 / (1 − v/100); v % more speed → 1 + v/100;
 * an overhead is below 1. Null for quality.
 */
export function factorOf(settled: Settled, saves: boolean): Factor | null {
  const { quantity, value, unit, direction } = settled;
  if (value.kind === "parity" || quantity.startsWith("accuracy") || quantity === "parity") return null;
  const one = (v: number): number => {
    const change = unit === "x" ? timesOf(v, direction) : ofPercent(v, direction === "better" && saves);
    return direction === "worse" ? 1 / change : change;
  };
  const [a, b] =
    value.kind === "point" ? [one(value.value), one(value.value)] : [one(value.low), one(value.high)];
  if (!Number.isFinite(a) || !Number.isFinite(b)) return null;
  return { low: Math.min(a, b), high: Math.max(a, b) };
}
