import { asStoreError, databasePlace, openStore, type Store, stateOf } from "@/lib/store";
import { Engine } from "./engine";
import { indexPlace } from "./index-place";

interface Open {
  place: string;
  store: Store;
  /** What the engine was built of: the data's version, and which rows hold it. */
  state?: string;
  engine?: Promise<Engine>;
  /** What opening took, in ms. */
  took?: number;
}

/** An index that takes longer is not built again while people wait: see `late`. */
const PATIENCE_MS = 1000;

/** One open database a process; kept outside the module so that reloading code in development does not open more. */
const held = globalThis as typeof globalThis & { atlasQuery?: Open };

/**
 * The query over the database of this process (`databasePlace`). The column index is built on first use and again
 * whenever somebody wrote.
 * @param late where building takes long, the index of before will do: who asks so sees to it that another is built
 * @throws StoreError where the database is missing, not migrated or damaged
 */
export async function getQuery({ late = false } = {}): Promise<Engine> {
  const place = databasePlace();
  const last = held.atlasQuery;
  if (last && (last.place !== place || last.store.isStale())) void closeQuery();
  held.atlasQuery ??= { place, store: openStore(place) };
  const open = held.atlasQuery;
  if (late && open.engine && (open.took ?? 0) > PATIENCE_MS) return open.engine;
  try {
    await open.store.ready();
    // Before the engine is built: what is written meanwhile makes it stale.
    const state = await stateIn(open);
    if (!open.engine || open.state !== state) Object.assign(open, { state, engine: timed(open) });
    return await (open.engine as Promise<Engine>);
  } catch (error) {
    delete open.engine;
    throw asStoreError(error, place);
  }
}

async function timed(open: Open): Promise<Engine> {
  const start = performance.now();
  const engine = await Engine.open(open.store, indexPlace(open.store));
  open.took = performance.now() - start;
  return engine;
}

const stateIn = async ({ store }: Open): Promise<string> => Object.values(await stateOf(store.sql)).join(" ");

/** Whether somebody wrote since the index that answers was built. */
export async function isLate(): Promise<boolean> {
  const open = held.atlasQuery;
  return open?.state !== undefined && (await stateIn(open)) !== open.state;
}

/** Closes what `getQuery` opened. */
export async function closeQuery(): Promise<void> {
  const open = held.atlasQuery;
  held.atlasQuery = undefined;
  await open?.store.close();
}

/** A query over any open store: for scripts and tests. */
export const queryOf = (store: Store): Promise<Engine> => Engine.open(store);
