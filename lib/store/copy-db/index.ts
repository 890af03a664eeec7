import crypto from "node:crypto";
import { openStore, type Store } from "../connect";
import { StoreError } from "../errors";
import { migrateStore } from "../migrate";
import { shownPlace } from "../place";
import { type Searched, searchRow } from "../search";
import { type Reader, sql } from "../sql/types";
import { stateOf } from "../version";
import { countOf, countsOf, lastRow, rowsOf } from "./rows";
import { type CopiedTable, copiedTables } from "./tables";

/** What a copy holds: rows by table. */
export type Copied = Record<string, number>;

export interface CopyOptions {
  /** Called after each piece with the rows that are there by now, of all. */
  onRows?: (done: number, of: number) => void;
}

/** What a database that is being filled says of itself in place of the data's version. */
const mark = ({ dataVersion, change }: { dataVersion: string; change: string }) =>
  `copying ${dataVersion} ${change}`;

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, n) => sum + n, 0);

const failed = (store: Store, says: string) => new StoreError("failed", store.file, `${store.file}: ${says}`);

/** Makes a database ready to be filled, or finds how far an earlier run came. @throws StoreError where it holds other data */
async function prepare(to: Store, marked: string, tables: readonly CopiedTable[]): Promise<void> {
  const state = await to.prisma.state.findUnique({ where: { id: 1 } });
  if (state?.change === marked) return;
  const begun = state?.change.startsWith("copying ") ?? false;
  const held = await countsOf(to.sql, tables);
  if (!begun && held.some((n) => n > 0))
    throw new StoreError(
      "no-file",
      to.file,
      `The database ${to.file} holds data already. Name an empty one: a copy replaces nothing.`,
    );
  // Begun with what the source held then: from the start again.
  await to.prisma.digest.deleteMany();
  await to.prisma.paper.deleteMany();
  await to.prisma.correction.deleteMany();
  const data = { dataVersion: "", change: marked };
  await to.prisma.state.upsert({ where: { id: 1 }, create: { id: 1, ...data }, update: data });
}

/** Copies the rows of a table that are not there yet, each page in a transaction of its own. */
async function copyTable(
  at: Reader,
  to: Store,
  table: CopiedTable,
  onRows: (n: number) => void,
): Promise<void> {
  for await (const rows of rowsOf(at, table, await lastRow(to.sql, table))) {
    await to.prisma.$transaction(
      async (tx) => {
        await tx.$executeRaw(to.sql.insertion(table.name, table.columns, JSON.stringify(rows)));
        if (table.name === "Paper")
          await tx.$executeRaw(to.sql.indexing((rows as unknown as Searched[]).map(searchRow)));
      },
      { timeout: 600_000 },
    );
    onRows(rows.length);
  }
}

/** Hash of all rows of a table, in the order of its key. */
async function hashOf(at: Reader, table: CopiedTable): Promise<string> {
  const hash = crypto.createHash("sha256");
  for await (const rows of rowsOf(at, table))
    for (const row of rows) hash.update(`${JSON.stringify(table.columns.map((c) => row[c]))}\n`);
  return hash.digest("hex");
}

async function compare(at: Reader, to: Store, table: CopiedTable): Promise<number> {
  const [there, here] = [await countOf(at, table), await countOf(to.sql, table)];
  if (there !== here) throw failed(to, `${table.name} has ${here} rows in place of ${there}`);
  if ((await hashOf(at, table)) !== (await hashOf(to.sql, table)))
    throw failed(to, `the rows of ${table.name} are not those of the source`);
  return here;
}

/**
 * Copies a database into an empty one, of the same engine or another, as it is at one moment. A copy that was broken off
 * goes on where it was, as long as the source is the same; at the end every table is counted and hashed on both sides,
 * and only then does the copy say what version of the data it holds.
 * @param from a database of this version
 * @param to a place without data
 * @throws StoreError
 */
export async function copyDatabase(from: string, to: string, { onRows }: CopyOptions = {}): Promise<Copied> {
  if (shownPlace(from) === shownPlace(to))
    throw new StoreError("no-file", shownPlace(to), "From and to are the same database.");
  const source = openStore(from);
  try {
    await source.ready();
    await migrateStore(to);
    const target = openStore(to);
    try {
      return await source.sql.snapshot((at) => copyAll(at, source, target, onRows));
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

async function copyAll(at: Reader, from: Store, to: Store, onRows: CopyOptions["onRows"]): Promise<Copied> {
  const tables = copiedTables();
  const [state] = await at.all<{ dataVersion: string; change: string }>(
    sql`SELECT "dataVersion", "change" FROM "State" WHERE "id" = 1`,
  );
  if (!state) throw failed(from, "it does not say which data it holds; run npm run ingest on it first");
  if (state.change.startsWith("copying ")) throw failed(from, "it is itself a copy that is not whole yet");
  await prepare(to, mark({ ...state, ...(await stateOf(at)) }), tables);
  const of = sumOf(await countsOf(at, tables));
  let done = sumOf(await countsOf(to.sql, tables));
  for (const table of tables)
    await copyTable(at, to, table, (n) => {
      done += n;
      onRows?.(done, of);
    });
  const copied: Copied = {};
  for (const table of tables) copied[table.name] = await compare(at, to, table);
  await to.sql.finishCopy();
  await to.prisma.state.update({ where: { id: 1 }, data: state });
  return copied;
}
