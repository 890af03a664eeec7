import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { type APIRequestContext, expect, test } from "@playwright/test";
import type { PaperView } from "../../../lib/query/types";
import { freePort } from "../../../scripts/support/port";
import { type Started, started, stopped } from "../start-support";

test.describe.configure({ mode: "serial" });

const PAPERS = 60;
const ROUNDS = 3;
const folder = path.resolve(`.cache/servers-test-${process.pid}`);
const DATABASE_URL = `${process.env.TEST_DATABASE_URL}&schema=servers_${randomUUID().slice(0, 8)}`;

/** A digest that revises every paper: text and number are of one round. */
function digestOf(round: number): string {
  const papers = Array.from({ length: PAPERS }, (_, i) => ({
    title: `Walrus ${i}: patient decoding`,
    arxiv_id: `2401.${10000 + i}`,
    abstract: `In round ${round} we present Walrus ${i}, which is ${round + 2}x faster than the baseline and keeps 99% of its accuracy on ImageNet.`,
  }));
  const file = path.join(folder, `round-${round}.json`);
  fs.writeFileSync(file, JSON.stringify(papers));
  return file;
}

/** A process of its own that stores a digest in the database. */
const write = (round: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const args = ["scripts/run.mjs", "ingest", digestOf(round), "--captured", `2025-01-${10 + round}`];
    spawn(process.execPath, args, {
      env: { ...process.env, DATABASE_URL },
      stdio: ["ignore", "ignore", "inherit"],
    })
      .once("error", reject)
      .once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`ingest ended with ${code}`))));
  });

const servers: Started[] = [];
const addresses: string[] = [];
test.beforeAll(async () => {
  test.setTimeout(240_000);
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  await write(0);
  for (let n = 0; n < 2; n++) {
    const port = await freePort();
    servers.push(await started(port, { DATABASE_URL }));
    addresses.push(`http://localhost:${port}`);
  }
});
test.afterAll(async () => {
  await Promise.all(servers.map((server) => stopped(server, "SIGTERM")));
  fs.rmSync(folder, { recursive: true, force: true });
});

/** The round that a whole answer is of; fails where it is of two, or of a part. */
function roundOf({ papers, matched }: { papers: PaperView[]; matched: number }): number {
  expect([matched, papers.length]).toEqual([PAPERS, PAPERS]);
  const rounds = new Set(papers.map((p) => Number(/^In round (\d+)/.exec(p.abstract)?.[1])));
  expect([...rounds]).toHaveLength(1);
  const [round = -1] = rounds;
  for (const { abstract, claims } of papers)
    expect(claims.map((c) => [c.value, abstract.slice(c.start, c.end)])).toContainEqual([
      round + 2,
      expect.stringContaining(`${round + 2}x`),
    ]);
  return round;
}

const asked = "/api/papers.json?pageSize=100";

test("two servers, one database and a writer: no reader sees a half of a digest", {
  tag: "@engines",
}, async ({ request }) => {
  test.setTimeout(240_000);
  let writing = true;
  const writer = (async () => {
    for (let round = 1; round < ROUNDS; round++) await write(round);
  })().finally(() => {
    writing = false;
  });
  const read = async (base: string): Promise<number[]> => {
    const seen: number[] = [];
    while (writing) seen.push(roundOf(await (await request.get(base + asked)).json()));
    return seen;
  };
  const [, ...seen] = await Promise.all([writer, ...addresses.map(read)]);
  for (const rounds of seen) {
    // Never back to what was before, and more than one state was looked at.
    expect(rounds).toEqual([...rounds].sort((a, b) => a - b));
    expect(new Set(rounds).size).toBeGreaterThan(1);
  }
  for (const base of addresses)
    expect(roundOf(await (await request.get(base + asked)).json())).toBe(ROUNDS - 1);
});

/** The ETag of an answer, and its status where a cache asks whether it still holds. */
async function tagOf(request: APIRequestContext, base: string, etag = "") {
  const answer = await request.get(base + asked, { headers: { "If-None-Match": etag } });
  return [answer.status(), answer.headers().etag ?? "", answer.headers()["x-data-version"] ?? ""] as const;
}

test("a cache in front may hold an answer of either server until the data change", {
  tag: "@engines",
}, async ({ request }) => {
  const [first, second] = addresses as [string, string];
  const [status, etag, version] = await tagOf(request, first);
  expect(status).toBe(200);
  expect(await tagOf(request, second, etag)).toEqual([304, etag, version]);
  await write(ROUNDS);
  for (const base of addresses) {
    const [again, other, newer] = await tagOf(request, base, etag);
    expect(again).toBe(200);
    expect([other === etag, newer === version]).toEqual([false, false]);
  }
  expect((await tagOf(request, first))[1]).toBe((await tagOf(request, second))[1]);
});
