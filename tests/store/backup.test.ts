import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { dataVersion, StoreError, sql, storeDigest } from "@/lib/store";
import { backupStore, restoreStore } from "@/lib/store/backup";
import { migrateStore } from "@/lib/store/migrate";
import { migration, readMigrations } from "@/lib/store/migrations";
import { dump, newFile, newStore, open, paper, readers, search, source } from "./setting";

const codeOf = (error: unknown) => (error instanceof StoreError ? error.code : error);
const storeOne = (store: Awaited<ReturnType<typeof newStore>>, slug: string) =>
  storeDigest(store, source([paper(slug)]), readers());
const beside = (file: string) =>
  fs.readdirSync(path.dirname(file)).filter((n) => !/^[a-z]+\.db(-wal|-shm)?$/.test(n));

describe("a backup", () => {
  it("is the database of its moment, and comes back while others have it open", async () => {
    const store = await newStore();
    await storeOne(store, "a-a");
    const [before, version] = [await dump(store), await dataVersion(store.sql)];
    const backup = newFile("backup.db");
    expect(backupStore(store.file, backup)).toMatchObject({ Paper: 1, Digest: 1 });
    await storeOne(store, "b-b");
    const reading = store.sql.pages(sql`SELECT "slug" FROM "Paper"`);
    await reading.next();
    expect(await restoreStore(store.file, backup)).toMatchObject({ counts: { Paper: 1 }, moved: null });
    await reading.return(undefined);
    expect([await dump(store), await dataVersion(store.sql)]).toEqual([before, version]);
    expect(await search(store, "about")).toEqual(["a-a"]);
    await storeOne(store, "c-c");
    expect(await search(store, "about")).toEqual(["a-a", "c-c"]);
    expect([...beside(store.file), ...beside(backup)]).toEqual([]);
  });

  it("does not take the place of a file that is there", async () => {
    const store = await newStore();
    const there = newFile("there.db");
    fs.writeFileSync(there, "mine");
    expect(() => backupStore(store.file, there)).toThrow("is there already");
    expect(fs.readFileSync(there, "utf8")).toBe("mine");
  });

  it("that is damaged, of another program or of a newer version changes nothing", async () => {
    const store = await newStore();
    await storeOne(store, "a-a");
    const before = await dump(store);
    const damaged = newFile("damaged.db");
    backupStore(store.file, damaged);
    const bytes = fs.readFileSync(damaged);
    fs.writeFileSync(damaged, bytes.fill(7, 8192, bytes.length));
    const newer = newFile("newer.db");
    await migrateStore(newer, [
      ...readMigrations(),
      migration("20991231000000_later", 'CREATE TABLE "L" ("x" TEXT);'),
    ]);
    const text = newFile("text.db");
    fs.writeFileSync(text, "these are notes, not a database, long enough to look at\n".repeat(20));
    const codes = [];
    for (const file of [damaged, newer, text, newFile("missing.db")])
      codes.push(await restoreStore(store.file, file).then(() => "restored", codeOf));
    expect(codes).toEqual(["not-a-database", "newer", "not-a-database", "missing"]);
    expect(await dump(store)).toBe(before);
    expect(beside(store.file)).toEqual([]);
  });

  it("heals a damaged database, which is moved aside", async () => {
    const store = await newStore();
    await storeOne(store, "a-a");
    const backup = newFile("backup.db");
    backupStore(store.file, backup);
    const file = newFile();
    fs.writeFileSync(file, "no database at all, but long enough to be looked at as one\n".repeat(40));
    const { moved } = await restoreStore(file, backup);
    expect(fs.readFileSync(moved ?? "", "utf8")).toContain("no database at all");
    expect(await search(open(file), "about")).toEqual(["a-a"]);
  });

  it("heals what a link leads to, and leaves the link", async () => {
    const store = await newStore();
    await storeOne(store, "a-a");
    const backup = newFile("backup.db");
    backupStore(store.file, backup);
    for (const damaged of [true, false]) {
      const [file, link] = [newFile(), newFile("link.db")];
      if (damaged)
        fs.writeFileSync(file, "no database at all, but long enough to be looked at as one\n".repeat(40));
      fs.symlinkSync(file, link);
      const { moved } = await restoreStore(link, backup);
      expect(moved).toBe(damaged ? `${fs.realpathSync(file)}.damaged-1` : null);
      expect(fs.readlinkSync(link)).toBe(file);
      expect(await search(open(file), "about")).toEqual(["a-a"]);
    }
  });

  it("of an older version is brought up to date, and left as it is", async () => {
    const old = newFile("old.db");
    await migrateStore(old, readMigrations().slice(0, -1), "");
    const bytes = fs.readFileSync(old);
    const store = await newStore();
    await storeOne(store, "a-a");
    await restoreStore(store.file, old);
    expect(await search(store, "about")).toEqual([]);
    expect(fs.readFileSync(old).equals(bytes)).toBe(true);
  });
});
