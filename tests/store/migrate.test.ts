import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import Database from "libsql";
import { describe, expect, it } from "vitest";
import { openStore, StoreError, storeDigest } from "@/lib/store";
import { migrateStore } from "@/lib/store/migrate";
import { type Migration, readMigrations } from "@/lib/store/migrations";
import { schemaDiff } from "@/lib/store/schema-diff";
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

  it("refuse a database that a newer version made, and a file that is none", async () => {
    const file = newFile();
    await migrateStore(file);
    const db = new Database(file);
    db.exec(`UPDATE _prisma_migrations SET migration_name = '29990101000000_later'`);
    db.close();
    expect(await rejection(file)).toBe("newer");
    const text = newFile("notes.db");
    fs.writeFileSync(
      text,
      "these are notes, not a database, and they are long enough to look at\n".repeat(20),
    );
    expect(await rejection(text)).toBe("not-a-database");
    expect(await rejection(path.dirname(text))).toBe("no-file");
    expect(await rejection(path.join(text, "atlas.db"))).toBe("no-file");
  });
});

/** A database with papers as the migrations of today leave it, with what it holds; nobody has it open. */
async function older(): Promise<{ file: string; holds: string }> {
  const store = await newStore();
  storeDigest(store, source([paper("a-a"), paper("b-b")]), readers());
  const file = newFile();
  store.raw.prepare("VACUUM INTO ?").run([file]);
  return { file, holds: dump(store) };
}

/** The migrations of today and one of a time to come. */
function withLater(sql: string): Migration[] {
  const checksum = crypto.createHash("sha256").update(sql).digest("hex");
  return [...readMigrations(), { name: "20991231000000_later", sql, checksum }];
}

describe("a database of an older version", () => {
  it("keeps what it holds when a migration adds to it", async () => {
    const { file, holds } = await older();
    const sql = `ALTER TABLE "Link" ADD COLUMN "seen" TEXT;\nCREATE INDEX "later" ON "Link"("seen");\n`;
    expect(await migrateStore(file, withLater(sql))).toEqual(["20991231000000_later"]);
    const store = open(file);
    expect(dump(store)).toBe(holds);
    expect(search(store, "about")).toEqual(["a-a", "b-b"]);
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
    const store = open(file);
    expect(dump(store)).toBe(holds);
    expect(store.raw.prepare("PRAGMA foreign_key_check").all()).toEqual([]);
  });

  it("stays as it was when a migration fails half-way", async () => {
    const { file, holds } = await older();
    const bytes = fs.readFileSync(file);
    const broken = withLater(`DROP TABLE "Label";\nALTER TABLE "Nowhere" ADD COLUMN "x" TEXT;\n`);
    await expect(migrateStore(file, broken)).rejects.toThrow("no such table: Nowhere");
    expect(fs.readFileSync(file).equals(bytes)).toBe(true);
    expect(fs.readdirSync(path.dirname(file))).toEqual([path.basename(file)]);
    expect(await migrateStore(file)).toEqual([]);
    expect(dump(open(file))).toBe(holds);
  });

  it("is not migrated while another has it open", async () => {
    const { file } = await older();
    open(file);
    const later = withLater(`CREATE TABLE "Later" ("x" TEXT);\n`);
    await expect(migrateStore(file, later)).rejects.toMatchObject({ code: "busy" });
  });
});

describe("openStore", () => {
  it("turns on foreign keys and the write-ahead log, for both handles", async () => {
    const store = await newStore();
    expect(store.raw.prepare("PRAGMA foreign_keys").raw().get()).toEqual([1]);
    expect(store.raw.prepare("PRAGMA journal_mode").raw().get()).toEqual(["wal"]);
    await expect(
      store.prisma.digestPaper.create({
        data: { digestId: 1, paperId: 1, position: 0, firstLine: 1, lastLine: 1 },
      }),
    ).rejects.toThrow();
    expect(() => store.raw.exec(`INSERT INTO "Link" VALUES (99, 0, 'u', 'code', 0, 1)`)).toThrow(
      /FOREIGN KEY/,
    );
  });

  it("says what is wrong with the file, and what to do", async () => {
    const missing = newFile("none.db");
    expect(() => openStore(missing)).toThrow(/There is no database at .*none\.db.*npm start/);
    expect(fs.existsSync(missing)).toBe(false);
    const empty = newFile("empty.db");
    fs.writeFileSync(empty, "");
    expect(() => open(empty)).toThrow(/no tables yet/);
  });
});
