import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder with schema/, migrations/ and full-text.sql, beside this code. */
export const PRISMA_FOLDER = fileURLToPath(new URL("../../prisma/", import.meta.url));

export interface Migration {
  /** Folder name, "<timestamp>_<name>". */
  name: string;
  sql: string;
  /** SHA-256 of the SQL, as `_prisma_migrations` keeps it. */
  checksum: string;
}

const read = (...names: string[]): string => fs.readFileSync(path.join(PRISMA_FOLDER, ...names), "utf8");

/** The files of the schema, in the shape the schema engine wants. */
export const readSchema = (): { path: string; content: string }[] =>
  fs
    .readdirSync(path.join(PRISMA_FOLDER, "schema"))
    .map((name) => ({ path: name, content: read("schema", name) }));

/** The SQL that makes the full-text tables and their triggers, again where they are there. */
export const readFullText = (): string => read("full-text.sql");

/** A migration as the Prisma command line knows it. */
export const migration = (name: string, sql: string): Migration => ({
  name,
  sql,
  checksum: crypto.createHash("sha256").update(sql).digest("hex"),
});

/** The migrations on disk, oldest first. */
export const readMigrations = (): Migration[] =>
  fs
    .readdirSync(path.join(PRISMA_FOLDER, "migrations"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => migration(name, read("migrations", name, "migration.sql")));
