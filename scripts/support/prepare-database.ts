import { ingestText, readers } from "@/lib/ingest";
import { databasePlace, openStore, rereadPapers, type Store, StoreError, shownPlace } from "@/lib/store";
import { readerVersions } from "@/lib/store/paper";
import { withStore } from "./database";
import { readInputs } from "./inputs";
import { countProgress } from "./progress";

/** How many papers other versions of the readers read. */
function countStale(store: Store): Promise<number> {
  const { extractor, labeller } = readerVersions(readers);
  return store.prisma.paper.count({
    where: { OR: [{ extractorVersion: { not: extractor } }, { labellerVersion: { not: labeller } }] },
  });
}

async function ingestBundled(store: Store): Promise<void> {
  console.error("Reading the bundled digest …");
  for await (const input of readInputs(["data/digests"])) {
    if ("error" in input) throw new Error(`${input.name}: ${input.error}`);
    const done = await ingestText(store, input);
    if ("error" in done) throw new Error(`${done.file}: ${done.error}`);
  }
}

/** A database that cannot be written is served as it is, if it can be read and is of this version. @throws StoreError */
async function serveAsItIs(error: unknown): Promise<void> {
  if (!(error instanceof StoreError) || error.code !== "read-only") throw error;
  try {
    const store = openStore();
    await store.ready().finally(() => store.close());
  } catch {
    throw error;
  }
  console.error(`${shownPlace(databasePlace())} cannot be written here: it is served as it is.`);
}

/** Migrates the database of this process (`databasePlace`), fills it with the bundled digests where it is empty, and reads its papers again where other versions of the readers read them. */
export async function prepareDatabase(): Promise<void> {
  await withStore(databasePlace(), async (store) => {
    const all = await store.prisma.paper.count();
    if (all === 0) return ingestBundled(store);
    if ((await countStale(store)) === 0) return;
    console.error(`Reading ${all} stored papers again: the readers are newer …`);
    const progress = countProgress("Reading again", "papers");
    await rereadPapers(store, readers, progress.tick);
    progress.stop();
  }).catch(serveAsItIs);
}
