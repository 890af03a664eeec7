import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { openStore, type Store } from "@/lib/store";
import { migrateStore } from "@/lib/store/migrate";

/** Brings the database up to date, opens it for `work`, and closes it whatever happens. */
export async function withStore<T>(file: string, work: (store: Store) => T): Promise<T> {
  await migrateStore(file);
  const store = openStore(file);
  try {
    return work(store);
  } finally {
    await store.close();
  }
}

/** For a rehearsal: the database itself where it exists (nothing is kept), else a new one that is thrown away. */
export async function withRehearsalStore<T>(file: string, work: (store: Store) => T): Promise<T> {
  if (fs.existsSync(file)) return withStore(file, work);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "tradeoff-atlas-"));
  try {
    return await withStore(path.join(folder, "atlas.db"), work);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
