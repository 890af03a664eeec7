import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { closeQuery } from "../../lib/query/database";
import { checkAddress, NAMES, query } from "../fuzz/addresses";
import { NASTY } from "../fuzz/nasty";
import { serve } from "../place";
import { databasePath, digestStore, removeDatabases } from "../query/support";
import { call, FILE_ROUTES, QUERY_ROUTES } from "./call";

beforeAll(async () => {
  const file = databasePath();
  await (await digestStore(file)).close();
  serve(file);
});
afterAll(async () => {
  await closeQuery();
  await removeDatabases();
  delete process.env.DATABASE_URL;
});

it.each(Object.keys(QUERY_ROUTES))(
  "%s gives an answer or an error that names the parameter, for any text",
  async (path) => {
    await fc.assert(
      fc.asyncProperty(query, (pairs) => checkAddress(`${path}?${new URLSearchParams(pairs)}`)),
      { numRuns: 120 },
    );
  },
);

it.each(NAMES)("takes every nasty text in %j", async (name) => {
  for (const value of NASTY) {
    await checkAddress(`/api/facets.json?${new URLSearchParams([[name, value]])}`);
    const asked = new URLSearchParams([
      [name, value],
      ["pageSize", "1"],
    ]);
    const lenient = await call(`/api/explore.json?${asked}`);
    expect([value, lenient.status]).toEqual([value, 200]);
    await lenient.arrayBuffer();
  }
});

it.each(Object.keys(FILE_ROUTES))("%s gives an answer or a 404 for any name", async (folder) => {
  const route = FILE_ROUTES[folder];
  for (const value of NASTY) {
    const request = new Request("http://atlas.test/x");
    for (const file of [value, `${value}.json`]) {
      const response = await route?.(request, { params: Promise.resolve({ file }) });
      expect([file, response?.status]).toEqual([file, 404]);
    }
  }
});
