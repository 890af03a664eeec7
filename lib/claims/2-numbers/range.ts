import { normAt as norm, type Text } from "../1-text";
import { levels } from "./from-to";
import type { NumberMention } from "./types";

/** Joins two neighbouring numbers to a range where the text says so; null where it does not. */
export function joinRange(text: Text, a: NumberMention, b: NumberMention): NumberMention | null {
  if (a.high !== null || b.high !== null || a.words || b.words) return null;
  return levels(text, a, b) ?? range(text, a, b);
}

function range(text: Text, a: NumberMention, b: NumberMention): NumberMention | null {
  if (!sameUnit(text, a, b) || (a.scale !== null && b.scale === null)) return null;
  const how = joined(text, a, b);
  if (!how) return null;
  return {
    ...a,
    last: b.last,
    numbers: [...a.numbers, ...b.numbers],
    value: how === "from" ? a.value : Math.min(a.value, b.value),
    high: how === "from" ? b.value : Math.max(a.value, b.value),
    unit: b.unit === "none" ? a.unit : b.unit,
    range: how,
    scale: b.scale,
  };
}

/** One unit for both, written once or twice: "5-8%", "5% to 8%", "2 to 3 percentage points". */
function sameUnit(text: Text, a: NumberMention, b: NumberMention): boolean {
  if (a.unit === "none" || a.unit === b.unit) return true;
  // "by a factor of 32-64": the unit of the first is lent by the words before it.
  if (b.unit === "none") return a.unit === "x" && text.tokens[a.last]?.kind === "number";
  return a.unit === "%" && b.unit === "pp";
}

function joined(text: Text, a: NumberMention, b: NumberMention): NumberMention["range"] {
  const gap = b.first - a.last - 1;
  if (gap === 0) return sideBySide(text, a, b) ? "dash" : null;
  if (gap !== 1) return null;
  const mark = norm(text, a.last + 1);
  if (isDash(text, mark, a, b)) return "dash";
  if (mark === "→") return "from";
  if (mark === "to") return a.unit === "none" && b.unit === "none" ? null : "to";
  return mark === "and" && norm(text, a.first - 1) === "between" ? "between" : null;
}

/** Whether a mark between two numbers makes them one range. */
const isDash = (text: Text, mark: string, a: NumberMention, b: NumberMention): boolean =>
  mark === "~" || (mark === "/" && isPowers(a, b)) || ((mark === "-" || mark === "—") && dashed(text, a, b));

/** A dash with space on both sides or none; "11%- 21%" too, where both have their percent. */
const dashed = (text: Text, a: NumberMention, b: NumberMention): boolean =>
  text.tokens[a.last + 1]?.space === true ||
  text.tokens[b.first]?.space !== true ||
  ((a.unit === "%" || a.unit === "none") && b.unit === "%" && a.value < b.value);

/** "5 -8%", "2 3 points" where a tilde was lost, "1.5~1.9%": the smaller one, then the larger. */
function sideBySide(text: Text, a: NumberMention, b: NumberMention): boolean {
  if (b.sign === "-" && b.numbers[0] && text.tokens[b.first]?.space === false) return true;
  if (a.value >= b.value) return false;
  if (b.hedge === "~") return true;
  if (b.sign || b.hedge) return false;
  return (
    (a.unit === b.unit && (a.unit === "%" || a.unit === "x")) ||
    (a.unit === "none" && b.unit !== "none" && a.scale === null)
  );
}

/** "10^4/10^5 times": two orders, one range. */
const isPowers = (a: NumberMention, b: NumberMention): boolean =>
  a.unit === "none" &&
  b.unit === "x" &&
  a.value >= 100 &&
  b.value === 10 * a.value &&
  Number.isInteger(Math.log10(a.value));
