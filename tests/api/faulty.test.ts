import fs from "node:fs";
import path from "node:path";
import Database from "libsql";
import { afterEach, expect, it } from "vitest";
import { closeQuery } from "@/lib/query/database";
import { migrateStore } from "@/lib/store/migrate";
import { factsOf } from "../../app/api/_answer/errors";
import { serve } from "../place";
import { databasePath, digestStore, removeDatabases } from "../query/support";
import { call } from "./call";

afterEach(async () => {
  await closeQuery();
  await removeDatabases();
  delete process.env.DATABASE_URL;
});

/** Runs SQL on a migrated database. */
const changed = (sql: string) => async (file: string) => {
  await migrateStore(file);
  const db = new Database(file);
  db.exec(sql);
  db.close();
};

const FAULTS: Record<string, { make: (file: string) => unknown; says: RegExp }> = {
  missing: { make: () => {}, says: /There is no database at atlas\.db/ },
  "a folder": { make: (f) => fs.mkdirSync(f), says: /atlas\.db/ },
  "no database": {
    make: (f) => fs.writeFileSync(f, "notes, long enough to be looked at as a database\n".repeat(40)),
    says: /not a SQLite database/,
  },
  foreign: {
    make: (f) => {
      const db = new Database(f);
      db.exec('CREATE TABLE "orders" ("id" INTEGER)');
      db.close();
    },
    says: /belongs to another program/,
  },
  empty: { make: (f) => fs.writeFileSync(f, ""), says: /has no tables yet/ },
  "newer in a table of its own": {
    make: changed(
      "INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ('x', '', '29990101000000_later', 1, 1)",
    ),
    says: /29990101000000_later.*newer version/,
  },
  newer: { make: changed('ALTER TABLE "Link" ADD COLUMN "later" TEXT'), says: /newer version/ },
  older: { make: changed('ALTER TABLE "Link" DROP COLUMN "kind"'), says: /older version/ },
  damaged: {
    make: async (f) => {
      await (await digestStore(f)).close();
      const bytes = fs.readFileSync(f);
      fs.writeFileSync(f, bytes.fill(7, Math.floor(bytes.length / 4), bytes.length));
      for (const part of ["-wal", "-shm"]) fs.rmSync(f + part, { force: true });
    },
    says: /damaged/,
  },
};

it("an error of the database is known by its name, whichever part of the server's code made it", () => {
  const file = "/somewhere/private/atlas.db";
  const error = Object.assign(new Error(`The database ${file} is damaged.`), {
    code: "not-a-database",
    file,
  });
  error.name = "StoreError";
  expect(factsOf(error)).toEqual({ status: 503, message: "The database atlas.db is damaged." });
  const stopped = Object.assign(new Error("Ask again."), { name: "RoomStopped" });
  expect(factsOf(stopped)).toEqual({ status: 503, message: "Ask again." });
});

it.each(Object.entries(FAULTS))(
  "a database that is %s: 503 in words, without the place where it lies",
  async (_, { make, says }) => {
    const file = databasePath();
    await make(file);
    serve(file);
    for (const address of ["/readyz", "/api/papers.json", "/api/papers.csv", "/api/papers/x.json"]) {
      const answer = await call(address);
      const body = await answer.text();
      expect([address, answer.status]).toEqual([address, 503]);
      expect(body).toMatch(says);
      expect(body).not.toContain(path.dirname(file));
    }
  },
);
