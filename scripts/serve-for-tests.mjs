/**
 * What the browser tests look at: a new database with the bundled digest, and the pages as they are served, at
 * `TEST_PORT`. Playwright starts and stops it.
 */
import fs from "node:fs";
import path from "node:path";
import { guard } from "./support/guard.mjs";
import { CACHE, PROGRAMS, ROOT } from "./support/paths.mjs";
import { step } from "./support/run.mjs";
import { serve } from "./support/serve.mjs";
import { build, generate, install } from "./support/setup.mjs";

await guard(async () => {
  await install();
  await generate();
  await build();
  const port = Number(process.env.TEST_PORT);
  const folder = path.join(CACHE, `browser-${port}`);
  fs.rmSync(folder, { recursive: true, force: true });
  const env = { DATABASE_FILE: path.join(folder, "atlas.db") };
  const script = path.join(ROOT, "scripts/support/prepare-database.ts");
  await step("Preparing the database of the tests", process.execPath, [PROGRAMS.tsx, script], env);
  return serve(port, env);
});
