import fs from "node:fs";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { packed } from "@/lib/query/columns/packed";
import { closeQuery, getQuery } from "@/lib/query/database";
import { INDEX_FORMAT, readIndex } from "@/lib/query/index-file";
import { indexPlace } from "@/lib/query/index-place";
import { openStore, type Store, stateOf, storeDigest } from "@/lib/store";
import { migrateStore } from "@/lib/store/migrate";
import { newPath, newPlace, removePlaces, serve } from "../place";
import { paper, readers, source } from "../store/papers";

const of = (place: string, folder?: string) => indexPlace({ place, file: place } as Store, folder);

describe("where the index of a database is kept", () => {
  it("is beside a file, and in a folder for a server's; INDEX_DIR is for both", () => {
    const folder = newPath("indexes");
    const [file, server] = ["/data/atlas.db", "postgresql://u:secret@h:5433/my%20atlas?schema=s"];
    expect(of(file)).toBe(file);
    expect(of(server)).toMatch(/\.cache.index.my_20atlas-[0-9a-f]{12}$/);
    for (const place of [file, server]) expect(path.dirname(of(place, folder))).toBe(folder);
    expect(fs.statSync(folder).mode & 0o777).toBe(0o700);
  });

  it("is another one for every database, and the same for all who ask it", () => {
    const folder = newPath("indexes");
    const places = [
      ...["postgresql://u:secret@h/d", "postgresql://u:secret@h/e", "postgresql://u:secret@h:1/d"],
      ...["postgresql://u:secret@h/d?schema=s", "postgresql://u:secret@h/d?host=/run/x", "/a.db", "/b/a.db"],
    ];
    expect(new Set(places.map((place) => of(place, folder))).size).toBe(places.length);
    expect(of("postgres://other:word@h/d?sslmode=require", folder)).toBe(of(places[0] as string, folder));
  });
});

describe("the index of a database that is served", () => {
  const PAPERS = 2000;
  const folder = newPath("indexes");
  const place = newPlace();
  let store: Store;
  beforeAll(async () => {
    process.env.INDEX_DIR = folder;
    serve(place);
    await migrateStore(place);
    store = openStore(place);
    const papers = Array.from({ length: PAPERS }, (_, i) => paper(`paper-${i}`));
    await storeDigest(store, source(papers), readers());
  });
  afterEach(closeQuery);
  afterAll(async () => {
    await store.close();
    await removePlaces();
    delete process.env.INDEX_DIR;
    delete process.env.DATABASE_URL;
  });

  const total = async () => (await getQuery()).total;
  const kept = () => fs.readdirSync(folder);
  /** The index that is kept, if it is of the rows that are there. */
  const indexOf = async () => {
    const found = readIndex(indexPlace(store));
    return found?.change === (await stateOf(store.sql)).change ? found.built : null;
  };

  it("is kept by the first server that builds it, and opened by the next instead of built", async () => {
    expect(await total()).toBe(PAPERS);
    expect(kept()).toEqual([`${path.basename(indexPlace(store))}.index`]);
    const built = await indexOf();
    expect(built?.index.papers).toBe(PAPERS);
    await closeQuery();
    // One that tells itself apart from what would be built.
    const marked = { ...built, index: { ...built?.index, papers: PAPERS - 1 } };
    const { change } = await stateOf(store.sql);
    fs.writeFileSync(`${indexPlace(store)}.index`, Buffer.concat(packed(INDEX_FORMAT, change, marked)));
    expect(await total()).toBe(PAPERS - 1);
  });

  it("is never one of other rows: after a change another is kept, by a server that runs too", async () => {
    fs.rmSync(`${indexPlace(store)}.index`);
    await storeDigest(store, source([paper("one-more")]), readers());
    expect(await total()).toBe(PAPERS + 1);
    expect((await indexOf())?.index.papers).toBe(PAPERS + 1);
    expect(kept()).toHaveLength(1);
  });

  it("is built where its file is damaged, and a draft that a killed process left is cleared", async () => {
    const file = `${indexPlace(store)}.index`;
    fs.writeFileSync(file, fs.readFileSync(file).fill(7, 5000, 5100));
    // No process has this number: Linux ends before, and so does everybody else.
    fs.writeFileSync(`${file}.99999999`, "half");
    expect(await total()).toBe(PAPERS + 1);
    expect((await indexOf())?.index.papers).toBe(PAPERS + 1);
    expect(kept()).toHaveLength(1);
  });
});
