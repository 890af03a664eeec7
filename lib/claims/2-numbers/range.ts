import type { Text } from "../1-text";
import type { NumberMention } from "./types";

const norm = (text: Text, i: number): string => text.tokens[i]?.norm ?? "";

/** Joins two neighbouring numbers to a range where the text says so; null where it does not. */
export function joinRange(text: Text, a: NumberMention, b: NumberMention): NumberMention | null {
  if (a.high !== null || b.high !== null || a.words || b.words) return null;
  if (a.unit !== "none" && b.unit !== "none" && a.unit !== b.unit && !(a.unit === "%" && b.unit === "pp"))
    return null;
  // "by a factor of 32-64": the unit of the first is lent by the words before it.
  const lent = a.unit === "x" && text.tokens[a.last]?.kind === "number";
  if (a.unit !== "none" && b.unit === "none" && !lent) return null;
  if (a.scale !== null && b.scale === null) return null;
  const how = joined(text, a, b);
  if (!how) return null;
  const first = how === "from" || how === "between" ? a.first : a.first;
  const [low, high] = a.value <= b.value || how === "from" ? [a.value, b.value] : [b.value, a.value];
  return {
    ...a,
    first,
    last: b.last,
    numbers: [...a.numbers, ...b.numbers],
    value: low,
    high,
    unit: b.unit === "none" ? a.unit : b.unit,
    range: how,
    scale: b.scale,
  };
}

function joined(text: Text, a: NumberMention, b: NumberMention): NumberMention["range"] {
  const gap = b.first - a.last - 1;
  const mark = norm(text, a.last + 1);
  const before = norm(text, a.first - 1);
  if (gap === 0 && b.sign === "-" && b.numbers[0] && text.tokens[b.first]?.space === false) return "dash";
  // "2 3 points": a tilde lost between two numbers.
  if (
    gap === 0 &&
    a.unit === "none" &&
    b.unit !== "none" &&
    a.value < b.value &&
    !b.sign &&
    !b.hedge &&
    a.scale === null
  )
    return "dash";
  if (gap === 0 && a.unit === "%" && b.unit === "%" && a.value < b.value && !b.sign && !b.hedge)
    return "dash";
  if (gap === 0 && b.hedge === "~" && a.value < b.value) return "dash";
  if (gap !== 1) return null;
  if (mark === "-" || mark === "—")
    return text.tokens[b.first]?.space && !text.tokens[a.last + 1]?.space ? null : "dash";
  if (mark === "~") return "dash";
  // "10^4/10^5 times": two orders, one range.
  if (
    mark === "/" &&
    a.unit === "none" &&
    b.unit === "x" &&
    a.value >= 100 &&
    b.value === 10 * a.value &&
    Number.isInteger(Math.log10(a.value))
  )
    return "dash";
  if (mark === "to" || mark === "→") {
    if (before === "from" || mark === "→") return "from";
    return a.unit === "none" && b.unit === "none" ? null : "to";
  }
  if (mark === "and" && before === "between") return "between";
  return null;
}
