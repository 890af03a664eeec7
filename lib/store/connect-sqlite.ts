import fs from "node:fs";
import path from "node:path";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import Database from "libsql";
import { checkColumns } from "./check-columns";
import type { Store } from "./connect";
import { asStoreError, StoreError } from "./errors";
import { PrismaClient } from "./generated/sqlite/client";
import { checkRecorded } from "./known";
import { type Copy, copyToRead } from "./read-only";
import { recorded } from "./recorded-sqlite";
import { sqliteSql } from "./sql/sqlite";

/** How long a reader waits for a lock, and a writer for another one to end, in milliseconds. */
const BUSY = { read: 5000, write: 60_000 };

/** Refuses a database whose tables are not those of this version, or that has more than they. */
function checkTables(raw: Database.Database, file: string): void {
  checkRecorded(file, "sqlite", recorded(raw));
  const columnsOf = raw.prepare("SELECT name FROM pragma_table_info(?)").raw();
  checkColumns(file, (table) => (columnsOf.all([table]) as unknown as [string][]).map(([name]) => name));
}

/** Device and inode: a database that was replaced by another file is another one. */
function identityOf(file: string): string {
  const found = fs.statSync(file, { throwIfNoEntry: false });
  return found ? `${found.dev}:${found.ino}` : "missing";
}

/** Opens the file for this process: foreign keys on, tables checked. @throws whatever SQLite or `checkTables` says */
function openRaw(absolute: string, file: string): Database.Database {
  const raw = new Database(absolute, { timeout: BUSY.read });
  try {
    raw.exec(`PRAGMA busy_timeout = ${BUSY.read}; PRAGMA foreign_keys = ON; PRAGMA synchronous = NORMAL;`);
    checkTables(raw, file);
    return raw;
  } catch (error) {
    raw.close();
    throw error;
  }
}

/** The log lets readers and a writer go on beside each other; where nothing can be written there is no writer. */
function switchToLog(raw: Database.Database): void {
  const [mode] = raw.prepare("PRAGMA journal_mode").raw().get() as [string];
  if (mode === "wal") return;
  try {
    // Reading makes this connection a user of the log: who wants the database for itself sees it.
    raw.exec('PRAGMA journal_mode = WAL; SELECT "id" FROM "State"');
  } catch (error) {
    // Somebody stores something: it is read and written all the same, and switched by whoever opens it next.
    if (!["read-only", "busy"].includes(asStoreError(error, "").code)) throw error;
  }
}

/** The database itself, or a copy of it where it lies in a place that SQLite cannot write to. */
function openOrCopy(absolute: string, file: string): { raw: Database.Database; copy: Copy | null } {
  try {
    return { raw: openRaw(absolute, file), copy: null };
  } catch (error) {
    if (asStoreError(error, file).code !== "read-only") throw error;
    const copy = copyToRead(absolute);
    try {
      return { raw: openRaw(copy.file, file), copy };
    } catch (again) {
      copy.remove();
      throw again;
    }
  }
}

/**
 * Opens a migrated file. Foreign keys are on, the journal is a write-ahead log: readers
 * never wait for the writer. A database in a read-only place is opened all the same: itself where it has a rollback
 * journal (as a backup has), else a temporary copy.
 * @throws StoreError where the file is missing, not migrated, not a database, or cannot be opened
 */
export function openSqlite(file: string): Store {
  const absolute = path.resolve(file);
  if (!fs.existsSync(absolute)) {
    throw new StoreError(
      "missing",
      file,
      `There is no database at ${file}. Run "npm start" or "npm run ingest -- FILE" first.`,
    );
  }
  try {
    const { raw, copy } = openOrCopy(absolute, file);
    switchToLog(raw);
    const opened = copy?.file ?? absolute;
    const prisma = new PrismaClient({
      adapter: new PrismaLibSql({ url: `file:${opened}`, timeout: BUSY.write }),
    });
    const identity = identityOf(absolute);
    return {
      place: absolute,
      file: absolute,
      prisma,
      sql: sqliteSql(raw, opened),
      ready: async () => {},
      isStale: () => copy?.isStale() ?? identityOf(absolute) !== identity,
      async close() {
        await prisma.$disconnect();
        raw.close();
        copy?.remove();
      },
    };
  } catch (error) {
    throw asStoreError(error, file);
  }
}
