import { afterAll, expect, it } from "vitest";
import { NO_PARAMS } from "@/lib/query";
import { closeQuery, getQuery } from "@/lib/query/database";
import { dataVersion, openStore, storeDigest } from "@/lib/store";
import { hashText } from "@/lib/store/hash";
import { migrateStore } from "@/lib/store/migrate";
import { takeBack } from "@/lib/store/take-back";
import { serve } from "../place";
import { paper, readers, source } from "../store/papers";
import { collect, databasePath, removeDatabases } from "./support";

afterAll(async () => {
  await closeQuery();
  await removeDatabases();
  delete process.env.DATABASE_URL;
});

it("an open query sees what was taken back and stored again meanwhile, though the data are the same", async () => {
  const file = databasePath();
  serve(file);
  await migrateStore(file);
  const store = openStore(file);
  const [first, second] = [source([paper("a-a"), paper("b-b")]), source([paper("c-c")])];
  await storeDigest(store, first, readers(), { seen: "2026-11-20T08:00:00.000Z" });
  await storeDigest(store, second, readers(), { seen: "2026-11-20T08:00:00.000Z" });
  const all = async () => (await collect((await getQuery()).papers(NO_PARAMS))).map((p) => p.slug);
  expect(await all()).toEqual(["a-a", "b-b", "c-c"]);
  const before = await dataVersion(store.sql);
  await takeBack(store, readers(), hashText(first.text));
  await storeDigest(store, first, readers(), { seen: "2026-11-27T08:00:00.000Z" });
  expect(await dataVersion(store.sql)).toBe(before);
  expect(await all()).toEqual(["a-a", "b-b", "c-c"]);
  expect(
    (await (await getQuery()).newest(NO_PARAMS, 9)).map((n) => [n.paper.slug, n.added?.slice(0, 10)]),
  ).toEqual([
    ["a-a", "2026-11-27"],
    ["b-b", "2026-11-27"],
    ["c-c", "2026-11-20"],
  ]);
  await store.close();
});
