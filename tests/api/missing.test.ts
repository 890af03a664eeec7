import fs from "node:fs";
import { afterEach, beforeEach, expect, it } from "vitest";
import { closeQuery } from "../../lib/query";
import * as answers from "../../lib/query/schema/answers";
import { databasePath, digestStore, removeDatabases } from "../query/support";
import { call, QUERY_ROUTES } from "./call";

let file: string;
beforeEach(() => {
  file = databasePath();
  process.env.DATABASE_FILE = file;
});
afterEach(async () => {
  await closeQuery();
  removeDatabases();
  delete process.env.DATABASE_FILE;
});

it("says 503 and what to do where there is no database, on every address but /healthz", async () => {
  for (const path of [
    ...Object.keys(QUERY_ROUTES),
    "/readyz",
    "/api/papers/a.json",
    "/api/techniques/pruning-sparsity.json",
  ]) {
    const response = await call(`${path}${path.includes("compare") ? "?papers=a" : ""}`);
    expect([path, response.status]).toEqual([path, 503]);
    const { error } = answers.ErrorAnswer.strict().parse(await response.json());
    expect(error.message).toContain(file);
    expect(error.message).toContain("npm start");
  }
  expect((await call("/healthz")).status).toBe(200);
});

it("says 503 where the file is no database", async () => {
  fs.writeFileSync(file, "Dear diary, this is not SQLite. ".repeat(200));
  expect((await call("/readyz")).status).toBe(503);
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
