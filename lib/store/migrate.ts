import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import Database from "libsql";
import { asStoreError, StoreError } from "./errors";
import { databaseFile } from "./file";
import { type Migration, readFullText, readMigrations } from "./migrations";

/** How long a migration waits for another writer, in milliseconds: the other may be storing a large digest. */
const PATIENCE = 60_000;

/** As the Prisma command line makes it. */
const RECORD = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

const names = (db: Database.Database, sql: string): string[] =>
  (db.prepare(sql).raw().all() as unknown as [string][]).map(([name]) => name);

const tablesOf = (db: Database.Database): string[] =>
  names(db, `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`);

/** Names of the migrations a database has finished. */
const appliedTo = (db: Database.Database, tables: readonly string[]): string[] =>
  tables.includes("_prisma_migrations")
    ? names(
        db,
        `SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
      )
    : [];

/** The migrations that a database lacks. @throws StoreError where it is none of ours, or of a newer version */
function pending(file: string, db: Database.Database, known: readonly Migration[]): Migration[] {
  const tables = tablesOf(db);
  const applied = appliedTo(db, tables);
  const fault = (code: "newer" | "foreign" | "unrecorded", message: string) =>
    new StoreError(code, file, message);
  if (applied.length === 0 && tables.includes("Paper") && tables.includes("State"))
    throw fault(
      "unrecorded",
      `The database ${file} does not say which migrations it has: its table _prisma_migrations is missing or empty. Put back a copy, or move it away and read the digests again.`,
    );
  if (applied.length === 0 && tables.length > 0)
    throw fault(
      "foreign",
      `The database ${file} belongs to another program: it holds ${tables.slice(0, 3).join(", ")}. Name another file.`,
    );
  const unknown = applied.find((name) => known.every((m) => m.name !== name));
  if (unknown !== undefined)
    throw fault(
      "newer",
      `The database ${file} has the migration ${unknown}, which this version does not know: it was made by a newer one.`,
    );
  const gap = known.slice(0, applied.length).find((m) => !applied.includes(m.name));
  if (gap)
    throw fault(
      "unrecorded",
      `The database ${file} has later migrations, but no record of ${gap.name}. Put back a copy, or move it away and read the digests again.`,
    );
  return known.filter((m) => !applied.includes(m.name));
}

/** Applies migrations and notes them, then makes the full-text tables again. */
function apply(db: Database.Database, migrations: readonly Migration[], fullText: string): void {
  db.exec(RECORD);
  const note = db.prepare(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES (?, ?, ?, unixepoch() * 1000, unixepoch() * 1000, 1)`,
  );
  for (const { name, sql, checksum } of migrations) {
    db.exec(sql);
    note.run([crypto.randomUUID(), checksum, name]);
  }
  db.exec(fullText);
  if (db.prepare("PRAGMA foreign_key_check").raw().get())
    throw new Error("a migration left rows that refer to nothing");
}

/** The folder is made; what stands at the path must be a file, or nothing yet. Links are followed. */
function prepare(file: string): void {
  const found = fs.statSync(file, { throwIfNoEntry: false });
  if (found && !found.isFile()) throw new Error("EISDIR");
  fs.mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
}

/**
 * Creates the database where there is none and applies the migrations it lacks, as `prisma migrate deploy` does, but
 * all in one transaction of the file itself: another process that starts at the same time waits for it and finds it
 * done, and whatever fails or is killed leaves the old state.
 * @param fullText SQL of the full-text tables; they may name columns that only a migration yet to be written makes
 * @returns names of the migrations applied now
 * @throws StoreError naming the file
 */
export async function migrateStore(
  file: string = databaseFile(),
  migrations: Migration[] = readMigrations(),
  fullText: string = readFullText(),
): Promise<string[]> {
  try {
    prepare(file);
    const db = new Database(file, { timeout: PATIENCE });
    try {
      if (pending(file, db, migrations).length === 0) return [];
      // Known only outside a transaction: rows must stay while the table they refer to is made anew.
      db.exec(`PRAGMA busy_timeout = ${PATIENCE}; PRAGMA foreign_keys = OFF; PRAGMA journal_mode = WAL`);
      db.exec("BEGIN IMMEDIATE");
      const missing = pending(file, db, migrations);
      if (missing.length > 0) apply(db, missing, fullText);
      // The file itself holds it all, for whoever copies it.
      db.exec("COMMIT; PRAGMA wal_checkpoint(PASSIVE)");
      return missing.map((m) => m.name);
    } finally {
      if (db.inTransaction) db.exec("ROLLBACK");
      db.close();
    }
  } catch (error) {
    throw asStoreError(error, file);
  }
}
