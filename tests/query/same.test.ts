import fs from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { readClaims } from "@/lib/claims";
import { readLabels } from "@/lib/labels";
import { NO_PARAMS, parseParams } from "@/lib/query";
import { queryOf } from "@/lib/query/database";
import { csvOf } from "@/lib/query/export/csv";
import { papersPage } from "@/lib/query/views/papers";
import { readSource } from "@/lib/sources";
import { openStore, rereadPapers, type Store, storeDigest } from "@/lib/store";
import { migrateStore } from "@/lib/store/migrate";
import { collect, databasePath, removeDatabases } from "./support";

afterAll(removeDatabases);

const text = fs.readFileSync("data/digests/hf-daily-papers-2025-11-28.txt", "utf8");
const readers = { claims: readClaims, labels: readLabels };

const QUERIES = [
  "",
  "technique=quantization&factor=1.5..",
  "sort=-factor,title&pageSize=500",
  "q=language+model&year=2023..",
  "quantity=speedup&subject=own,finding,other",
];

/** Everything a reader can get from a database, as bytes. */
async function everything(store: Store): Promise<string> {
  const query = await queryOf(store);
  const answers: unknown[] = [];
  for (const q of QUERIES) {
    const { params, notices } = parseParams(q);
    answers.push(
      await query.explore(params, notices),
      await query.facets(params),
      await papersPage(query, params),
    );
  }
  const papers = await Promise.all((await query.slugs(NO_PARAMS)).map((slug) => query.paper(slug)));
  const csv = await collect(csvOf(query.papers(NO_PARAMS), NO_PARAMS));
  const label = await query.label("technique", "quantization");
  return JSON.stringify([answers, papers, await query.stats(), label, csv]);
}

async function newStore(): Promise<Store> {
  const file = databasePath();
  await migrateStore(file);
  return openStore(file);
}

async function put(store: Store, some: string, captured?: string): Promise<void> {
  const digest = readSource(some, { captured });
  await storeDigest(store, { name: "digest.txt", text: some, digest }, readers);
}

describe("the same text", () => {
  it("twice gives byte-identical answers, in the same database and in another one", async () => {
    const store = await newStore();
    await put(store, text);
    const first = await everything(store);
    await put(store, text);
    expect((await everything(store)) === first).toBe(true);
    await rereadPapers(store, readers);
    expect((await everything(store)) === first).toBe(true);
    await store.close();
    const other = await newStore();
    await put(other, text);
    expect((await everything(other)) === first).toBe(true);
    expect(first.length).toBeGreaterThan(500_000);
    await other.close();
  });

  it("in digests that overlap gives byte-identical answers in either order, with every paper once", async () => {
    const lines = text.split("\n");
    const [early, late] = [
      lines.slice(0, 560).join("\n"),
      [...lines.slice(0, 12), ...lines.slice(400)].join("\n"),
    ];
    const answers: string[] = [];
    for (const order of [
      [early, late],
      [late, early],
    ]) {
      const store = await newStore();
      for (const some of order) await put(store, some, some === early ? "2025-11-27" : "2025-11-28");
      answers.push(await everything(store));
      const query = await queryOf(store);
      expect(query.total).toBe(106);
      expect((await query.stats()).digests.map((d) => d.papers).reduce((a, b) => a + b)).toBeGreaterThan(110);
      await store.close();
    }
    expect(answers[0] === answers[1]).toBe(true);
  });
});
