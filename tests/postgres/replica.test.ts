import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { closeQuery } from "@/lib/query/database";
import { openStore, type Store, storeDigest } from "@/lib/store";
import { type Cluster, findPostgres, startCluster, startReplica } from "@/scripts/support/cluster";
import { prepareDatabase } from "@/scripts/support/prepare-database";
import { call } from "../api/call";
import { digestStore } from "../query/support";
import { paper, readers, source } from "../store/papers";

const running: Cluster[] = [];
let primary: Store;
beforeAll(async () => {
  const found = findPostgres();
  if (typeof found === "string") throw new Error(found);
  const first = await startCluster(found, { replicated: true });
  running.push(first);
  primary = await digestStore(first.url);
  const replica = await startReplica(found, first);
  running.push(replica);
  process.env.DATABASE_URL = replica.url;
});
afterAll(async () => {
  await closeQuery();
  await primary?.close();
  for (const cluster of running.reverse()) await cluster.stop();
  delete process.env.DATABASE_URL;
});

it("a server on a replica starts without writing, though newer readers would read its papers again", async () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  await prepareDatabase();
  expect(said.mock.calls.flat().join("\n")).toMatch(/cannot be written here: it is served as it is/);
  said.mockRestore();
  expect(await (await call("/readyz")).json()).toMatchObject({ papers: 106 });
});

it("answers as the first does, and follows what is written there", async () => {
  const told = async (place: string | undefined) => {
    const before = process.env.DATABASE_URL;
    process.env.DATABASE_URL = place;
    const answer = await (await call("/api/explore.json?q=token&sort=-factor")).text();
    process.env.DATABASE_URL = before;
    return answer;
  };
  const [first, replica] = running.map(({ url }) => url);
  expect(await told(replica)).toBe(await told(first));
  await storeDigest(primary, source([paper("a-token-more")]), readers());
  const after = await told(first);
  expect(after).toContain("a-token-more");
  await vi.waitFor(async () => expect(await told(replica)).toBe(after), { timeout: 60_000, interval: 200 });
});

it("takes no changes, which is said in words", async () => {
  const store = openStore(process.env.DATABASE_URL);
  await expect(storeDigest(store, source([paper("b-b")]), readers())).rejects.toMatchObject({
    code: "read-only",
    message: expect.stringContaining("read-only copy"),
  });
  await store.close();
});
