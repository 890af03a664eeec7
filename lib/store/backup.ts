import fs from "node:fs";
import path from "node:path";
import Database from "libsql";
import { copyStore } from "./copy";
import { asStoreError, StoreError } from "./errors";
import { migrateStore } from "./migrate";
import { afterMigration } from "./migrate-sqlite";
import { readAfter } from "./migrations";
import { engineOf, shownPlace } from "./place";
import { isRunning } from "./read-only";

/** How many rows each table holds. */
export type Counts = Record<string, number>;

/** How long a restore waits for a writer, in milliseconds. */
const PATIENCE = 60_000;

const first = <T>(db: Database.Database, sql: string): T => (db.prepare(sql).raw().get() as [T])[0];

/** The tables of records: not those of the full-text search, of SQLite and of migrations. */
const tablesOf = (db: Database.Database, schema = "main"): string[] =>
  (
    db
      .prepare(
        `SELECT name FROM ${schema}.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%_fts%' AND name NOT LIKE '_prisma_%' ORDER BY name`,
      )
      .raw()
      .all() as unknown as [string][]
  ).map(([name]) => name);

/** Reads a whole database: every page and index, what refers to what, and how many rows there are. @throws StoreError */
function check(file: string, name: string): Counts {
  const db = new Database(file);
  try {
    const says = first<string>(db, "PRAGMA integrity_check");
    if (says !== "ok")
      throw new StoreError("not-a-database", name, `The database ${name} is damaged: ${says}.`);
    if (db.prepare("PRAGMA foreign_key_check").raw().get())
      throw new StoreError("not-a-database", name, `The database ${name} has rows that refer to nothing.`);
    return Object.fromEntries(tablesOf(db).map((t) => [t, first<number>(db, `SELECT count(*) FROM "${t}"`)]));
  } finally {
    db.close();
  }
}

/** A server's database is copied by the server's own tools. */
function refuseServer(place: string, by: string): void {
  if (engineOf(place) !== "postgresql") return;
  const name = shownPlace(place);
  throw new StoreError(
    "no-file",
    name,
    `${name} is no file: use PostgreSQL's own "${by}", or "npm run copy-db" to copy it into a SQLite file.`,
  );
}

/** Drafts beside a file that killed processes left. */
function clearDrafts(file: string): void {
  const folder = path.dirname(path.resolve(file));
  for (const name of fs.readdirSync(folder)) {
    const pid =
      name.startsWith(`${path.basename(file)}.`) &&
      Number(/\.(\d+)\.part(?:-wal|-shm|-journal)?$/.exec(name)?.[1]);
    if (pid && !isRunning(pid)) fs.rmSync(path.join(folder, name), { force: true });
  }
}

const draftOf = (file: string): string => `${path.resolve(file)}.${process.pid}.part`;
const remove = (file: string): void => {
  for (const part of ["", "-wal", "-shm", "-journal"]) fs.rmSync(file + part, { force: true });
};

/**
 * Copies a database as it is at this moment, also while others use it, and checks the copy whole. It has a rollback
 * journal: it can be served from a place that cannot be written.
 * @param to a file that does not exist yet; it is there only when it is whole
 * @returns how many rows the copy holds
 * @throws StoreError naming the file
 */
export function backupStore(file: string, to: string): Counts {
  refuseServer(file, "pg_dump -Fc -f FILE");
  if (!fs.existsSync(file)) throw new StoreError("missing", file, `There is no database at ${file}.`);
  const draft = draftOf(to);
  try {
    fs.mkdirSync(path.dirname(path.resolve(to)), { recursive: true });
    // Also where the copy is there: it may have been killed just before it took its draft away.
    clearDrafts(to);
    if (fs.existsSync(to)) throw new StoreError("no-file", to, `${to} is there already: name another file.`);
    copyStore(file, draft, to);
    const counts = check(draft, to);
    // Not over a file that came meanwhile.
    fs.linkSync(draft, to);
    return counts;
  } catch (error) {
    throw asStoreError(error, to);
  } finally {
    remove(draft);
  }
}

/** Puts the rows of a checked database in the place of those of another, in one transaction. */
async function replaceRows(file: string, by: string): Promise<void> {
  const db = new Database(file, { timeout: PATIENCE });
  try {
    db.exec(`PRAGMA busy_timeout = ${PATIENCE}; PRAGMA foreign_keys = OFF`);
    db.exec(`ATTACH '${by.replaceAll("'", "''")}' AS "given"`);
    db.exec("BEGIN IMMEDIATE");
    for (const table of tablesOf(db)) {
      const columns = db.prepare("SELECT name FROM pragma_table_info(?)").raw().all([table]) as unknown as [
        string,
      ][];
      const names = columns.map(([name]) => `"${name}"`).join(", ");
      db.exec(
        `DELETE FROM main."${table}"; INSERT INTO main."${table}" (${names}) SELECT ${names} FROM "given"."${table}"`,
      );
    }
    await afterMigration(db, readAfter("sqlite"));
    db.exec("COMMIT; PRAGMA wal_checkpoint(PASSIVE)");
  } finally {
    if (db.inTransaction) db.exec("ROLLBACK");
    db.close();
  }
}

/** Moves a damaged database and what stands beside it out of the way. @returns its name now */
function moveAway(file: string): string {
  let n = 1;
  while (fs.existsSync(`${file}.damaged-${n}`)) n++;
  for (const part of ["-wal", "-shm", "-journal", ""])
    if (fs.existsSync(file + part)) fs.renameSync(file + part, `${file}.damaged-${n}${part}`);
  return `${file}.damaged-${n}`;
}

/** What a restore did. */
export interface Restored {
  counts: Counts;
  /** Where the damaged database lies that stood in the way; null where there was none. */
  moved: string | null;
}

/**
 * Puts a backup in the place of the database, also while it is served: in one transaction, which waits for a writer;
 * readers see the one or the other, and whoever is killed leaves the old. A backup of an older version is brought up to
 * date on the way; a damaged database is moved aside.
 * @throws StoreError naming the file at fault; the database is as it was
 */
export async function restoreStore(file: string, from: string): Promise<Restored> {
  refuseServer(file, "pg_restore --clean -d NAME FILE");
  if (!fs.existsSync(from)) throw new StoreError("missing", from, `There is no backup at ${from}.`);
  const draft = draftOf(file);
  try {
    fs.mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
    clearDrafts(file);
    copyStore(from, draft, file);
    await migrateStore(draft);
    const counts = check(draft, from);
    let moved: string | null = null;
    try {
      await migrateStore(file);
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== "not-a-database") throw error;
      // Of a link the database that it leads to; the link stays.
      moved = moveAway(fs.realpathSync(file));
      await migrateStore(file);
    }
    await replaceRows(path.resolve(file), draft);
    return { counts, moved };
  } catch (error) {
    const known = asStoreError(error, file);
    // Nobody knows the draft: what is wrong with it is wrong with the backup, but for the room it takes.
    const name = known.code === "full" ? file : from;
    throw new StoreError(known.code, known.file, known.message.replaceAll(draft, name), { cause: error });
  } finally {
    remove(draft);
  }
}
