/** Real SQLite files for the tests of the store. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach } from "vitest";
import { openStore, type Store } from "@/lib/store";
import { migrateStore } from "@/lib/store/migrate";

export { paper, readers, source } from "./papers";

const folders: string[] = [];
const stores: Store[] = [];

afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
});

/** A path in a new folder that is gone after the test. */
export function newFile(name = "atlas.db"): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "atlas-store-"));
  folders.push(folder);
  return path.join(folder, name);
}

export function open(file: string): Store {
  const store = openStore(file);
  stores.push(store);
  return store;
}

/** A migrated, empty database of its own. */
export async function newStore(): Promise<Store> {
  const file = newFile();
  await migrateStore(file);
  return open(file);
}

const TABLES = [
  "Digest",
  "DigestPaper",
  "Paper",
  "PaperVersion",
  "Link",
  "Claim",
  "Tradeoff",
  "RejectedNumber",
  "Label",
  "Correction",
  "State",
];

/** Everything stored, as one text: two equal dumps are byte-identical contents. */
export function dump(store: Store): string {
  const rows = TABLES.map((t) => [t, store.raw.prepare(`SELECT * FROM "${t}" ORDER BY rowid`).all()]);
  return JSON.stringify(rows);
}

/** Slugs of the papers a full-text query finds. */
export function search(store: Store, query: string): string[] {
  const sql = `SELECT p."slug" FROM "Paper_fts" f JOIN "Paper" p ON p."id" = f.rowid WHERE "Paper_fts" MATCH ? ORDER BY p."slug"`;
  return (store.raw.prepare(sql).raw().all([query]) as unknown as [string][]).map(([slug]) => slug);
}
