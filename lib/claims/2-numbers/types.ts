import type { AbsoluteKind } from "../lexicon/units";
import type { Span } from "../types";

/** % · x (a factor) · pp (percentage or score points) · none. */
export const NUMBER_UNITS = ["%", "x", "pp", "none"] as const;
export type NumberUnit = (typeof NUMBER_UNITS)[number];

/** A sign written with the number that says how exact it is. */
export type NumberHedge = "<" | ">" | "~" | null;

/** One number, or a range of two, as it stands in the text with its unit. */
export interface NumberMention {
  /** First and last token, inclusive, from sign or hedge to unit. */
  first: number;
  last: number;
  /** The first token that holds a digit or number word. */
  digits: number;
  /** Number tokens it is made of. */
  numbers: Span[];
  value: number;
  /** The larger one of a range. */
  high: number | null;
  unit: NumberUnit;
  sign: "+" | "-" | null;
  hedge: NumberHedge;
  /** How a range was written; "from" for "from A to B", which may also be a change. */
  range: "dash" | "to" | "between" | "from" | null;
  /** Said in words ("half", "an order of magnitude", "2 orders of magnitude") and which. */
  words: "half" | "part" | "magnitude" | "factor" | null;
  /** A scale behind the number ("7B", "2 million"). */
  scale: string | null;
  /** Of two levels "from A to B": what their unit of measurement measures. */
  absolute?: AbsoluteKind | null;
}

/** A number as it is, or with another unit. All have one shape: the rules look at little else. */
export const sameShape = (m: NumberMention, unit: NumberUnit = m.unit): NumberMention => ({
  first: m.first,
  last: m.last,
  digits: m.digits,
  numbers: m.numbers,
  value: m.value,
  high: m.high,
  unit,
  sign: m.sign,
  hedge: m.hedge,
  range: m.range,
  words: m.words,
  scale: m.scale,
  absolute: m.absolute ?? null,
});
