import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { type APIRequestContext, expect } from "@playwright/test";
import { freePort } from "../../scripts/support/port";
import { PROGRAMS } from "../../scripts/support/programs";

/** The database that the browser tests look at. */
export const BUNDLED = path.resolve(`.cache/browser-${process.env.TEST_PORT}/atlas.db`);

/** The same pages as the other tests see, with other settings. @returns where they are once they answer, and what serves them */
export async function startNext(
  request: APIRequestContext,
  env: Record<string, string>,
  until = "/readyz",
): Promise<{ base: string; child: ChildProcess }> {
  const port = await freePort();
  const child = spawn(process.execPath, [PROGRAMS.next, "start", "-H", "127.0.0.1", "-p", String(port)], {
    env: { ...process.env, NODE_ENV: "production", DATABASE_FILE: BUNDLED, ...env },
    stdio: "ignore",
  });
  const base = `http://127.0.0.1:${port}`;
  await expect(async () => expect((await request.get(base + until)).status()).toBe(200)).toPass();
  return { base, child };
}
