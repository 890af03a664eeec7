import { asStoreError, databasePlace, engineOf, openStore, type Store, stateOf } from "@/lib/store";
import { Engine } from "./engine";

interface Open {
  place: string;
  store: Store;
  /** What the engine was built of: the data's version, and which rows hold it. */
  state?: string;
  engine?: Promise<Engine>;
}

/** One open database a process; kept outside the module so that reloading code in development does not open more. */
const held = globalThis as typeof globalThis & { atlasQuery?: Open };

/**
 * The query over the database of this process (`databasePlace`). The column index is built on first use and again
 * whenever somebody wrote.
 * @throws StoreError where the database is missing, not migrated or damaged
 */
export async function getQuery(): Promise<Engine> {
  const place = databasePlace();
  const last = held.atlasQuery;
  if (last && (last.place !== place || last.store.isStale())) void closeQuery();
  held.atlasQuery ??= { place, store: openStore(place) };
  const open = held.atlasQuery;
  try {
    await open.store.ready();
    // Before the engine is built: what is written meanwhile makes it stale.
    const state = Object.values(await stateOf(open.store.sql)).join(" ");
    if (!open.engine || open.state !== state)
      Object.assign(open, { state, engine: Engine.open(open.store, indexBeside(open.store)) });
    return await (open.engine as Promise<Engine>);
  } catch (error) {
    delete open.engine;
    throw asStoreError(error, place);
  }
}

/** A file has its index beside it; who asks a server builds it in memory. */
const indexBeside = ({ place, file }: Store): string | undefined =>
  engineOf(place) === "sqlite" ? file : undefined;

/** Closes what `getQuery` opened. */
export async function closeQuery(): Promise<void> {
  const open = held.atlasQuery;
  held.atlasQuery = undefined;
  await open?.store.close();
}

/** A query over any open store: for scripts and tests. */
export const queryOf = (store: Store): Promise<Engine> => Engine.open(store);
