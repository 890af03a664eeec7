/** `npm run migration -- NAME`: writes the SQL that leads from the migrations on disk to the schema. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { migrateStore } from "@/lib/store/migrate";
import { PRISMA_FOLDER } from "@/lib/store/migrations";
import { schemaDiff } from "@/lib/store/schema-diff";

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error("Usage: npm run migration -- NAME   (lower-case letters, digits and _)");
  process.exit(2);
}

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), "atlas-migration-"));
try {
  const file = path.join(scratch, "atlas.db");
  // Without full-text tables: they may name the very columns that this migration is for.
  await migrateStore(file, undefined, "");
  const sql = await schemaDiff(file);
  if (sql === null) {
    console.log("The migrations lead to the schema already: nothing to write.");
  } else {
    const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
    const folder = path.join(PRISMA_FOLDER, "migrations", `${stamp}_${name}`);
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, "migration.sql"), sql);
    console.log(`Wrote ${path.relative(process.cwd(), folder)}/migration.sql.`);
  }
} finally {
  fs.rmSync(scratch, { recursive: true, force: true });
}
