import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { CACHE, PROGRAMS, ROOT } from "../support/paths.mjs";
import { freePort } from "../support/port.mjs";
import { StepError, step, stepEnv } from "../support/run.mjs";
import { build, generate, install } from "../support/setup.mjs";

const POLL_MS = 100;
const WAIT_MS = 30_000;

/**
 * Serves the production build with a new database of the bundled digest on a free port; builds first where sources
 * changed.
 * @returns the address, and how to stop it
 * @throws StepError where it does not come up within 30 s
 */
export async function served(): Promise<{ url: string; stop: () => void }> {
  await install();
  await generate();
  await build();
  const folder = path.join(CACHE, "budget");
  fs.rmSync(folder, { recursive: true, force: true });
  const env = { DATABASE_FILE: path.join(folder, "atlas.db"), NODE_ENV: "production" };
  const script = path.join(ROOT, "scripts/support/prepare-database.ts");
  await step("Preparing the database", process.execPath, [PROGRAMS.tsx, script], env);
  const port = await freePort();
  const child = spawn(process.execPath, [PROGRAMS.next, "start", "-p", String(port)], {
    cwd: ROOT,
    env: stepEnv(env),
    stdio: ["ignore", "ignore", "inherit"],
  });
  const stop = () => void child.kill("SIGTERM");
  process.on("exit", stop);
  const url = `http://localhost:${port}`;
  const until = Date.now() + WAIT_MS;
  while (!(await ready(url))) {
    if (child.exitCode !== null || Date.now() > until) {
      stop();
      throw new StepError("The pages are not served: the server did not come up.");
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return { url, stop };
}

const ready = (url: string) =>
  fetch(`${url}/readyz`).then(
    (answer) => answer.ok,
    () => false,
  );
