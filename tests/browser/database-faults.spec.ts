import type { ChildProcess } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { type APIRequestContext, expect, test } from "@playwright/test";
import Database from "libsql";
import { BUNDLED, startNext } from "./next-support";
import { expectAccessible, expectNoSideways, PHONE } from "./pages-support";

let folder: string;
let server: ChildProcess | undefined;
test.beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "atlas-faulty-"));
});
test.afterEach(() => {
  server?.kill();
  server = undefined;
  fs.rmSync(folder, { recursive: true, force: true });
});

/** Runs SQL on a database that nobody has open. */
function change(file: string, sql: string): void {
  const db = new Database(file);
  db.exec(sql);
  db.close();
}

/** The bundled digest in one file, with nothing beside it. */
function copy(file: string): void {
  const db = new Database(BUNDLED);
  db.prepare("VACUUM INTO ?").run([file]);
  db.close();
}

const FAULTS: Record<string, { make: (file: string) => void; says: string }> = {
  "is not there": { make: () => {}, says: 'There is no database at atlas.db. Run "npm start"' },
  "a newer version made": {
    make: (file) => {
      copy(file);
      change(
        file,
        "INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ('x', '', '29990101000000_later', 1, 1)",
      );
    },
    says: "it was made by a newer version",
  },
  "belongs to another program": {
    make: (file) => change(file, 'CREATE TABLE "orders" ("id" INTEGER)'),
    says: "The database atlas.db belongs to another program",
  },
  "is damaged": {
    make: (file) => {
      copy(file);
      const bytes = fs.readFileSync(file);
      fs.writeFileSync(file, bytes.fill(7, 8192, bytes.length));
    },
    says: "atlas.db is not a SQLite database, or is damaged",
  },
};

/** Serves a database that cannot be read. @returns where */
async function serve(request: APIRequestContext, make: (file: string) => void): Promise<string> {
  const file = path.join(folder, "atlas.db");
  make(file);
  const { base, child } = await startNext(request, { DATABASE_FILE: file }, "/healthz");
  server = child;
  return base;
}

for (const [name, { make, says }] of Object.entries(FAULTS))
  test(`a database that ${name} is named on every page and in every answer`, async ({ page, request }) => {
    test.slow();
    const base = await serve(request, make);
    const unescaped = (html: string) => html.replaceAll("&quot;", '"');
    // Opened as the server starts: from then on every answer says so.
    await expect(async () => expect((await request.get(`${base}/readyz`)).status()).toBe(503)).toPass();
    for (const address of [
      ...["/readyz", "/api/papers.json", "/api/papers.csv", "/api/papers/x.json", "/", "/?q=cache", "/embed"],
      ...["/how", "/papers/x", "/compare", "/techniques", "/domains/x", "/map", "/review"],
    ]) {
      const answer = await request.get(base + address);
      expect(answer.status(), address).toBe(503);
      const text = unescaped(await answer.text()).replaceAll('\\"', '"');
      expect(text, address).toContain(says);
      expect(text, address).not.toContain(folder);
    }
    expect(await (await request.get(`${base}/healthz`)).json()).toEqual({ status: "ok" });
    for (const size of [PHONE, { width: 1280, height: 900 }]) {
      await page.setViewportSize(size);
      await page.goto(`${base}/`);
      await expect(page).toHaveTitle(/No papers can be shown/);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("No papers can be shown");
      await expect(page.locator("main")).toContainText(says);
      await expectNoSideways(page);
      await expectAccessible(page);
    }
    // What needs no paper is there all the same.
    expect((await request.get(`${base}/glossary`)).status()).toBe(200);
  });

test("papers are shown as soon as the database is there", async ({ page, request }) => {
  const base = await serve(request, () => {});
  await page.goto(`${base}/?technique=pruning-sparsity`);
  await expect(page.locator("main")).toContainText("There is no database");
  copy(path.join(folder, "atlas.db"));
  await page.getByRole("link", { name: "try again" }).click();
  await expect(page).toHaveURL(`${base}/?technique=pruning-sparsity`);
  await expect(page.locator("main").getByRole("status").first()).toContainText(/\d+ papers?/);
  expect((await request.get(`${base}/readyz`)).status()).toBe(200);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the page says what is wrong all the same", async ({ page, request }) => {
    const base = await serve(request, () => {});
    await expect(async () => expect((await request.get(`${base}/readyz`)).status()).toBe(503)).toPass();
    await page.goto(`${base}/`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("No papers can be shown");
    await expect(page.locator("main")).toContainText("There is no database at atlas.db");
  });
});
