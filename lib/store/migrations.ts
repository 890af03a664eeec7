import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { ENGINES, type EngineName, PRISMA_FOLDER, schemaOf } from "../../prisma/engines.mjs";

export { ENGINES, type EngineName, PRISMA_FOLDER };

export interface Migration {
  /** Folder name, "<timestamp>_<name>". */
  name: string;
  sql: string;
  /** SHA-256 of the SQL, as `_prisma_migrations` keeps it. */
  checksum: string;
}

const read = (...names: string[]): string => fs.readFileSync(path.join(PRISMA_FOLDER, ...names), "utf8");

/** The files of an engine's schema, in the shape the schema engine wants. */
export const readSchema = (engine: EngineName = "sqlite") => schemaOf(engine);

/** The SQL that makes what Prisma does not know, again where it is there: the full-text tables and their triggers. */
export const readAfter = (engine: EngineName): string => read("after", `${engine}.sql`);

/** A migration as the Prisma command line knows it. */
export const migration = (name: string, sql: string): Migration => ({
  name,
  sql,
  checksum: crypto.createHash("sha256").update(sql).digest("hex"),
});

/** An engine's migrations on disk, oldest first. */
export const readMigrations = (engine: EngineName = "sqlite"): Migration[] =>
  fs
    .readdirSync(path.join(PRISMA_FOLDER, "migrations", engine), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => migration(name, read("migrations", engine, name, "migration.sql")));
