/** `npm run migration -- NAME`: writes, for each engine, the SQL that leads from the migrations on disk to the schema. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { migrateStore } from "@/lib/store/migrate";
import { ENGINES, type EngineName, PRISMA_FOLDER } from "@/lib/store/migrations";
import { schemaDiff } from "@/lib/store/schema-diff";
import { type Cluster, findPostgres, startCluster } from "./support/cluster";

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error("Usage: npm run migration -- NAME   (lower-case letters, digits and _)");
  process.exit(2);
}
const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);

async function write(engine: EngineName, place: string): Promise<void> {
  // Without full-text tables: they may name the very columns that this migration is for.
  await migrateStore(place, undefined, "");
  const sql = await schemaDiff(place);
  if (sql === null) {
    console.log(`${engine}: the migrations lead to the schema already, nothing to write.`);
    return;
  }
  const folder = path.join(PRISMA_FOLDER, "migrations", engine, `${stamp}_${name}`);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, "migration.sql"), sql);
  console.log(`Wrote ${path.relative(process.cwd(), folder)}/migration.sql.`);
}

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), "atlas-migration-"));
let cluster: Cluster | undefined;
try {
  for (const engine of ENGINES) {
    if (engine === "sqlite") {
      await write(engine, path.join(scratch, "atlas.db"));
      continue;
    }
    const found = findPostgres();
    if (typeof found === "string") {
      console.error(`${engine}: ${found}. Run this again where there is one, before the change is kept.`);
      process.exitCode = 1;
    } else {
      cluster = await startCluster(found);
      await write(engine, cluster.url);
    }
  }
} finally {
  await cluster?.stop();
  fs.rmSync(scratch, { recursive: true, force: true });
}
