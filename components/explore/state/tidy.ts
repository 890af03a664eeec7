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
  const tidy = new Map<string, string>();
  const ends = new Map<string, { from: string; to: string }>();
  let changed = false;
  for (const key of new Set(given.keys())) {
    const all = given.getAll(key);
    const values = all.map((v) => v.trim()).filter((v) => v !== "");
    const end = ENDS.exec(key);
    const mode = MODE.test(key);
    if (all.length > 1 || values.length === 0 || end || mode) changed = true;
    if (values.length === 0 || mode) continue;
    if (end?.[1]) {
      const range = ends.get(end[1]) ?? { from: "", to: "" };
      range[end[2] as "from" | "to"] = values[0] ?? "";
      ends.set(end[1], range);
    } else if (key === "q") tidy.set(key, values.join(" "));
    else
      tidy.set(
        key,
        inFormMode(
          values.flatMap((v) => v.split(",")),
          given.get(`${key}_mode`),
        ).join(","),
      );
  }
  if (tidy.get("within") === String(WITHIN)) {
    tidy.delete("within");
    changed = true;
  }
  for (const [key, { from, to }] of ends) tidy.set(key, `${from}..${to}`);
  return changed
    ? new URLSearchParams([...tidy]).toString().replaceAll("%2C", ",").replaceAll("%3A", ":")
    : null;
}
