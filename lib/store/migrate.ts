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

/** Lets `work` make a file beside its place and moves it there when it is whole: no half-made database is ever found. */
async function replace(file: string, work: (draft: string) => Promise<string[]>): Promise<string[]> {
  const draft = `${file}.${process.pid}.new`;
  try {
    const names = await work(draft);
    fs.renameSync(draft, file);
    return names;
  } finally {
    for (const end of ["", "-wal", "-shm", "-journal"]) fs.rmSync(draft + end, { force: true });
  }
}

async function create(file: string, migrations: Migration[]): Promise<string[]> {
  fs.mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  return replace(file, (draft) => apply(draft, migrations));
}

/**
 * Migrates a copy while nobody else may use the database: SQLite would keep the first half of a migration that fails.
 * Leaving the write-ahead log is what makes sure that no other process has it open.
 */
async function update(file: string, migrations: Migration[], db: Database.Database): Promise<string[]> {
  db.exec("PRAGMA locking_mode = EXCLUSIVE");
  const [mode] = db.prepare("PRAGMA journal_mode = DELETE").raw().get() as [string];
  if (mode !== "delete") throw new Error("database is locked");
  try {
    return await replace(file, (draft) => {
      db.prepare("VACUUM INTO ?").run([draft]);
      return apply(draft, migrations);
    });
  } finally {
    // Closing does not end the lock at once; going back to normal and reading does.
    db.exec("PRAGMA locking_mode = NORMAL");
    db.prepare("SELECT count(*) FROM sqlite_master").get();
  }
}

/**
 * Creates the database where there is none and applies the migrations it lacks, as `prisma migrate deploy` does.
 * Where nothing is missing it only looks (no engine is loaded). A migration that fails leaves the old database.
 * @returns names of the migrations applied now
 * @throws StoreError naming the file
 */
export async function migrateStore(
  file: string = databaseFile(),
  migrations: Migration[] = readMigrations(),
): Promise<string[]> {
  try {
    if (fs.statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw new Error("EISDIR");
    if (!fs.existsSync(file)) return await create(file, migrations);
    const db = new Database(file);
    try {
      if (pending(file, migrations, appliedMigrations(db)).length === 0) return [];
      return await update(file, migrations, db);
    } finally {
      db.close();
    }
  } catch (error) {
    throw asStoreError(error, file);
  }
}
