import { type Reader, rawSql, type Statement, sql } from "../sql/types";
import type { CopiedTable } from "./tables";

export type CopiedRow = Record<string, unknown>;

/** Rows read and written together. */
const PAGE = 2000;

const quoted = (names: readonly string[]) => rawSql(names.map((n) => `"${n}"`).join(", "));

/** A row in the one form that both engines agree upon: JSON as data, true and false as such. */
function common(row: CopiedRow, { json, flags }: CopiedTable): CopiedRow {
  for (const name of json) if (typeof row[name] === "string") row[name] = JSON.parse(row[name] as string);
  for (const name of flags) row[name] = row[name] === null ? null : Boolean(row[name]);
  return row;
}

function after({ key }: CopiedTable, last: CopiedRow | null): Statement {
  if (!last) return sql``;
  const values = key.map((name) => sql`${last[name]}`).reduce((all, value) => sql`${all}, ${value}`);
  return sql`WHERE (${quoted(key)}) > (${values})`;
}

/** Rows of a table by its key, a page at a time, those after `last` only. */
export async function* rowsOf(
  at: Reader,
  table: CopiedTable,
  last: CopiedRow | null = null,
): AsyncGenerator<CopiedRow[]> {
  for (let from = last, more = true; more; ) {
    const rows = await at.all<CopiedRow>(
      sql`SELECT ${quoted(table.columns)} FROM ${quoted([table.name])} ${after(table, from)}
        ORDER BY ${quoted(table.key)} LIMIT ${rawSql(String(PAGE))}`,
    );
    more = rows.length === PAGE;
    from = rows.at(-1) ?? null;
    if (rows.length > 0) yield rows.map((row) => common(row, table));
  }
}

/** The last row of a table by its key. */
export async function lastRow(at: Reader, { name, key }: CopiedTable): Promise<CopiedRow | null> {
  const order = rawSql(key.map((k) => `"${k}" DESC`).join(", "));
  const [row] = await at.all<CopiedRow>(
    sql`SELECT ${quoted(key)} FROM ${quoted([name])} ORDER BY ${order} LIMIT 1`,
  );
  return row ?? null;
}

/** How many rows each of some tables has, asked one after another: a snapshot is one connection. */
export async function countsOf(at: Reader, tables: readonly CopiedTable[]): Promise<number[]> {
  const counts: number[] = [];
  for (const table of tables) counts.push(await countOf(at, table));
  return counts;
}

export async function countOf(at: Reader, { name }: CopiedTable): Promise<number> {
  const [row] = await at.all<{ n: number }>(
    sql`SELECT CAST(count(*) AS INTEGER) AS "n" FROM ${quoted([name])}`,
  );
  return row?.n ?? 0;
}
