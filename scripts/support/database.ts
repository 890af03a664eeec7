import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { engineOf, openStore, type Store, StoreError, shownPlace } from "@/lib/store";
import { copyStore } from "@/lib/store/copy";
import { migrateStore } from "@/lib/store/migrate";

/** Brings the database up to date, opens it for `work`, and closes it whatever happens. */
export async function withStore<T>(file: string, work: (store: Store) => T | Promise<T>): Promise<T> {
  await migrateStore(file);
  const store = openStore(file);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** For a rehearsal: a copy of the database where it exists, else a new one; thrown away with all that was done to it. */
export async function withRehearsalStore<T>(
  file: string,
  work: (store: Store) => T | Promise<T>,
): Promise<T> {
  if (engineOf(file) === "postgresql")
    throw new StoreError(
      "no-file",
      shownPlace(file),
      "A rehearsal needs a copy of the database: name a SQLite file by --db (npm run copy-db makes one).",
    );
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "tradeoff-atlas-"));
  const copy = path.join(folder, "atlas.db");
  try {
    if (fs.existsSync(file)) copyStore(file, copy);
    return await withStore(copy, work);
  } catch (error) {
    // Where there is no room for the copy, its place says on which disk.
    if (!(error instanceof StoreError) || error.code === "full") throw error;
    // Nobody knows the copy: what is wrong with it is wrong with the database.
    throw new StoreError(error.code, file, error.message.replaceAll(copy, file), { cause: error });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
