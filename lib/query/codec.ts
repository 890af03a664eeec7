import { inMode, modeOf, NOT_STATED } from "./modes";
import { formatRange, intersect, parseRange, RANGE_TEXT, type Range } from "./range";
import { termsOf } from "./search/terms";
import type { Value } from "./value";

/** Names a value that cannot be used, and says why; without `value` it is all that was given. */
export type Refuse = (message: string, value?: string) => void;

/** How one parameter of the address is read and written. */
export interface Codec<T> {
  /** Nothing asked for: what an absent parameter reads as. */
  none: T;
  /** @param values of every time the name stands there, none of them blank; what can be used of them comes back */
  read(values: readonly string[], refuse: Refuse): T;
  /** The inverse of `read`; "" for what need not be written. */
  write(value: T): string;
  /** What the address holds, as JSON Schema, for the API's documentation. */
  schema: Readonly<Record<string, unknown>>;
  /** A list separated by commas. */
  list?: true;
}

const first = (values: readonly string[]): string => (values[0] as string).trim();

/** Members of a list by comma, each once. */
export const split = (values: readonly string[]): string[] => [
  ...new Set(
    values
      .flatMap((v) => v.split(","))
      .map((v) => v.trim())
      .filter(Boolean),
  ),
];

/** Longest value of an open list. */
const LONGEST = 200;

/** Names as they come. */
export const names: Codec<readonly string[]> = {
  none: [],
  read(values, refuse) {
    const asked = split(values);
    const long = asked.filter((v) => v.length > LONGEST);
    if (long.length > 0) refuse("is too long", long.join(","));
    return asked.filter((v) => !long.includes(v));
  },
  write: (list) => list.join(","),
  schema: { type: "array", items: { type: "string", maxLength: LONGEST } },
  list: true,
};

/**
 * Any of some values; `all:` before a value asks for it beside the others, `not:` rules it out; `not-stated` is a value
 * of every list. `known` closes the list; `tidy` is applied to what was given.
 */
export const labels = (
  known?: readonly string[],
  tidy: (value: string) => string = (v) => v,
): Codec<readonly string[]> => {
  const values = known && [...known, NOT_STATED];
  return {
    none: [],
    read(given, refuse) {
      const asked = split(given);
      const unknown = asked.filter((v) => {
        const { value } = modeOf(v);
        return value === "" || (values ? !values.includes(value) : v.length > LONGEST);
      });
      if (unknown.length > 0)
        refuse(
          values ? `is not known here; known are ${values.join(", ")}` : "is too long",
          unknown.join(","),
        );
      const tidied = asked.flatMap((v) => {
        const { mode, value } = modeOf(v);
        return unknown.includes(v) ? [] : inMode(mode, value === NOT_STATED ? value : tidy(value));
      });
      return [...new Set(tidied)].filter((v) => modeOf(v).value !== "");
    },
    write: (list) => list.join(","),
    schema: {
      type: "array",
      items: {
        type: "string",
        ...(values
          ? { anyOf: [{ enum: values }, { pattern: `^(?:all|not):(?:${values.join("|")})$` }] }
          : { maxLength: LONGEST }),
      },
    },
    list: true,
  };
};

/** A range; of several what they share. `end` is what its ends must be. */
export const range = (end: Value, examples: string[]): Codec<Range | null> => ({
  none: null,
  read(values, refuse) {
    let shared: Range | null = null;
    for (const value of values) {
      if (value.trim() === "..") continue;
      const read = parseRange(value, end);
      if (typeof read === "string") {
        refuse(read, value);
        return null;
      }
      const both: Range | null = shared === null ? read : intersect(shared, read);
      if (both === null) {
        refuse("the ranges share no number");
        return null;
      }
      shared = both;
    }
    return shared;
  },
  write: (value) => (value ? formatRange(value) : ""),
  schema: { type: "string", pattern: RANGE_TEXT.source, examples },
});

export const flag: Codec<boolean> = {
  none: false,
  read(values, refuse) {
    const value = first(values);
    if (["1", "true", "on"].includes(value)) return true;
    if (value !== "0" && value !== "false") refuse("expected 1, or leave it out");
    return false;
  },
  write: (on) => (on ? "1" : ""),
  schema: { type: "string", const: "1" },
};

/** Words to look for, at most `longest` UTF-16 code units. */
export const search = (longest: number): Codec<string | null> => ({
  none: null,
  read(values, refuse) {
    const text = values.join(" ");
    if (text.length > longest) refuse(`is longer than ${longest} characters`);
    else if (termsOf(text).length === 0) refuse("holds no word to look for");
    else return text;
    return null;
  },
  write: (text) => text ?? "",
  schema: { type: "string", maxLength: longest },
});

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?Z?)?$/;

/** A day or a time as ISO writes them, in UTC; null where there is no such one. */
function momentOf(text: string): string | null {
  if (!MOMENT.test(text)) return null;
  const time = new Date(DAY.test(text) || text.endsWith("Z") ? text : `${text}Z`);
  // The 30th of February is no day, though some make the 2nd of March of it.
  if (Number.isNaN(time.valueOf()) || time.toISOString().slice(0, 10) !== text.slice(0, 10)) return null;
  return DAY.test(text) ? text : time.toISOString();
}

/** A day, or a moment of one; of several the latest. */
export const moment: Codec<string | null> = {
  none: null,
  read(values, refuse) {
    const moments = values.map((v) => momentOf(v.trim()));
    const odd = values.filter((_, i) => moments[i] === null);
    if (odd.length > 0)
      refuse("expected a day such as 2026-11-20, or a time such as 2026-11-20T08:30:00Z", odd.join(","));
    const read = moments.filter((m) => m !== null);
    return read.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? null;
  },
  write: (value) => value ?? "",
  schema: { type: "string", pattern: MOMENT.source, examples: ["2026-11-20", "2026-11-20T08:30:00Z"] },
};

/** A whole number from 1. */
export const count = (none: number, most: number): Codec<number> => ({
  none,
  read(values, refuse) {
    const text = first(values);
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= 1 && value <= most) return value;
    refuse(`expected a whole number from 1 to ${most}`);
    return none;
  },
  write: (value) => (value === none ? "" : String(value)),
  schema: { default: none, type: "integer", minimum: 1, maximum: most },
});

/** As the readers of digests make them. */
const SLUG = /^[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}-]{0,199}$/u;

/** Addresses of papers, at most `most`. */
export const slugs = (most: number): Codec<readonly string[]> => ({
  none: [],
  read(values, refuse) {
    const asked = split(values);
    const odd = asked.filter((s) => !SLUG.test(s));
    if (odd.length > 0) refuse("is no address of a paper", odd.join(","));
    const good = asked.filter((s) => SLUG.test(s));
    if (good.length > most) refuse(`only ${most} papers fit side by side`);
    return good.slice(0, most);
  },
  write: (list) => list.join(","),
  schema: { type: "array", items: { type: "string" }, minItems: 1, maxItems: most },
  list: true,
});

/** How one value is read and written. */
interface Reading<T> {
  /** Undefined where the text says no such value. */
  decode(text: string): T | undefined;
  encode?: (value: T) => string;
  /** What is said then. */
  expected: string;
  schema: Codec<T>["schema"];
}

export const value = <T>(none: T, { decode, encode, expected, schema }: Reading<T>): Codec<T> => {
  const written = encode ?? ((given: T) => (given === null ? "" : String(given)));
  return {
    none,
    read(values, refuse) {
      const read = decode(first(values));
      if (read !== undefined) return read;
      refuse(expected);
      return none;
    },
    write: (given) => (written(given) === written(none) ? "" : written(given)),
    schema,
  };
};

/** One of a closed list; the first one where nothing is asked for. */
export const choice = <const V extends readonly [string, ...string[]]>(...values: V): Codec<V[number]> =>
  value<V[number]>(values[0], {
    decode: (text) => values.find((v) => v === text),
    expected: `expected ${values.join(" or ")}`,
    schema: { type: "string", enum: values },
  });
