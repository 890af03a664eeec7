import { openSqlite } from "./connect-sqlite";
import type { PrismaClient } from "./generated/sqlite/client";
import { databasePlace, engineOf } from "./place";
import { openPostgres } from "./postgres/connect";
import type { Sql } from "./sql/types";

/** An open database: Prisma's client for records, SQL for full-text search and for streaming columns. */
export interface Store {
  /** What opens it again: the absolute path of a SQLite file, or an address. */
  place: string;
  /** The place as people may read it. */
  file: string;
  prisma: PrismaClient;
  sql: Sql;
  /** Looks, once, whether its tables are those of this version. @throws StoreError */
  ready(): Promise<void>;
  /** Whether the place holds another database by now. */
  isStale(): boolean;
  close(): Promise<void>;
}

/**
 * Opens a migrated database (see `migrateStore`). A SQLite file is looked at at once; a server answers only who waits
 * (see `Store.ready`).
 * @throws StoreError where a file is missing, not migrated, not a database, or cannot be opened
 */
export const openStore = (place: string = databasePlace()): Store =>
  engineOf(place) === "postgresql" ? openPostgres(place) : openSqlite(place);
