import { normAt as norm, type Text } from "../1-text";
import { SCALES } from "../lexicon/numberWords";
import { ABSOLUTE_UNITS, type AbsoluteKind, SIZES } from "../lexicon/units";
import type { NumberMention } from "./types";

const HEDGES =
  /^(well|close|about|around|approximately|approx|roughly|nearly|almost|over|under|up|to|more|less|than|only|just|an|a|average|of|as|high|low|some|previous|prior|best|original|initial|baseline|little|few|~)$/;
/** Words before "from" that tell of a spread, not of a change. */
const SPREADS = /^(by|rang(e|es|ed|ing)|var(y|ies|ied|ying)|spann?(s|ed|ing)?|spread|spreads|anywhere)$/;
/** No more words than a unit has: "384 GPU hours". */
const MOST_WORDS = 3;
const MOST_IN_BRACKET = 8;

/** The number a level has in the unit that both are compared in, and what kind of unit that is. */
interface Level {
  size: number;
  kind: AbsoluteKind | null;
}

/** "from 52 minutes to 31 minutes", "52 hours → 31 hours", "from about 8.2 to 6.9", "ranging from 10% to 60%": two levels, or a spread; null for anything else. */
export function levels(text: Text, a: NumberMention, b: NumberMention): NumberMention | null {
  const from = opener(text, a.first);
  const to = joint(text, a.last + 1, b.first);
  if (to < 0 || (from < 0 && norm(text, to) !== "→")) return null;
  if (!comparable(a, b) || !unitBetween(text, a, b)) return null;
  const [low, high] = [levelOf(text, a, b), levelOf(text, b, a)];
  if (low.kind !== high.kind) return null;
  const spread = SPREADS.test(norm(text, from - 1)) || b.unit === "x";
  return {
    ...a,
    last: b.last + (unitBehind(text, b.last)?.split(" ").length ?? 0),
    numbers: [...a.numbers, ...b.numbers],
    value: spread ? Math.min(low.size, high.size) : low.size,
    high: spread ? Math.max(low.size, high.size) : high.size,
    unit: b.unit === "none" ? a.unit : b.unit,
    range: spread ? "between" : "from",
    scale: b.scale ?? a.scale,
    absolute: high.kind,
  };
}

/** The "from" before a number, with hedges between; -1 where none stands. */
function opener(text: Text, first: number): number {
  for (let k = first - 1; k >= first - 5; k -= 1) {
    if (norm(text, k) === "from") return k;
    if (!HEDGES.test(norm(text, k))) return -1;
  }
  return -1;
}

/** The "to" between two numbers, with at most a unit, a bracket and hedges around it; -1 where none stands. */
function joint(text: Text, start: number, end: number): number {
  let at = start;
  for (
    let n = 0;
    n < MOST_WORDS &&
    (text.tokens[at]?.kind === "word" || norm(text, at) === "-") &&
    !/^(to|down|up|lower|higher|better|worse|less|more|fewer)$/.test(norm(text, at));
    n += 1
  )
    at += 1;
  if (norm(text, at) === "(") at = closing(text, at) + 1;
  if (/^(down|up)$/.test(norm(text, at))) at += 1;
  if (norm(text, at) !== "to" && norm(text, at) !== "→") return -1;
  for (let k = at + 1; k < end; k += 1) if (!HEDGES.test(norm(text, k))) return -1;
  return at;
}

function closing(text: Text, open: number): number {
  for (let k = open + 1; k < open + MOST_IN_BRACKET; k += 1) if (norm(text, k) === ")") return k;
  return open;
}

/** One unit for both, said once or twice. */
const comparable = (a: NumberMention, b: NumberMention): boolean =>
  a.unit === b.unit || a.unit === "none" || (a.unit === "%" && b.unit === "pp");

/** The level of one number in seconds, megabytes or as it stands; one without a unit or scale takes that of the other. */
function levelOf(text: Text, own: NumberMention, other: NumberMention): Level {
  const unit = unitBehind(text, own.last) ?? unitBehind(text, other.last);
  const scale = own.scale ?? (own.last < other.last ? other.scale : null);
  const size = own.value * (scale === null ? 1 : (SCALES[scale] ?? 1)) * (SIZES[unit ?? ""] ?? 1);
  return { size, kind: unit === null ? null : (ABSOLUTE_UNITS[unit] ?? null) };
}

/** Whether the words between the two numbers are a unit: one that is known, or what stands behind the second too. */
function unitBetween(text: Text, a: NumberMention, b: NumberMention): boolean {
  const word = text.tokens[a.last + 1];
  if (word?.kind !== "word" || /^(to|down|up)$/.test(word.norm)) return true;
  // "from 3% zero-shot to 95%", "from 15.9% with one sample to 56%": a percent needs no unit more.
  if (a.unit === "%" && b.unit === "%") return true;
  const [first, second] = [unitBehind(text, a.last), unitBehind(text, b.last)];
  if (first === null) return word.norm === norm(text, b.last + 1);
  return second === null || first === second || (first in SIZES && second in SIZES);
}

/** The unit of measurement behind a number ("minutes", "gpu hours"), or null. */
function unitBehind(text: Text, last: number): string | null {
  const [first, second] = [norm(text, last + 1), norm(text, last + 2)];
  if (/^(gpu|cpu|tpu)$/.test(first) && /^(hours?|days?)$/.test(second)) return "gpu hours";
  return Object.hasOwn(ABSOLUTE_UNITS, first) ? first : null;
}
