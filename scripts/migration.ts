/** `npx tsx scripts/migration.ts NAME`: writes the SQL that leads from the migrations on disk to prisma/schema.prisma. */
import fs from "node:fs";
import path from "node:path";
import { NO_FILTERS, openEngine } from "@/lib/store/engine";
import { migrationList, PRISMA_FOLDER, readMigrations, readSchema } from "@/lib/store/migrations";

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error("Usage: npx tsx scripts/migration.ts NAME   (lower-case letters, digits and _)");
  process.exit(2);
}
const schema = readSchema();
const engine = await openEngine(":memory:", schema);
const { stdout } = await engine.diff({
  from: { tag: "migrations", ...migrationList(readMigrations()) },
  to: { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content: schema }] },
  script: true,
  exitCode: null,
  shadowDatabaseUrl: null,
  filters: NO_FILTERS,
} as Parameters<typeof engine.diff>[0]);
const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
const folder = path.join(PRISMA_FOLDER, "migrations", `${stamp}_${name}`);
fs.mkdirSync(folder, { recursive: true });
fs.writeFileSync(path.join(folder, "migration.sql"), stdout ?? "");
fs.writeFileSync(path.join(PRISMA_FOLDER, "migrations", "migration_lock.toml"), 'provider = "sqlite"\n');
console.log(
  `Wrote ${path.relative(process.cwd(), folder)}/migration.sql. Add virtual tables and triggers by hand.`,
);
