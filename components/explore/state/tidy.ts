import { inMode, MODES, type Mode, modeOf } from "@/lib/query/modes";
import { WITHIN } from "@/lib/query/quality";

const ENDS = /^(.+)_(from|to)$/;
const MODE = /^(.+)_mode$/;

/** The values of a list as the form says that they are asked for. */
const inFormMode = (values: readonly string[], mode: string | null): string[] =>
  values.map((v) => (MODES.includes(mode as Mode) && modeOf(v).mode === "any" ? inMode(mode as Mode, v) : v));

/**
 * The query string a form without scripts should have made: repeated names joined by comma, empty fields left out, the
 * two fields of a range (`factor_from`, `factor_to`) as one (`factor=2..5`), how a list is asked for (`technique_mode`)
 * said with its values (`technique=all:a,all:b`).
 * @returns null where the query string is tidy already
 */
export function tidyQuery(given: URLSearchParams): string | null {
  const keys = [...new Set(given.keys())];
  const tidy = new Map<string, string>();
  const ends = new Map<string, { from?: string; to?: string }>();
  const standard = given.get("within") === String(WITHIN);
  for (const key of keys) {
    const values = filled(given, key);
    const [, range, end] = ENDS.exec(key) ?? [];
    if (values.length === 0 || MODE.test(key) || (key === "within" && standard)) continue;
    if (range) ends.set(range, { ...ends.get(range), [end as "from"]: values[0] });
    else tidy.set(key, key === "q" ? values.join(" ") : listed(values, given.get(`${key}_mode`)));
  }
  for (const [key, { from = "", to = "" }] of ends) tidy.set(key, `${from}..${to}`);
  return standard || keys.some((key) => isUntidy(given, key))
    ? new URLSearchParams([...tidy]).toString().replaceAll("%2C", ",").replaceAll("%3A", ":")
    : null;
}

const filled = (given: URLSearchParams, key: string): string[] =>
  given
    .getAll(key)
    .map((v) => v.trim())
    .filter((v) => v !== "");

const listed = (values: readonly string[], mode: string | null): string =>
  inFormMode(
    values.flatMap((v) => v.split(",")),
    mode,
  ).join(",");

const isUntidy = (given: URLSearchParams, key: string): boolean =>
  given.getAll(key).length > 1 || filled(given, key).length === 0 || ENDS.test(key) || MODE.test(key);
