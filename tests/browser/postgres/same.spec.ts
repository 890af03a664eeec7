import fs from "node:fs";
import path from "node:path";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { freePort } from "../../../scripts/support/port";
import { type Started, started, stopped } from "../start-support";

test.describe.configure({ mode: "default" });

/** The same digest on the other engine, served by the same build. */
let sqlite: Started;
let there: string;
const folder = path.resolve(`.cache/engines-test-${process.pid}`);
test.beforeAll(async () => {
  test.setTimeout(240_000);
  fs.rmSync(folder, { recursive: true, force: true });
  const port = await freePort();
  there = `http://localhost:${port}`;
  sqlite = await started(port, { DATABASE_URL: "", DATABASE_FILE: path.join(folder, "atlas.db") });
});
test.afterAll(async () => {
  await stopped(sqlite, "SIGTERM");
  fs.rmSync(folder, { recursive: true, force: true });
});

const ADDRESSES = [
  ...["papers.json", "papers.json?q=language+models&factor=1.5..&sort=-factor,title", "papers.json?page=2"],
  ...["explore.json?technique=quantization&x=log", "explore.json?q=%22large+language%22&sort=year&page=2"],
  ...["facets.json?q=token", "points.json?subject=own,other,finding&group=technique", "map.json?year=2020.."],
  ...["techniques/quantization.json", "domains/language-models.json", "techniques.json", "domains.json"],
  ...["suggest.json?q=quantizatoin", "suggest.json?q=mem", "review.json", "known.json", "how.json"],
  ...["export.json?paired=1", "papers.csv?q=memory", "papers.bib", "papers.ris?code=1", "papers.tex"],
  ...["claims.parquet", "datapackage.json", "openapi.json"],
].map((name) => `/api/${name}`);

/** What an answer says to a reader and to a cache; an address of its own server reads the same from both. */
async function told(request: APIRequestContext, base: string, address: string) {
  const answer = await request.get(base + address);
  const { etag, "content-type": type, "x-data-version": version } = answer.headers();
  const body = (await answer.body()).toString("latin1").replaceAll(base, "http://atlas.test");
  return { address, status: answer.status(), type, etag, version, body };
}

test("answers of the API are those of SQLite, byte for byte", { tag: "@engines" }, async ({
  request,
  baseURL,
}) => {
  const { papers } = await (await request.get("/api/papers.json?pageSize=5")).json();
  const [a, b] = papers.map((p: { slug: string }) => p.slug);
  const own = [`/api/papers/${a}.json`, `/api/papers/${b}.bib`, `/api/compare.json?papers=${a},${b}`];
  for (const address of [...ADDRESSES, ...own, `/api/why.json?open=${a}`]) {
    const here = await told(request, baseURL as string, address);
    expect(here.status, address).toBe(200);
    const other = await told(request, there, address);
    // Those that name their own server differ by that in what a cache goes by.
    if (here.body.includes("http://atlas.test")) here.etag = other.etag = "";
    expect(here).toEqual(other);
  }
});

test("it is alive, ready, and says which data it has", { tag: "@engines" }, async ({ request }) => {
  expect(await (await request.get("/healthz")).json()).toEqual({ status: "ok" });
  const ready = await (await request.get("/readyz")).json();
  expect(ready).toMatchObject({ status: "ready", papers: 106 });
  expect(await (await request.get(`${there}/readyz`)).json()).toEqual(ready);
});
