import type { Store } from "@/lib/store";

/** Rows of a table for some papers, grouped by paper; the first column is the paper's row id. */
export function byPaper<T extends unknown[]>(
  raw: Store["raw"],
  select: string,
  ids: readonly number[],
  order: string,
): Map<number, T[]> {
  const sql = `${select} WHERE "paperId" IN (SELECT value FROM json_each(?)) ORDER BY "paperId", ${order}`;
  const groups = new Map<number, T[]>();
  for (const row of raw.prepare(sql).raw().all(JSON.stringify(ids)) as T[]) {
    const id = row[0] as number;
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  return groups;
}
