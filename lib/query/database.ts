import fs from "node:fs";
import { asStoreError, databaseFile, openStore, type Store, stateOf } from "@/lib/store";
import { Engine } from "./engine";

interface Open {
  file: string;
  /** Device and inode: a database that was replaced by another file is opened anew. */
  identity: string;
  store: Store;
  engine: Engine;
}

function isFresh({ store, engine }: Open): boolean {
  const { dataVersion, change } = stateOf(store);
  return dataVersion === engine.dataVersion && change === engine.change;
}

/** One open database a process; kept outside the module so that reloading code in development does not open more. */
const held = globalThis as typeof globalThis & { atlasQuery?: Open };

/**
 * The query over the database of this process (`DATABASE_FILE`, or prisma/atlas.db). The column index is built on
 * first use and again whenever somebody wrote.
 * @throws StoreError where the database is missing, not migrated or damaged
 */
export function getQuery(): Engine {
  const file = databaseFile();
  const identity = identityOf(file);
  const open = held.atlasQuery;
  if (open && (open.file !== file || open.identity !== identity || open.store.isStale())) void closeQuery();
  else if (open && isFresh(open)) return open.engine;
  const store = held.atlasQuery?.store ?? openStore(file);
  const engine = engineOf(store);
  held.atlasQuery = { file, identity, store, engine };
  return engine;
}

function engineOf(store: Store): Engine {
  try {
    return new Engine(store, store.file);
  } catch (error) {
    throw asStoreError(error, store.file);
  }
}

function identityOf(file: string): string {
  const found = fs.statSync(file, { throwIfNoEntry: false });
  return found ? `${found.dev}:${found.ino}` : "missing";
}

/** Closes what `getQuery` opened. */
export async function closeQuery(): Promise<void> {
  const open = held.atlasQuery;
  held.atlasQuery = undefined;
  await open?.store.close();
}

/** A query over any open store: for scripts and tests. */
export const queryOf = (store: Store): Engine => new Engine(store);
