/** Child of migrate.test.ts: migrates a database and stores the paper it is told, or migrates without end. */
import { openStore, storeDigest } from "@/lib/store";
import { migrateStore } from "@/lib/store/migrate";
import { migration, readMigrations } from "@/lib/store/migrations";
import { paper, readers, source } from "./papers";

const ENDLESS = `CREATE TABLE "Half" ("x" TEXT);
INSERT INTO "Half" WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n;`;

const [file = "", what = ""] = process.argv.slice(2);
if (what === "endless") {
  process.send?.(process.pid);
  await migrateStore(file, [...readMigrations(), migration("20991231000000_endless", ENDLESS)]);
} else {
  await migrateStore(file);
  const store = openStore(file);
  await storeDigest(store, source([paper(what)]), readers());
  await store.close();
  process.disconnect?.();
}
