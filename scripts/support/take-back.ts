import { takeBackDigest } from "@/lib/ingest";
import { databasePlace, type Store } from "@/lib/store";
import { withRehearsalStore, withStore } from "./database";
import { StepError } from "./guard";

/** The shortest beginning of a hash that names a digest. */
const DIGITS = 6;

/** The hash of the digest that is named so. @throws StepError where none is, or several are */
async function hashOf(store: Store, asked: string): Promise<string> {
  const all = await store.prisma.digest.findMany({
    select: { hash: true, name: true },
    orderBy: { id: "asc" },
  });
  const isHash = (hash: string) => asked.length >= DIGITS && hash.startsWith(asked.toLowerCase());
  const found = all.filter(({ hash, name }) => name === asked || isHash(hash));
  const [only] = found;
  if (only && found.length === 1) return only.hash;
  const list = (some: typeof all) =>
    some.map(({ hash, name }) => `\n  ${hash.slice(0, 12)} ${name}`).join("");
  if (!only) throw new StepError(`No digest here is called "${asked}".${list(all)}`);
  throw new StepError(`${found.length} digests are called "${asked}": name one by its hash.${list(found)}`);
}

/** Takes back the digest of a name, or of a hash that begins so, and says what that did. */
export async function takeBackNamed(asked: string, dryRun: boolean, db = databasePlace()): Promise<void> {
  const done = await (dryRun ? withRehearsalStore : withStore)(db, async (store) =>
    takeBackDigest(store, await hashOf(store, asked)),
  );
  if (!done) return;
  const { name, removed, restored, kept } = done;
  console.log(
    `${name}: ${removed} papers removed, ${restored} as the other digests have them, ${kept} unchanged.${dryRun ? "\nDry run: nothing was kept." : ""}`,
  );
}
