import { afterEach, expect, it } from "vitest";
import { closeQuery } from "@/lib/query/database";
import { openStore, StoreError } from "@/lib/store";
import { backupStore, restoreStore } from "@/lib/store/backup";
import { migrateStore } from "@/lib/store/migrate";
import { call } from "../api/call";
import { newPlace, removePlaces, serve } from "../place";

afterEach(async () => {
  await closeQuery();
  await removePlaces();
  delete process.env.DATABASE_URL;
});

/** The address of the server with another part. */
function otherwise(change: (url: URL) => void): string {
  const url = new URL(newPlace());
  url.username = "atlas";
  url.password = "a-secret";
  change(url);
  return url.href;
}

const FAULTS: Record<string, { make: () => string | Promise<string>; says: RegExp }> = {
  "not there": {
    make: () => otherwise((url) => url.searchParams.set("host", "/nowhere/at/all")),
    says: /There is no PostgreSQL server/,
  },
  "of no such name": {
    make: () => otherwise((url) => Object.assign(url, { pathname: "/nothing" })),
    says: /There is no database at nothing/,
  },
  "of no such user": {
    make: () => otherwise((url) => Object.assign(url, { username: "nobody" })),
    says: /let this user in/,
  },
  "of another program": {
    make: async () => {
      const place = newPlace();
      await migrateStore(place);
      const store = openStore(place);
      await store.prisma.$executeRawUnsafe('DROP TABLE "_prisma_migrations"');
      await store.prisma.$executeRawUnsafe('DROP TABLE "State"');
      await store.close();
      return place;
    },
    says: /belongs to another program/,
  },
  newer: {
    make: async () => {
      const place = newPlace();
      await migrateStore(place);
      const store = openStore(place);
      await store.prisma.$executeRawUnsafe(
        `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at) VALUES ('x', '', '29990101000000_later', now())`,
      );
      await store.close();
      return place;
    },
    says: /29990101000000_later.*newer version/,
  },
  "without tables": { make: () => newPlace(), says: /has no tables yet/ },
  older: {
    make: async () => {
      const place = newPlace();
      await migrateStore(place);
      const store = openStore(place);
      await store.prisma.$executeRawUnsafe('ALTER TABLE "Link" DROP COLUMN "kind"');
      await store.close();
      return place;
    },
    says: /older version/,
  },
};

it.each(Object.entries(FAULTS))(
  "a database that is %s: 503 in words, without a password",
  async (_, { make, says }) => {
    serve(await make());
    for (const address of ["/readyz", "/api/papers.json", "/api/papers.csv", "/api/papers/x.json"]) {
      const answer = await call(address);
      const body = await answer.text();
      expect([address, answer.status]).toEqual([address, 503]);
      expect(body).toMatch(says);
      expect(body).not.toMatch(/a-secret|host=/);
    }
  },
);

it("is ready as soon as the tables are there", async () => {
  const place = newPlace();
  serve(place);
  expect((await call("/readyz")).status).toBe(503);
  await migrateStore(place);
  expect(await (await call("/readyz")).json()).toMatchObject({ status: "ready", papers: 0 });
});

it("is backed up by PostgreSQL's own means, which the command names", async () => {
  const place = newPlace();
  expect(() => backupStore(place, "/tmp/never-written.db")).toThrow(/pg_dump/);
  await expect(restoreStore(place, "/tmp/never-read.db")).rejects.toThrow(/pg_restore/);
  await expect(restoreStore(place, "/tmp/never-read.db")).rejects.toBeInstanceOf(StoreError);
});
