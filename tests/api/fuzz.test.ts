import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { closeQuery } from "../../lib/query";
import { CHART_PARAMS } from "../../lib/query/chart-params";
import { FILTERS } from "../../lib/query/fields";
import * as answers from "../../lib/query/schema/answers";
import { databasePath, digestStore, removeDatabases } from "../query/support";
import { call, FILE_ROUTES, QUERY_ROUTES } from "./call";

beforeAll(async () => {
  const file = databasePath();
  await (await digestStore(file)).close();
  process.env.DATABASE_FILE = file;
});
afterAll(async () => {
  await closeQuery();
  removeDatabases();
  delete process.env.DATABASE_FILE;
});

const NAMES = [
  ...FILTERS.map((f) => f.key),
  ...Object.keys(CHART_PARAMS),
  "sort",
  "page",
  "pageSize",
  "compare",
  "papers",
  "open",
  "__proto__",
  "constructor",
];

/** Texts that break parsers: full-text operators, unbalanced marks, markup, SQL, formulas, halves of characters. */
const NASTY = [
  "\0",
  "a\0b",
  '"',
  '"a',
  "'",
  "''; DROP TABLE Paper; --",
  "(",
  "))((",
  "*",
  "a*",
  "NEAR(a b)",
  "a AND",
  "OR OR",
  "NOT a",
  "title:a",
  "{title abstract}:x",
  "^a",
  "a + b",
  "-a",
  "<script>alert(1)</script>",
  "&lt;",
  "=1+1",
  "\ud800",
  "\udc00x",
  "🙂",
  "👩‍👩‍👧",
  "é",
  "e\u0301",
  "\u202e",
  "%",
  "%00",
  "../../etc/passwd",
  "1e999",
  "..",
  "...",
  "2..1",
  "NaN",
  "Infinity",
  "-0",
  "9".repeat(400),
  "long ".repeat(1000),
  "x".repeat(5000),
  "\u0301",
  "ｆｕｌｌ",
  "中文",
  "a,b,,c",
  ",",
  "null",
  "undefined",
  "[object Object]",
  "\u{10ffff}",
];

const text = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ maxLength: 20 }),
);
const query = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...NAMES), fc.string({ maxLength: 8 })), text), {
  maxLength: 4,
});

async function check(address: string): Promise<void> {
  const response = await call(address);
  const body = await response.text();
  expect([200, 400, 404]).toContain(response.status);
  if (response.status === 200) return;
  const { error } = answers.ErrorAnswer.strict().parse(JSON.parse(body));
  expect(error.status).toBe(response.status);
  if (response.status === 400) expect(error.param).toBeDefined();
}

it.each(Object.keys(QUERY_ROUTES))(
  "%s gives an answer or an error that names the parameter, for any text",
  async (path) => {
    await fc.assert(
      fc.asyncProperty(query, (pairs) => check(`${path}?${new URLSearchParams(pairs)}`)),
      { numRuns: 120 },
    );
  },
);

it.each(NAMES)("takes every nasty text in %j", async (name) => {
  for (const value of NASTY) {
    await check(`/api/facets.json?${new URLSearchParams([[name, value]])}`);
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
