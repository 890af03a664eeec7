/** Real databases for the tests of the store. */
import { afterEach } from "vitest";
import { openStore, rawSql, type Store, sql } from "@/lib/store";
import { migrateStore } from "@/lib/store/migrate";
import { newPlace, removePlaces } from "../place";

export { paper, readers, source } from "./papers";

const stores: Store[] = [];

afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
  await removePlaces();
});

/** A place for a database, or a path for a file, that is gone after the test. */
export const newFile = newPlace;

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
export async function dump({ sql: at }: Store): Promise<string> {
  const rows = TABLES.map(async (t) => [
    t,
    await at.all(sql`SELECT * FROM ${rawSql(`"${t}"`)} ORDER BY 1, 2, 3`),
  ]);
  return JSON.stringify(await Promise.all(rows));
}

/** Slugs of the papers that hold a word; "quant*" is the beginning of one. */
export async function search(store: Store, asked: string): Promise<string[]> {
  const phrase = [{ word: asked.replace("*", ""), prefix: asked.endsWith("*") }];
  const id = { in: await store.sql.words.holding([phrase]) };
  const papers = await store.prisma.paper.findMany({ where: { id }, select: { slug: true } });
  return papers.map(({ slug }) => slug).sort();
}
