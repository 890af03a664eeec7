import fs from "node:fs";
import path from "node:path";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import Database from "libsql";
import { asStoreError, StoreError } from "./errors";
import { PrismaClient } from "./generated/client";

/** An open database: Prisma's client for records, the raw handle for bulk writes, full-text search and scans. */
export interface Store {
  /** Absolute path of the SQLite file. */
  file: string;
  prisma: PrismaClient;
  raw: Database.Database;
  close(): Promise<void>;
}

/** How long a statement waits for another writer, in milliseconds. */
const BUSY_MS = 5000;

/** The database file: `DATABASE_FILE`, or prisma/atlas.db below the working folder. */
export const databaseFile = (): string => process.env.DATABASE_FILE || path.join("prisma", "atlas.db");

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
    raw = new Database(absolute, { timeout: BUSY_MS });
    raw.exec(`PRAGMA busy_timeout = ${BUSY_MS}; PRAGMA foreign_keys = ON; PRAGMA synchronous = NORMAL;`);
    if (!raw.prepare("SELECT 1 FROM sqlite_master WHERE name = 'State'").get()) {
      throw new StoreError(
        "unmigrated",
        file,
        `The database ${file} has no tables yet. Run "npm start" or "npm run ingest -- FILE" first.`,
      );
    }
    const [mode] = raw.prepare("PRAGMA journal_mode").raw().get() as [string];
    // Reading makes this connection a user of the log: who wants the database for itself sees it.
    if (mode !== "wal") raw.exec('PRAGMA journal_mode = WAL; SELECT "id" FROM "State"');
  } catch (error) {
    raw?.close();
    throw asStoreError(error, file);
  }
  const handle = raw;
  const prisma = new PrismaClient({ adapter: new PrismaLibSql({ url: `file:${absolute}` }) });
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
