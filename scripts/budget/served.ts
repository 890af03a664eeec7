import fs from "node:fs";
import path from "node:path";
import { buildPages } from "../support/build";
import { prepareDatabase } from "../support/prepare-database";
import { type Served, serve } from "./serve";

/**
 * Serves the production build with a new database of the bundled digest on a free port; builds first where sources
 * changed.
 * @throws StepError where a step fails
 */
export async function served(): Promise<Served> {
  await buildPages();
  const folder = path.resolve(".cache/budget");
  fs.rmSync(folder, { recursive: true, force: true });
  process.env.DATABASE_FILE = path.join(folder, "atlas.db");
  await prepareDatabase();
  return serve(process.cwd(), "/readyz");
}
