import type { ChildProcess } from "node:child_process";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { startNext } from "./next-support";

let server: ChildProcess | undefined;
test.afterEach(() => void server?.kill());

/** The same pages with other settings. @returns where they are */
async function serve(request: APIRequestContext, env: Record<string, string>): Promise<string> {
  const started = await startNext(request, env);
  server = started.child;
  return started.base;
}

test("a server that is meant for others answers to any name, and lets any page read its API", async ({
  request,
}) => {
  const base = await serve(request, { PUBLIC: "1" });
  const headers = { Host: "atlas.example", Origin: "https://elsewhere.example" };
  for (const address of [
    "/api/papers.json?pageSize=1",
    "/api/papers.csv",
    "/api/papers.atom",
    "/api/claims.parquet",
  ]) {
    const answer = await request.get(base + address, { headers });
    expect(answer.status(), address).toBe(200);
    expect(answer.headers()["access-control-allow-origin"], address).toBe("*");
  }
  const wrong = await request.get(`${base}/api/papers.json?factor=x`, { headers });
  expect([wrong.status(), wrong.headers()["access-control-allow-origin"]]).toEqual([400, "*"]);
  const page = await request.get(`${base}/`, { headers });
  expect([page.status(), page.headers()["access-control-allow-origin"]]).toEqual([200, undefined]);
  const feed = await (await request.get(`${base}/api/papers.feed.json`, { headers })).json();
  expect(feed.home_page_url).toBe("http://atlas.example/");
});

test("a server answers to the names that it is given, and to no other", async ({ request }) => {
  const base = await serve(request, { ALLOWED_HOSTS: "atlas.example" });
  const status = async (Host: string) =>
    (await request.get(`${base}/api/facets.json`, { headers: { Host } })).status();
  expect(await status("atlas.example")).toBe(200);
  expect(await status("elsewhere.example")).toBe(421);
});
