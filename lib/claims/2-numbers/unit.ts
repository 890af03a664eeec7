import { normAt as norm, type Text } from "../1-text";
import { SCALES } from "../lexicon/numberWords";
import type { NumberUnit } from "./types";

export interface UnitAfter {
  unit: NumberUnit;
  scale: string | null;
  /** Last token of number and unit. */
  last: number;
}

const POINTS = new Set([
  "db",
  "decibel",
  "decibels",
  "point",
  "points",
  "pts",
  "pt",
  "pp",
  "pps",
  "ppt",
  "percentage-point",
]);
const TIMES = new Set(["×", "times", "x", "fold", "folds"]);

/** The unit behind the number that ends at token `last`: "%", "percentage points", "×", "-fold", "B". */
export function unitAfter(text: Text, last: number): UnitAfter {
  const next = last + 1;
  const word = norm(text, next);
  if (word === "+" && !text.tokens[next]?.space) return behindPlus(text, last);
  if (word === "%" || word === "percent" || word === "percentage") return percent(text, next);
  if (word === "per" && norm(text, next + 1) === "cent") return percent(text, next + 1);
  // "4 point clouds"
  if (/^(clouds?|sets?|sources?)$/.test(norm(text, next + 1)) && word === "point")
    return { unit: "none", scale: null, last };
  if (POINTS.has(word)) return { unit: "pp", scale: null, last: next };
  if (word === "p" && norm(text, next + 1) === "." && norm(text, next + 2) === "p")
    return { unit: "pp", scale: null, last: next + (norm(text, next + 3) === "." ? 3 : 2) };
  if (word === "absolute") return absolute(text, last);
  if (TIMES.has(word) && !isSize(text, next))
    // "10x times faster"
    return { unit: "x", scale: null, last: norm(text, next + 1) === "times" ? next + 1 : next };
  return behindHyphen(text, next) ?? scaled(text, last);
}

/** "3-fold", "2-point", "40-percent", "7-billion"; null where no hyphen and unit stand at `hyphen`. */
function behindHyphen(text: Text, hyphen: number): UnitAfter | null {
  if (norm(text, hyphen) !== "-" || text.tokens[hyphen]?.space) return null;
  const after = norm(text, hyphen + 1);
  const last = hyphen + 1;
  if (after === "fold" || after === "times" || after === "x") return { unit: "x", scale: null, last };
  if (after === "point" || after === "points") return { unit: "pp", scale: null, last };
  if (after === "percent") return percent(text, last);
  return after in SCALES ? { unit: "none", scale: after, last } : null;
}

/** "2 million", "7B": a scale behind a number, or nothing at all. */
function scaled(text: Text, last: number): UnitAfter {
  const word = norm(text, last + 1);
  const isScale = word in SCALES && (word.length > 2 || !text.tokens[last + 1]?.space);
  return { unit: "none", scale: isScale ? word : null, last: isScale ? last + 1 : last };
}

/** "3.2 absolute points", "a 3.2 absolute improvement": points, whatever they are called. */
function absolute(text: Text, last: number): UnitAfter {
  const [next, behind] = [last + 1, norm(text, last + 2)];
  if (POINTS.has(behind)) return { unit: "pp", scale: null, last: next + 1 };
  if (behind === "percentage") return percent(text, next + 1);
  return /^(improvements?|gains?|increase|boost|drop|on|over|in)$/.test(behind)
    ? { unit: "pp", scale: null, last: next }
    : { unit: "none", scale: null, last };
}

/** "20+ points", "2+x": the unit behind a plus that says "or more"; the plus alone stays outside. */
function behindPlus(text: Text, last: number): UnitAfter {
  const { unit, ...rest } = unitAfter(text, last + 1);
  return unit === "none" ? { unit, scale: null, last } : { unit, ...rest };
}

/** Behind a percent sign: "%p", "% points", "percentage points" are points. */
function percent(text: Text, at: number): UnitAfter {
  const word = norm(text, at + 1);
  if (POINTS.has(word)) return { unit: "pp", scale: null, last: at + 1 };
  if (word === "p" && !text.tokens[at + 1]?.space) return { unit: "pp", scale: null, last: at + 1 };
  if (word === "-" && POINTS.has(norm(text, at + 2)) && !text.tokens[at + 1]?.space)
    return { unit: "pp", scale: null, last: at + 2 };
  if (word === "absolute" && POINTS.has(norm(text, at + 2))) return { unit: "pp", scale: null, last: at + 2 };
  if (norm(text, at) === "percentage") return { unit: "pp", scale: null, last: at };
  return { unit: "%", scale: null, last: at };
}

/** "256×256", "4 × 4": a sign between two numbers is a size, not a factor. */
function isSize(text: Text, sign: number): boolean {
  const after = text.tokens[sign + 1];
  if (norm(text, sign) === "times" || norm(text, sign).startsWith("fold")) return false;
  if (after?.kind !== "number") return false;
  return !after.space || text.tokens[sign]?.space === true;
}
