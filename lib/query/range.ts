import { fits, number, type Value } from "./value";

/** A range of numbers, both ends included; null is open. */
export interface Range {
  from: number | null;
  to: number | null;
}

const NUMBER = String.raw`-?(?:\d+(?:\.\d+)?|\.\d+)`;
const RANGE = new RegExp(`^(${NUMBER})?\\.\\.(${NUMBER})?$`);
/** Both ways of writing one. */
export const RANGE_TEXT = new RegExp(`^(?:${NUMBER}|(?:${NUMBER})?\\.\\.(?:${NUMBER})?)$`);
const SINGLE = new RegExp(`^${NUMBER}$`);

/**
 * Reads `2..5`, `2..`, `..5` or a single number (`2` is 2..2).
 * @param end what each end must be
 * @returns the range, or a sentence that says what was expected
 */
export function parseRange(text: string, end: Value = number()): Range | string {
  const trimmed = text.trim();
  const parts = SINGLE.test(trimmed) ? [trimmed, trimmed, trimmed] : RANGE.exec(trimmed);
  if (!parts || (parts[1] === undefined && parts[2] === undefined))
    return "expected a range such as 2..5, 2.. or ..5";
  // Adding 0 makes a positive zero of a negative one.
  const [from, to] = [parts[1], parts[2]].map((p) => (p === undefined ? null : Number(p) + 0)) as [
    number | null,
    number | null,
  ];
  for (const given of [from, to]) {
    if (given === null) continue;
    if (!Number.isFinite(given)) return "expected numbers of ordinary size";
    if (!fits(end, given)) return end.expected ?? "expected other numbers";
  }
  if (from !== null && to !== null && from > to)
    return "the first number of a range must not be the larger one";
  return { from, to };
}

/** A number without exponent, so that it reads back as the same number. */
function plain(value: number): string {
  const text = String(value);
  return /e/.test(text)
    ? value.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 20 })
    : text;
}

/** The inverse of `parseRange`. */
export function formatRange(range: Range): string {
  if (range.from !== null && range.from === range.to) return plain(range.from);
  return `${range.from === null ? "" : plain(range.from)}..${range.to === null ? "" : plain(range.to)}`;
}

/** Whether a number lies in the range; a number that is not stated lies in none. */
export function inRange(value: number | null, range: Range): boolean {
  if (value === null || Number.isNaN(value)) return false;
  return (range.from === null || value >= range.from) && (range.to === null || value <= range.to);
}

/** What two ranges share; null where they share nothing. */
export function intersect(a: Range, b: Range): Range | null {
  const from = a.from === null ? b.from : b.from === null ? a.from : Math.max(a.from, b.from);
  const to = a.to === null ? b.to : b.to === null ? a.to : Math.min(a.to, b.to);
  return from !== null && to !== null && from > to ? null : { from, to };
}
