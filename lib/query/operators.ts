import { number } from "@/lib/format/number";
import type { FilterKind } from "./fields";
import { wantedOf } from "./modes";
import { inRange, type Range } from "./range";

/**
 * How one kind of filter decides and how it is said. `where` is the plain definition on one cell; the column index
 * gives the same answers faster and is tested against it.
 */
export interface Operator<Wanted, Cell> {
  kind: FilterKind;
  where(wanted: Wanted, cell: Cell): boolean;
  /** The filter in words, for chips, titles and notes. */
  say(label: string, wanted: Wanted, name?: (value: string) => string): string;
}

const joined = (names: readonly string[], word: string): string =>
  names.length > 1 ? `${names.slice(0, -1).join(", ")} ${word} ${names.at(-1)}` : (names[0] ?? "");

/** Any of the chosen values, all of them, none of them. */
export const labels: Operator<readonly string[], readonly string[]> & {
  /** Whether one of several things that belong together may be there: it has one of the values asked for, none ruled out. */
  admits(wanted: readonly string[], cell: readonly string[]): boolean;
} = {
  kind: "labels",
  where(wanted, cell) {
    const { any, all, none } = wantedOf(wanted);
    const has = (value: string) => cell.includes(value);
    return (any.length === 0 || any.some(has)) && all.every(has) && !none.some(has);
  },
  admits(wanted, cell) {
    const { any, all, none } = wantedOf(wanted);
    const has = (value: string) => cell.includes(value);
    return (any.length + all.length === 0 || [...any, ...all].some(has)) && !none.some(has);
  },
  say(label, wanted, name = (v) => v) {
    const { any, all, none } = wantedOf(wanted);
    const parts = [
      any.length > 0 && joined(any.map(name), "or"),
      all.length > 0 && joined(all.map(name), "and"),
      none.length > 0 && `not ${joined(none.map(name), "or")}`,
    ].filter((part) => part !== false);
    return `${label}: ${parts.join("; ")}`;
  },
};

/** From, to, or both; what is not stated lies in no range. */
export const range: Operator<Range | null, number | null> = {
  kind: "range",
  where: (wanted, cell) => wanted === null || inRange(cell, wanted),
  say: (label, wanted, name = (v) => number(Number(v))) => {
    const at = (value: number) => name(String(value));
    if (wanted === null) return label;
    const { from, to } = wanted;
    if (from !== null && to !== null)
      return from === to ? `${label}: ${at(from)}` : `${label}: ${at(from)} to ${at(to)}`;
    return from !== null ? `${label}: ${at(from)} or more` : `${label}: ${at(to as number)} or less`;
  },
};

/** Only what has it. */
export const flag: Operator<boolean, boolean> = {
  kind: "flag",
  where: (wanted, cell) => !wanted || cell,
  say: (label) => label,
};

/** A number that another filter goes by: it lets everything through. */
export const bound: Operator<number | null, number | null> = {
  kind: "bound",
  where: () => true,
  say: (label, wanted, name = (v) => number(Number(v))) => `${label}: ${name(String(wanted))}`,
};

/** Every word of a search; the full-text index decides, so the cell is its answer. */
export const text: Operator<string | null, boolean> = {
  kind: "text",
  where: (wanted, cell) => wanted === null || cell,
  say: (_, wanted) => `“${wanted ?? ""}”`,
};

/** A day in words, "20 November 2026"; with the time of day where one is asked for. Always in UTC. */
function sayMoment(moment: string): string {
  const [day, time] = [moment.slice(0, 10), moment.slice(11, 16)];
  const said = new Date(`${day}T00:00:00Z`).toLocaleDateString("en-GB", {
    ...{ day: "numeric", month: "long", year: "numeric", timeZone: "UTC" },
  });
  return time ? `${said}, ${time} UTC` : said;
}

/** At a moment or later; what has no moment is older than any. */
export const since: Operator<string | null, number | null> = {
  kind: "since",
  where: (wanted, cell) => wanted === null || (cell !== null && cell >= Date.parse(wanted)),
  say: (label, wanted) => `${label} ${sayMoment(wanted ?? "")}`,
};

export const OPERATORS = { labels, range, flag, text, since, bound } as const;
