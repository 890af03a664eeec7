import { spawn } from "node:child_process";
import pg from "pg";
import { afterEach, describe, expect, it } from "vitest";
import { openStore, StoreError, sql, storeDigest } from "@/lib/store";
import { migrateStore } from "@/lib/store/migrate";
import { migration, readMigrations } from "@/lib/store/migrations";
import { connectionOf } from "@/lib/store/postgres/connect";
import { schemaDiff } from "@/lib/store/schema-diff";
import { newPlace, removePlaces } from "../place";
import { dump, newStore, open, paper, readers, search, source } from "../store/setting";

afterEach(removePlaces);

const known = () => readMigrations("postgresql");

/** Runs SQL in a database, as its owner may. */
async function change(place: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(connectionOf(place));
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

const codeOf = (place: string, migrations = known()) =>
  migrateStore(place, migrations).then(
    () => "no error",
    (error) => (error instanceof StoreError ? error.code : error),
  );

describe("migrations", () => {
  it("lead to the schema, and a column too many is seen", async () => {
    const place = newPlace();
    expect(await migrateStore(place)).toEqual(known().map((m) => m.name));
    expect(await schemaDiff(place)).toBeNull();
    expect(await migrateStore(place)).toEqual([]);
    await change(place, `ALTER TABLE "Link" ADD COLUMN "extra" TEXT`);
    expect(await schemaDiff(place)).toContain("Link");
  });

  it("refuse a database of a newer version, of another program, and one that does not say what it has", async () => {
    const newer = newPlace();
    await migrateStore(newer);
    await change(newer, `UPDATE "_prisma_migrations" SET migration_name = '29990101000000_later'`);
    expect(await codeOf(newer)).toBe("newer");
    const unrecorded = newPlace();
    await migrateStore(unrecorded);
    await change(unrecorded, `DELETE FROM "_prisma_migrations"`);
    expect(await codeOf(unrecorded)).toBe("unrecorded");
    const foreign = newPlace();
    const { schema } = connectionOf(foreign);
    await change(foreign, `CREATE SCHEMA "${schema}"; CREATE TABLE "${schema}"."orders" ("id" INTEGER)`);
    expect(await codeOf(foreign)).toBe("foreign");
  });

  it("leave the old state when one fails half-way, and make the full-text index again when one succeeds", async () => {
    const store = await newStore();
    await storeDigest(store, source([paper("a-a"), paper("b-b")]), readers());
    const holds = await dump(store);
    const bad = migration("20991231000000_bad", 'CREATE TABLE "Half" ("id" INTEGER); SELECT 1 / 0;');
    expect(await codeOf(store.place, [...known(), bad])).toBe("failed");
    expect(await store.sql.all(sql`SELECT to_regclass('"Half"') AS "half"`)).toEqual([{ half: null }]);
    const lost = migration("20991231000000_lost", 'DROP TABLE "Paper_fts"; DROP TABLE "Paper_words";');
    expect(await codeOf(store.place, [...known(), lost])).toBe("no error");
    expect(await dump(store)).toBe(holds);
    expect(await search(store, "about")).toEqual(["a-a", "b-b"]);
    expect([...(await store.sql.words.papersOf(["about"]))]).toEqual([["about", 2]]);
  });
});

/** A process of its own that migrates a database and stores a paper. */
const start = (place: string, slug: string): Promise<number | null> =>
  new Promise((resolve) => {
    const args = ["node_modules/tsx/dist/cli.mjs", "tests/store/start-child.ts", place, slug];
    spawn(process.execPath, args, { stdio: ["ignore", "inherit", "inherit", "ipc"] }).on("close", resolve);
  });

describe("several processes", () => {
  it("that start at once with no tables yet all end with everything stored", async () => {
    const place = newPlace();
    const slugs = ["a-a", "b-b", "c-c", "d-d"];
    expect(await Promise.all(slugs.map((slug) => start(place, slug)))).toEqual([0, 0, 0, 0]);
    expect(await search(open(place), "about")).toEqual(slugs);
  });

  it("killed in the middle of a digest leave the old state, and the next one goes on from there", async () => {
    const store = await newStore();
    await storeDigest(store, source([paper("a-a")]), readers());
    const before = await dump(store);
    const args = ["node_modules/tsx/dist/cli.mjs", "tests/store/kill-child.ts", store.place];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit", "ipc"] });
    child.on("message", (pid) => process.kill(Number(pid), "SIGKILL"));
    expect(
      await new Promise((resolve) => child.on("close", (code, signal) => resolve(signal ?? code))),
    ).not.toBe(0);
    expect(await dump(store)).toBe(before);
    expect(await storeDigest(store, source([paper("b-b")]), readers())).toMatchObject({ new: 1 });
  });
});

describe("the vocabulary", () => {
  it("is in step with what is stored, changed and taken away", async () => {
    const store = openStore((await newStore()).place);
    const count = async (word: string) => (await store.sql.words.papersOf([word])).get(word) ?? 0;
    const first = paper("a-a", {
      abstract: "Walruses dive. Nothing else is said of walruses here, but at length.",
    });
    await storeDigest(store, source([first, paper("b-b")]), readers());
    expect([await count("walruses"), await count("about")]).toEqual([1, 1]);
    const again = paper("a-a", { abstract: `${first.abstract} Narwhals dive too.` });
    await storeDigest(store, source([again], { text: "later", captured: "2099-01-01" }), readers());
    expect([await count("walruses"), await count("narwhals")]).toEqual([1, 1]);
    await store.prisma.paper.delete({ where: { slug: "a-a" } });
    expect([await count("walruses"), await count("narwhals"), await count("about")]).toEqual([0, 0, 1]);
    await store.close();
  });
});
