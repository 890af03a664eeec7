import { migrateSqlite } from "./migrate-sqlite";
import { type Migration, readAfter, readMigrations } from "./migrations";
import { databasePlace, engineOf } from "./place";
import { migratePostgres } from "./postgres/migrate";

/**
 * Creates the database where there is none and applies the migrations it lacks, as `prisma migrate deploy` does, but
 * all in one transaction of the database itself: another process that starts at the same time waits for it and finds it
 * done, and whatever fails or is killed leaves the old state.
 * @param place a file, or the address of a PostgreSQL database that is there
 * @param after SQL that runs after migrations, for what Prisma does not know; it may name columns that only a migration
 * yet to be written makes, and is empty then
 * @returns names of the migrations applied now
 * @throws StoreError naming the place
 */
export function migrateStore(
  place: string = databasePlace(),
  migrations: Migration[] = readMigrations(engineOf(place)),
  after: string = readAfter(engineOf(place)),
): Promise<string[]> {
  const migrate = engineOf(place) === "postgresql" ? migratePostgres : migrateSqlite;
  return migrate(place, migrations, after);
}
