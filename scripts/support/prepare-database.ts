/** Migrates the database of `DATABASE_FILE`, fills it with the bundled digests where it is empty, else reads its papers again. */
import { readSource } from "@/lib/sources";
import { databaseFile, rereadPapers, StoreError, storeDigest } from "@/lib/store";
import { withStore } from "./database";
import { readInputs } from "./inputs";
import { readers } from "./readers";

try {
  await withStore(databaseFile(), async (store) => {
    if ((await store.prisma.paper.count()) > 0) {
      const { changed, unchanged } = await rereadPapers(store, readers);
      console.log(`Read again: ${changed} papers changed, ${unchanged} unchanged.`);
      return;
    }
    for (const input of readInputs(["data/digests"])) {
      if ("error" in input) throw new Error(`${input.name}: ${input.error}`);
      const name = input.name.split(/[\\/]/).at(-1) ?? input.name;
      const summary = await storeDigest(
        store,
        { name, text: input.text, digest: readSource(input.text) },
        readers,
      );
      console.log(`${name}: ${summary.new} papers new`);
    }
  });
} catch (error) {
  if (!(error instanceof StoreError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
