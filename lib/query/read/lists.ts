import type { Store } from "@/lib/store";

type Raw = Store["raw"];

/** A column that is read as a list; `real`: its numbers are no whole ones. */
export interface ListColumn {
  name: string;
  real?: boolean;
}

/** SQLite writes 15 digits of a number into JSON, and a number may need 17. */
const exact = (name: string) =>
  `json(iif(typeof("${name}") = 'real', printf('%!.17g', "${name}"), "${name}"))`;

/**
 * The columns of some rows, a list each in the order of the rows. As JSON made by the database, one value for a whole
 * column: fetched row by row the same takes two to three times as long.
 * @param from what stands after FROM, with its order
 */
export function listsOf(
  raw: Raw,
  columns: readonly ListColumn[],
  from: string,
  given: readonly unknown[] = [],
): unknown[][] {
  const names = columns.map(({ name }) => `"${name}"`);
  const lists = columns.map(({ name, real }) => `json_group_array(${real ? exact(name) : `"${name}"`})`);
  const sql = `SELECT ${lists.join(", ")} FROM (SELECT ${names.join(", ")} FROM ${from})`;
  const row = raw
    .prepare(sql)
    .raw()
    .get(...given) as string[];
  return row.map((list) => JSON.parse(list) as unknown[]);
}
