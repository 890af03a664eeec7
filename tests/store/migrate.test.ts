import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import Database from "libsql";
import { describe, expect, it } from "vitest";
import { openStore, StoreError, sql, storeDigest } from "@/lib/store";
import { migrateStore } from "@/lib/store/migrate";
import { type Migration, migration, readMigrations, readSchema } from "@/lib/store/migrations";
import { schemaDiff } from "@/lib/store/schema-diff";
import { inSqlite } from "../sqlite";
import { dump, newFile, newStore, open, paper, readers, search, source } from "./setting";

const codeOf = (error: unknown) => (error instanceof StoreError ? error.code : error);
const rejection = (file: string) => migrateStore(file).then(() => "no error", codeOf);

describe("migrations", () => {
  it("lead to the schema: nothing is left to migrate", async () => {
    const file = newFile();
    await migrateStore(file);
    expect(await schemaDiff(file)).toBeNull();
  });

  it("are compared with the schema for real: a column too many is seen", async () => {
    const file = newFile();
    await migrateStore(file);
    const db = new Database(file);
    db.exec(`ALTER TABLE "Link" ADD COLUMN "extra" TEXT`);
    db.close();
    expect(await schemaDiff(file)).toContain("Link");
  });

  it("make a new database, and do nothing the second time", async () => {
    const file = newFile("deep/folder/atlas.db");
    expect(await migrateStore(file)).toEqual(readMigrations().map((m) => m.name));
    const bytes = fs.readFileSync(file);
    expect(await migrateStore(file)).toEqual([]);
    expect(fs.readFileSync(file).equals(bytes)).toBe(true);
    expect(fs.readdirSync(path.dirname(file)).filter((f) => f.includes(".new"))).toEqual([]);
  });

  it("are noted as the Prisma command line notes them", async () => {
    const file = newFile();
    await migrateStore(file);
    const db = new Database(file);
    const rows = db.prepare("SELECT * FROM _prisma_migrations").all() as Record<string, unknown>[];
    db.close();
    expect(rows).toHaveLength(readMigrations().length);
    for (const [i, { name, checksum }] of readMigrations().entries()) {
      expect(rows[i]).toMatchObject({ migration_name: name, checksum, rolled_back_at: null });
      expect(rows[i]?.finished_at).not.toBeNull();
    }
  });

  it("refuse a database that a newer version made, and what can be none", async () => {
    const file = newFile();
    await migrateStore(file);
    change(file, `UPDATE _prisma_migrations SET migration_name = '29990101000000_later'`);
    expect(await rejection(file)).toBe("newer");
    const text = newFile("notes.db");
    fs.writeFileSync(
      text,
      "these are notes, not a database, and they are long enough to look at\n".repeat(20),
    );
    expect(await rejection(text)).toBe("not-a-database");
    expect(await rejection(path.dirname(text))).toBe("no-file");
    expect(await rejection(path.join(text, "atlas.db"))).toBe("no-file");
    expect(await rejection(os.devNull)).toBe("no-file");
    expect(fs.statSync(os.devNull).isFile()).toBe(false);
  });

  it("refuse a database of another program, and one that does not say what it has, and leave both alone", async () => {
    const foreign = newFile();
    change(foreign, `CREATE TABLE "orders" ("id" INTEGER)`);
    expect(await rejection(foreign)).toBe("foreign");
    for (const sql of [`DROP TABLE "_prisma_migrations"`, `DELETE FROM "_prisma_migrations"`]) {
      const file = newFile();
      await migrateStore(file);
      change(file, sql);
      const bytes = fs.readFileSync(file);
      expect(await rejection(file)).toBe("unrecorded");
      expect(fs.readFileSync(file).equals(bytes)).toBe(true);
    }
  });

  it("follow links to the file, there or not yet, and leave the links", async () => {
    for (const there of [true, false]) {
      const file = newFile();
      if (there) fs.writeFileSync(file, "");
      const link = newFile("link.db");
      fs.symlinkSync(file, link);
      await migrateStore(link);
      expect(fs.lstatSync(link).isSymbolicLink()).toBe(true);
      await storeDigest(open(file), source([paper("a-a")]), readers());
      expect(await search(open(link), "about")).toEqual(["a-a"]);
    }
  });
});

/** Runs SQL on a file that nobody has open. */
function change(file: string, sql: string): void {
  const db = new Database(file);
  db.exec(sql);
  db.close();
}

/** A database with papers as the migrations of today leave it, with what it holds; nobody has it open. */
async function older(): Promise<{ file: string; holds: string }> {
  const store = await newStore();
  await storeDigest(store, source([paper("a-a"), paper("b-b")]), readers());
  const file = newFile();
  inSqlite(store.file, (db) => db.prepare("VACUUM INTO ?").run([file]));
  return { file, holds: await dump(store) };
}

/** Opens a database with migrations of a time to come, as the version that knows them would. */
function openLater(file: string) {
  const known = (at: string) =>
    change(file, `UPDATE _prisma_migrations SET rolled_back_at = ${at} WHERE migration_name > '2099'`);
  known("1");
  const store = open(file);
  known("NULL");
  return store;
}

/** The migrations of today and one of a time to come. */
const withLater = (sql: string): Migration[] => [...readMigrations(), migration("20991231000000_later", sql)];

describe("a database of an older version", () => {
  it("keeps what it holds when a migration adds to it", async () => {
    const { file, holds } = await older();
    const sql = `CREATE TABLE "Seen" ("id" INTEGER PRIMARY KEY);\nCREATE INDEX "later" ON "Link"("kind");\n`;
    expect(await migrateStore(file, withLater(sql))).toEqual(["20991231000000_later"]);
    const store = openLater(file);
    expect(await dump(store)).toBe(holds);
    expect(await search(store, "about")).toEqual(["a-a", "b-b"]);
    expect(await migrateStore(file, withLater(sql))).toEqual([]);
  });

  it("keeps the rows that hang on a table which a migration makes anew", async () => {
    const { file, holds } = await older();
    // As Prisma writes it: foreign keys off, a new table, the old one dropped.
    const sql = `PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Digest" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "hash" TEXT NOT NULL, "name" TEXT NOT NULL, "format" TEXT NOT NULL,
  "captured" TEXT, "capturedSource" TEXT, "lines" INTEGER NOT NULL, "ledger" TEXT NOT NULL);
INSERT INTO "new_Digest" SELECT * FROM "Digest";
DROP TABLE "Digest";
ALTER TABLE "new_Digest" RENAME TO "Digest";
PRAGMA foreign_keys=ON;
`;
    await migrateStore(file, withLater(sql));
    const store = openLater(file);
    expect(await dump(store)).toBe(holds);
    expect(inSqlite(file, (db) => db.prepare("PRAGMA foreign_key_check").all())).toEqual([]);
  });

  it("stays as it was when a migration fails half-way", async () => {
    const { file, holds } = await older();
    const broken = withLater(`DROP TABLE "Label";\nALTER TABLE "Nowhere" ADD COLUMN "x" TEXT;\n`);
    await expect(migrateStore(file, broken)).rejects.toThrow(
      /the migration 20991231000000_later cannot be applied \(no such table: Nowhere\); the old state stands/,
    );
    expect(fs.readdirSync(path.dirname(file)).filter((name) => !name.startsWith("atlas.db"))).toEqual([]);
    expect(await migrateStore(file)).toEqual([]);
    expect(await dump(open(file))).toBe(holds);
  });

  it("finds new and changed papers also after a migration that makes their table anew", async () => {
    const { file, holds } = await older();
    const schema = readSchema().map(({ path, content }) => ({
      path,
      content: content.replace("abstract           String", 'abstract           String @default("")'),
    }));
    const sql = (await schemaDiff(file, schema)) ?? "";
    expect(sql).toContain('DROP TABLE "Paper"');
    await migrateStore(file, withLater(sql));
    const store = openLater(file);
    expect(await dump(store)).toBe(holds);
    await storeDigest(
      store,
      source([paper("b-b", { abstract: "Rewritten: 2x faster." }), paper("c-c")], { captured: "2026-01-01" }),
      readers(),
    );
    expect(await search(store, "about")).toEqual(["a-a", "c-c"]);
    expect(await search(store, "rewritten")).toEqual(["b-b"]);
  });

  it("can be migrated where this process had it open, and where it still has", async () => {
    const { file } = await older();
    const store = openStore(file);
    await storeDigest(store, source([paper("c-c")]), readers());
    await store.close();
    const later = withLater(`CREATE TABLE "Later" ("x" TEXT);\n`);
    expect(await migrateStore(file, later)).toEqual(["20991231000000_later"]);
    const still = openLater(file);
    const last = [...later, migration("20991231000001_last", `CREATE TABLE "Last" ("x" TEXT);\n`)];
    expect(await migrateStore(file, last)).toEqual(["20991231000001_last"]);
    expect(await search(still, "about")).toEqual(["a-a", "b-b", "c-c"]);
  });
});

/** A process of its own that migrates a database and stores a paper, or migrates it without end. */
function start(file: string, what: string): { ended: Promise<number | null>; kill(): Promise<void> } {
  const child = spawn(
    process.execPath,
    ["node_modules/tsx/dist/cli.mjs", "tests/store/start-child.ts", file, what],
    { stdio: ["ignore", "inherit", "inherit", "ipc"] },
  );
  const pid = new Promise<number>((resolve) => {
    child.once("message", (sent) => resolve(Number(sent)));
  });
  const ended = new Promise<number | null>((resolve) => {
    child.on("close", resolve);
  });
  return { ended, kill: async () => void process.kill(await pid, "SIGKILL") };
}

/** Waits until another process writes to a database. */
async function written(file: string): Promise<void> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (!fs.existsSync(file)) continue;
    try {
      change(file, "BEGIN IMMEDIATE; ROLLBACK");
    } catch (error) {
      if (/locked/.test(String(error))) return;
      throw error;
    }
  }
}

describe("several processes", () => {
  it.each(["no database yet", "a database of papers"])(
    "that start at once with %s all end with everything stored",
    async (which) => {
      const file = which === "no database yet" ? newFile("new/atlas.db") : (await older()).file;
      const slugs = ["a-a", "b-b", "c-c", "d-d"];
      const ends = await Promise.all(slugs.map((slug) => start(file, slug).ended));
      expect(ends).toEqual([0, 0, 0, 0]);
      expect(await search(open(file), "about")).toEqual(slugs);
    },
  );

  it.each([
    ["a database of papers", "wal"],
    ["a database of papers", "delete"],
    ["no tables yet", "wal"],
  ])("wait for one that stores for long: %s, with the journal %s", async (which, journal) => {
    const has = which === "a database of papers";
    const file = has ? (await older()).file : newFile();
    change(file, `PRAGMA journal_mode = ${journal}`);
    const db = new Database(file);
    db.exec("BEGIN IMMEDIATE");
    // What the other one read before it waits is out of date when it may write.
    if (has) db.exec(`UPDATE "Paper" SET "comments" = 7`);
    const child = start(file, "c-c");
    // Longer than a reader waits.
    await new Promise((resolve) => setTimeout(resolve, 7000));
    db.exec("COMMIT");
    db.close();
    expect(await child.ended).toBe(0);
    expect(await search(open(file), "about")).toEqual(has ? ["a-a", "b-b", "c-c"] : ["c-c"]);
  });

  it.each(["a new database", "an older one"])("leave %s as it was when they are killed", async (which) => {
    const { file, holds } = which === "a new database" ? { file: newFile(), holds: null } : await older();
    const child = start(file, "endless");
    await written(file);
    await child.kill();
    expect(await child.ended).not.toBe(0);
    expect(fs.readdirSync(path.dirname(file)).filter((name) => !name.startsWith("atlas.db"))).toEqual([]);
    expect(await migrateStore(file)).toHaveLength(holds ? 0 : readMigrations().length);
    if (holds) expect(await dump(open(file))).toBe(holds);
  });
});

describe("openStore", () => {
  it("turns on foreign keys and the write-ahead log", async () => {
    const store = await newStore();
    expect(await store.sql.all(sql`PRAGMA journal_mode`)).toEqual([{ journal_mode: "wal" }]);
    await expect(
      store.prisma.digestPaper.create({
        data: { digestId: 1, paperId: 1, position: 0, firstLine: 1, lastLine: 1 },
      }),
    ).rejects.toThrow();
  });

  it("says what is wrong with the file, and what to do", async () => {
    const missing = newFile("none.db");
    expect(() => openStore(missing)).toThrow(/There is no database at .*none\.db.*npm start/);
    expect(fs.existsSync(missing)).toBe(false);
    const empty = newFile("empty.db");
    fs.writeFileSync(empty, "");
    expect(() => open(empty)).toThrow(/no tables yet/);
    const [older, newer] = [newFile(), newFile()];
    for (const file of [older, newer]) await migrateStore(file);
    change(older, `ALTER TABLE "Claim" DROP COLUMN "hardware"`);
    expect(() => open(older)).toThrow(/older version.*npm start/);
    change(newer, `ALTER TABLE "Claim" ADD COLUMN "colour" TEXT`);
    expect(() => open(newer)).toThrow(/newer version/);
    change(older, `UPDATE _prisma_migrations SET migration_name = '29990101000000_later'`);
    expect(() => open(older)).toThrow(/29990101000000_later.*newer version/);
    const foreign = newFile();
    change(foreign, `CREATE TABLE "orders" ("id" INTEGER)`);
    expect(() => open(foreign)).toThrow(/another program/);
  });
});
