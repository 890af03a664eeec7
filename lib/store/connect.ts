import fs from "node:fs";
import path from "node:path";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import Database from "libsql";
import { asStoreError, StoreError, type StoreErrorCode } from "./errors";
import { PrismaClient } from "./generated/client";
import { COLUMNS } from "./rows";

/** An open database: Prisma's client for records, the raw handle for full-text search and for streaming columns. */
export interface Store {
  /** Absolute path of the SQLite file. */
  file: string;
  prisma: PrismaClient;
  raw: Database.Database;
  close(): Promise<void>;
}

/** How long a reader waits for a lock, and a writer for another one to end, in milliseconds. */
const BUSY = { read: 5000, write: 60_000 };

/** The database file: `DATABASE_FILE`, or prisma/atlas.db below the working folder. */
export const databaseFile = (): string => process.env.DATABASE_FILE || path.join("prisma", "atlas.db");

/** Refuses a database whose tables are not those of this version. */
function checkTables(raw: Database.Database, file: string): void {
  const columnsOf = raw.prepare("SELECT name FROM pragma_table_info(?)").raw();
  for (const [table, columns] of Object.entries(COLUMNS)) {
    const there = (columnsOf.all([table]) as unknown as [string][]).map(([name]) => name);
    const fault = (code: StoreErrorCode, says: string) =>
      new StoreError(code, file, `The database ${file} ${says}`);
    if (there.length === 0)
      throw fault("unmigrated", 'has no tables yet. Run "npm start" or "npm run ingest -- FILE" first.');
    if (Object.keys(columns).some((c) => !there.includes(c)))
      throw fault(
        "unmigrated",
        'is of an older version. Run "npm start" or "npm run ingest" to bring it up to date.',
      );
    if (there.some((c) => !Object.hasOwn(columns, c)))
      throw fault("newer", "was made by a newer version than this one.");
  }
}

/**
 * Opens a migrated database (see `migrateStore`). Foreign keys are on, the journal is a write-ahead log: readers
 * never wait for the writer.
 * @throws StoreError where the file is missing, not migrated, not a database, or cannot be opened
 */
export function openStore(file: string = databaseFile()): Store {
  const absolute = path.resolve(file);
  if (!fs.existsSync(absolute)) {
    throw new StoreError(
      "missing",
      file,
      `There is no database at ${file}. Run "npm start" or "npm run ingest -- FILE" first.`,
    );
  }
  let raw: Database.Database | undefined;
  try {
    raw = new Database(absolute, { timeout: BUSY.read });
    raw.exec(`PRAGMA busy_timeout = ${BUSY.read}; PRAGMA foreign_keys = ON; PRAGMA synchronous = NORMAL;`);
    checkTables(raw, file);
    const [mode] = raw.prepare("PRAGMA journal_mode").raw().get() as [string];
    // Reading makes this connection a user of the log: who wants the database for itself sees it.
    if (mode !== "wal") raw.exec('PRAGMA journal_mode = WAL; SELECT "id" FROM "State"');
  } catch (error) {
    raw?.close();
    throw asStoreError(error, file);
  }
  const handle = raw;
  const prisma = new PrismaClient({
    adapter: new PrismaLibSql({ url: `file:${absolute}`, timeout: BUSY.write }),
  });
  return {
    file: absolute,
    prisma,
    raw: handle,
    async close() {
      await prisma.$disconnect();
      handle.close();
    },
  };
}
