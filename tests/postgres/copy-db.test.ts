import { spawn } from "node:child_process";
import { afterEach, describe, expect, it } from "vitest";
import { NO_PARAMS } from "@/lib/query";
import { queryOf } from "@/lib/query/database";
import { dataVersion, openStore, StoreError, storeDigest } from "@/lib/store";
import { copyDatabase } from "@/lib/store/copy-db";
import { newPath, newPlace, removePlaces } from "../place";
import { digestStore } from "../query/support";
import { dump, paper, readers, source } from "../store/setting";

afterEach(removePlaces);

/** Everything that a reader is told of some papers. */
async function told(place: string): Promise<string> {
  const store = openStore(place);
  const query = await queryOf(store);
  const found = await query.slugs({ ...NO_PARAMS, q: "model" });
  const papers = await Promise.all(found.slice(0, 5).map((slug) => query.paper(slug)));
  const answer = JSON.stringify([await dataVersion(store.sql), found, papers, await query.stats()]);
  await store.close();
  return answer;
}

describe("a copy", () => {
  it("from a file to a server and back is the same data, answers the same and can be added to", async () => {
    const [file, server, back] = [newPath("a.db"), newPlace(), newPath("b.db")];
    const first = await digestStore(file);
    const holds = await dump(first);
    await first.close();
    const counts = await copyDatabase(file, server);
    expect(counts).toMatchObject({ Paper: 106, Digest: 1 });
    expect(await told(server)).toBe(await told(file));
    expect(await copyDatabase(server, back)).toEqual(counts);
    const last = openStore(back);
    expect(await dump(last)).toBe(holds);
    await last.close();
    const store = openStore(server);
    expect(await storeDigest(store, source([paper("a-a")]), readers())).toMatchObject({ new: 1 });
    await store.close();
  });

  it("replaces nothing: a database with data, or the same one, is refused", async () => {
    const [file, server] = [newPath("a.db"), newPlace()];
    await (await digestStore(file)).close();
    await (await digestStore(server)).close();
    await expect(copyDatabase(file, server)).rejects.toThrow(/holds data already/);
    await expect(copyDatabase(server, server)).rejects.toBeInstanceOf(StoreError);
  });

  /** Copies in a process of its own, which is killed once so many rows are there; gives how many there were. */
  async function killed(from: string, to: string, most: number): Promise<number> {
    const args = ["--import", "tsx", "tests/postgres/copy-child.ts", from, to, String(most)];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
    const done = new Promise<number>((resolve) => child.on("message", (n) => resolve(Number(n))));
    const ended = new Promise<number>((resolve) => child.on("close", () => resolve(-1)));
    const there = await Promise.race([done, ended]);
    child.kill("SIGKILL");
    await ended;
    return there;
  }

  it.each([
    ["a file to a server", () => [newPath("a.db"), newPlace()]],
    ["a server to a file", () => [newPlace(), newPath("a.db")]],
  ] as const)(
    "from %s that is killed, and again, goes on where it was, and is whole only at the end",
    async (_, places) => {
      const [from = "", to = ""] = places();
      await (await digestStore(from)).close();
      // After the digest, after the papers, and among what is read of them.
      for (const most of [1, 107, 600]) {
        expect(await killed(from, to, most)).toBeGreaterThanOrEqual(most);
        const half = openStore(to);
        expect(await half.prisma.paper.count()).toBe(most > 1 ? 106 : 0);
        if (most < 600) expect(await half.prisma.claim.count()).toBe(0);
        expect(await dataVersion(half.sql)).toBe("empty");
        await half.close();
      }
      const seen: number[] = [];
      await copyDatabase(from, to, { onRows: (done) => seen.push(done) });
      expect(seen[0]).toBeGreaterThan(600);
      expect(await told(to)).toBe(await told(from));
    },
  );

  it("that was broken off begins anew where the source has other data by then", async () => {
    const [file, server] = [newPath("a.db"), newPlace()];
    await (await digestStore(file)).close();
    await killed(file, server, 107);
    const store = openStore(file);
    await storeDigest(store, source([paper("a-a")]), readers());
    await store.close();
    expect(await copyDatabase(file, server)).toMatchObject({ Paper: 107, Digest: 2 });
    expect(await told(server)).toBe(await told(file));
  });
});
