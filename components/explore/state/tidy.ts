const ENDS = /^(.+)_(from|to)$/;

/**
 * The query string a form without scripts should have made: repeated names joined by comma, empty fields left out, the
 * two fields of a range (`factor_from`, `factor_to`) as one (`factor=2..5`).
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
    if (all.length > 1 || values.length === 0 || end) changed = true;
    if (values.length === 0) continue;
    if (end?.[1]) {
      const range = ends.get(end[1]) ?? { from: "", to: "" };
      range[end[2] as "from" | "to"] = values[0] ?? "";
      ends.set(end[1], range);
    } else tidy.set(key, values.join(key === "q" ? " " : ","));
  }
  for (const [key, { from, to }] of ends) tidy.set(key, `${from}..${to}`);
  return changed ? new URLSearchParams([...tidy]).toString().replaceAll("%2C", ",") : null;
}
