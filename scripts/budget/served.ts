import fs from "node:fs";
import path from "node:path";
import { CACHE, PROGRAMS, ROOT } from "../support/paths.mjs";
import { step } from "../support/run.mjs";
import { build, generate, install } from "../support/setup.mjs";
import { type Served, serve } from "./serve";

/**
 * Serves the production build with a new database of the bundled digest on a free port; builds first where sources
 * changed.
 * @throws StepError where a step fails
 */
export async function served(): Promise<Served> {
  await install();
  await generate();
  await build();
  const folder = path.join(CACHE, "budget");
  fs.rmSync(folder, { recursive: true, force: true });
  const env = { DATABASE_FILE: path.join(folder, "atlas.db"), NODE_ENV: "production" };
  const script = path.join(ROOT, "scripts/support/prepare-database.ts");
  await step("Preparing the database", process.execPath, [PROGRAMS.tsx, script], env);
  return serve(ROOT, "/readyz", env);
}
