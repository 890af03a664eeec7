import { databasePlace, openStore, type Store } from "@/lib/store";

const held = globalThis as typeof globalThis & { atlasWrites?: Promise<unknown> };

/**
 * Opens the database for a change and closes it after, one change after the other: two at once in one process would
 * wait for each other's lock on the one thread that could free it.
 * @throws StoreError
 */
export function withWriter<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const mine = (held.atlasWrites ?? Promise.resolve()).then(async () => {
    const store = openStore(databasePlace());
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  });
  held.atlasWrites = mine.catch(() => {});
  return mine;
}
