import type Database from "libsql";
import type { Recorded } from "./pending";

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

/** What a SQLite database says of itself. */
export const recorded = (db: Database.Database): Recorded => {
  const tables = tablesOf(db);
  return { tables, applied: appliedTo(db, tables) };
};
