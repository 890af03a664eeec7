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

  it("that is killed goes on where it was, and is whole only at the end", async () => {
    const [file, server] = [newPath("a.db"), newPlace()];
    await (await digestStore(file)).close();
    const args = ["--import", "tsx", "tests/postgres/copy-child.ts", file, server];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
    child.on("message", () => child.kill("SIGKILL"));
    await new Promise((resolve) => child.on("close", resolve));
    const half = openStore(server);
    const begun = await half.prisma.paper.count();
    expect(begun).toBe(106);
    expect(await half.prisma.claim.count()).toBe(0);
    expect(await dataVersion(half.sql)).toBe("empty");
    await half.close();
    const seen: number[] = [];
    await copyDatabase(file, server, { onRows: (done) => seen.push(done) });
    expect(seen[0]).toBeGreaterThan(107);
    expect(await told(server)).toBe(await told(file));
  });
});
