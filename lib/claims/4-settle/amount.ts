import type { Finding } from "../3-attach/match";
import { type Direction, isEfficiency, type Quantity, type Unit, type Value } from "../types";

/** What was said, in the unit in which it was said. */
export interface Amount {
  quantity: Quantity;
  value: Value;
  unit: Unit;
  direction: Direction;
}

const rounded = (v: number): number => Number(v.toPrecision(10));
const point = (value: number): Value => ({ kind: "point", value: rounded(Math.abs(value)) });

function ranged(low: number, high: number | null): Value {
  if (high === null) return point(low);
  const [a, b] = [Math.abs(low), Math.abs(high)].sort((x, y) => x - y) as [number, number];
  return { kind: "range", low: rounded(a), high: rounded(b) };
}

/**
 * Value, unit and direction of a number that measures something, as reported; the only arithmetic is that a
 * remaining share becomes the saving, and "from A to B" the saving in percent or the difference in points.
 * @returns null where the number says no change (a share of 100 % or more that remains, "from A to A")
 */
export function amountOf(finding: Finding): Amount | null {
  const { mention, term, direction } = finding;
  const { quantity } = term;
  switch (finding.gives) {
    case "level":
      return {
        quantity: "accuracy_level",
        value: ranged(mention.value, mention.high),
        unit: "level",
        direction: "level",
      };
    case "retained":
      return {
        quantity: "accuracy_retained",
        value: ranged(mention.value, mention.high),
        unit: "%",
        direction: "level",
      };
    case "remaining":
      return remaining(finding);
    case "fromTo":
      return difference(finding);
    default:
      return { quantity, value: ranged(mention.value, mention.high), unit: unitOf(finding), direction };
  }
}

function unitOf({ mention, term }: Finding): Unit {
  if (mention.unit !== "none") return mention.unit;
  if (mention.words === "half" || mention.words === "part") return "%";
  return isEfficiency(term.quantity) ? "x" : "pp";
}

function remaining({ mention, term }: Finding): Amount | null {
  const saved = (v: number): number => (mention.unit === "x" && v < 1 ? 100 * (1 - v) : 100 - v);
  const low = saved(mention.value);
  const high = mention.high === null ? null : saved(mention.high);
  if (low <= 0 || (high !== null && high <= 0)) return null;
  return { quantity: term.quantity, value: ranged(low, high), unit: "%", direction: "better" };
}

function difference({ mention, term }: Finding): Amount | null {
  const [from, to] = [mention.value, mention.high ?? mention.value];
  if (from === to) return null;
  const better: Direction = to > from === (term.sense === "good") ? "better" : "worse";
  if (!isEfficiency(term.quantity))
    return { quantity: "accuracy_delta", value: point(to - from), unit: "pp", direction: better };
  if (from === 0) return null;
  return { quantity: term.quantity, value: point((100 * (to - from)) / from), unit: "%", direction: better };
}
