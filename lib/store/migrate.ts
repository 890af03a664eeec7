import fs from "node:fs";
import path from "node:path";
import Database from "libsql";
import { databaseFile } from "./connect";
import { NO_FILTERS, openEngine } from "./engine";
import { asStoreError, StoreError } from "./errors";
import { type Migration, migrationList, readMigrations, readSchema } from "./migrations";

/** Checksums of the migrations a database has finished, by name. */
function appliedMigrations(db: Database.Database): Map<string, string> {
  const kept = db
    .prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '_prisma_migrations'")
    .get();
  if (!kept) return new Map();
  const rows = db
    .prepare(
      "SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
    )
    .all() as { migration_name: string; checksum: string }[];
  return new Map(rows.map((r) => [r.migration_name, r.checksum]));
}

function pending(file: string, migrations: Migration[], applied: Map<string, string>): Migration[] {
  const known = new Set(migrations.map((m) => m.name));
  const unknown = [...applied.keys()].find((name) => !known.has(name));
  if (unknown !== undefined) {
    throw new StoreError(
      "newer",
      file,
      `The database ${file} has the migration ${unknown}, which this version does not know: it was made by a newer one.`,
    );
  }
  return migrations.filter((m) => !applied.has(m.name));
}

async function apply(file: string, migrations: Migration[]): Promise<string[]> {
  const engine = await openEngine(`file:${path.resolve(file)}`, readSchema());
  try {
    const done = await engine.applyMigrations({
      migrationsList: migrationList(migrations),
      filters: NO_FILTERS,
    });
    return done.appliedMigrationNames;
  } finally {
    engine.free();
  }
}

/** Builds a new database beside its place and moves it there when it is whole: no half-made file is ever found. */
async function create(file: string, migrations: Migration[]): Promise<string[]> {
  fs.mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  const draft = `${file}.${process.pid}.new`;
  try {
    const names = await apply(draft, migrations);
    fs.renameSync(draft, file);
    return names;
  } finally {
    for (const end of ["", "-wal", "-shm", "-journal"]) fs.rmSync(draft + end, { force: true });
  }
}

/**
 * Creates the database where there is none and applies the migrations it lacks, as `prisma migrate deploy` does.
 * Where nothing is missing it only looks (no engine is loaded).
 * @returns names of the migrations applied now
 * @throws StoreError naming the file
 */
export async function migrateStore(file: string = databaseFile()): Promise<string[]> {
  try {
    const migrations = readMigrations();
    if (!fs.existsSync(file)) return await create(file, migrations);
    const db = new Database(file);
    try {
      if (pending(file, migrations, appliedMigrations(db)).length === 0) return [];
    } finally {
      db.close();
    }
    return await apply(file, migrations);
  } catch (error) {
    throw asStoreError(error, file);
  }
}
