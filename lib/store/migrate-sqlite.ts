import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import Database from "libsql";
import { asStoreError, knownStoreError } from "./errors";
import type { Migration } from "./migrations";
import { pending } from "./pending";
import { recorded } from "./recorded-sqlite";
import { fillIndex } from "./search";
import { readerOf, SQLITE } from "./sql/sqlite";
import type { Statement } from "./sql/types";

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

/** Makes the full-text tables again and fills them. Call within a transaction. */
export async function afterMigration(db: Database.Database, after: string): Promise<void> {
  db.exec(after);
  if (after === "") return;
  const run = async ({ sql, values }: Statement) => db.prepare(sql).run(...values);
  await fillIndex({ ...readerOf(db), run }, SQLITE);
}

/** Names the migration that an engine could not follow, unless the fault is the disk's or another writer's. */
function applying(name: string, step: () => unknown): void {
  try {
    step();
  } catch (error) {
    if (knownStoreError(error, "")) throw error;
    throw new Error(
      `the migration ${name} cannot be applied (${(error as Error).message}); the old state stands`,
      {
        cause: error,
      },
    );
  }
}

/** Applies migrations and notes them, then makes what Prisma does not know again. */
async function apply(db: Database.Database, migrations: readonly Migration[], after: string): Promise<void> {
  db.exec(RECORD);
  const note = db.prepare(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES (?, ?, ?, unixepoch() * 1000, unixepoch() * 1000, 1)`,
  );
  for (const { name, sql, checksum } of migrations) {
    applying(name, () => db.exec(sql));
    note.run([crypto.randomUUID(), checksum, name]);
  }
  await afterMigration(db, after);
  if (db.prepare("PRAGMA foreign_key_check").raw().get())
    throw new Error("a migration left rows that refer to nothing");
}

/** The folder is made; what stands at the path must be a file, or nothing yet. Links are followed. */
function prepare(file: string): void {
  const found = fs.statSync(file, { throwIfNoEntry: false });
  if (found && !found.isFile()) throw new Error("EISDIR");
  fs.mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
}

/** `migrateStore` for a file. */
export async function migrateSqlite(file: string, migrations: Migration[], after: string): Promise<string[]> {
  try {
    prepare(file);
    const db = new Database(file, { timeout: PATIENCE });
    try {
      if (pending(file, recorded(db), migrations).length === 0) return [];
      // Known only outside a transaction: rows must stay while the table they refer to is made anew.
      db.exec(`PRAGMA busy_timeout = ${PATIENCE}; PRAGMA foreign_keys = OFF; PRAGMA journal_mode = WAL`);
      db.exec("BEGIN IMMEDIATE");
      const missing = pending(file, recorded(db), migrations);
      if (missing.length > 0) await apply(db, missing, after);
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
