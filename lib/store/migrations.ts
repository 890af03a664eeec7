import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { MigrationList } from "./engine";

/** The folder with schema.prisma and migrations/, beside this code. */
export const PRISMA_FOLDER = fileURLToPath(new URL("../../prisma/", import.meta.url));

export interface Migration {
  /** Folder name, "<timestamp>_<name>". */
  name: string;
  sql: string;
  /** SHA-256 of the SQL, as `_prisma_migrations` keeps it. */
  checksum: string;
}

export const readSchema = (): string => fs.readFileSync(path.join(PRISMA_FOLDER, "schema.prisma"), "utf8");

/** The migrations on disk, oldest first. */
export function readMigrations(): Migration[] {
  const base = path.join(PRISMA_FOLDER, "migrations");
  return fs
    .readdirSync(base, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = fs.readFileSync(path.join(base, name, "migration.sql"), "utf8");
      return { name, sql, checksum: crypto.createHash("sha256").update(sql).digest("hex") };
    });
}

/** The same, in the shape the schema engine wants. */
export function migrationList(migrations: Migration[]): MigrationList {
  return {
    baseDir: path.join(PRISMA_FOLDER, "migrations"),
    lockfile: { path: "migration_lock.toml", content: 'provider = "sqlite"\n' },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map((m) => ({
      path: m.name,
      migrationFile: { path: "migration.sql", content: { tag: "ok", value: m.sql } },
    })),
  };
}
