import fs from "node:fs";
import path from "node:path";
import Database from "libsql";
import { afterEach, beforeEach, expect, it } from "vitest";
import { closeQuery } from "../../lib/query/database";
import * as answers from "../../lib/query/schema/answers";
import { serve } from "../place";
import { databasePath, digestStore, removeDatabases } from "../query/support";
import { call, QUERY_ROUTES } from "./call";

let file: string;
beforeEach(() => {
  file = databasePath();
  serve(file);
});
afterEach(async () => {
  await closeQuery();
  await removeDatabases();
  delete process.env.DATABASE_URL;
});

it("says 503 and what to do where there is no database, on every address but /healthz", async () => {
  for (const address of [
    ...Object.keys(QUERY_ROUTES),
    "/readyz",
    "/api/papers/a.json",
    "/api/techniques/pruning-sparsity.json",
  ]) {
    const response = await call(`${address}${address.includes("compare") ? "?papers=a" : ""}`);
    expect([address, response.status]).toEqual([address, 503]);
    const { error } = answers.ErrorAnswer.strict().parse(await response.json());
    expect(error.message).toContain(path.basename(file));
    expect(error.message).not.toContain(path.dirname(file));
    expect(error.message).toContain("npm start");
  }
  expect((await call("/healthz")).status).toBe(200);
});

it("says 503 where the file is no database", async () => {
  fs.writeFileSync(file, "Dear diary, this is not SQLite. ".repeat(200));
  expect((await call("/readyz")).status).toBe(503);
});

it("says 503 where the database is damaged, whichever of its pages", async () => {
  await (await digestStore(file)).close();
  const db = new Database(file);
  db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  db.close();
  const bytes = fs.readFileSync(file);
  fs.writeFileSync(file, bytes.fill(7, 100_000, bytes.length - 100_000));
  for (const address of ["/readyz", "/api/explore.json", "/api/papers.csv"]) {
    const response = await call(address);
    expect(response.status).toBe(503);
    const { error } = answers.ErrorAnswer.strict().parse(await response.json());
    expect(error.message).toContain("damaged");
  }
});

it("is ready as soon as the database is there, and sees it replaced", async () => {
  expect((await call("/readyz")).status).toBe(503);
  await (await digestStore(file)).close();
  const first = await (await call("/readyz")).json();
  expect(first.papers).toBe(106);
  await closeQuery();
  for (const end of ["", "-wal", "-shm"]) fs.rmSync(file + end, { force: true });
  expect((await call("/readyz")).status).toBe(503);
});
