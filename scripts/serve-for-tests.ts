/**
 * What the browser tests look at: a new database with the bundled digest, and the pages as they are served, at
 * `TEST_PORT`. Playwright starts and stops it.
 */
import fs from "node:fs";
import path from "node:path";
import { buildPages } from "./support/build";
import { guard } from "./support/guard";
import { prepareDatabase } from "./support/prepare-database";
import { serve } from "./support/serve";

await guard(async () => {
  await buildPages();
  const port = Number(process.env.TEST_PORT);
  const folder = path.resolve(`.cache/browser-${port}`);
  fs.rmSync(folder, { recursive: true, force: true });
  process.env.DATABASE_FILE = path.join(folder, "atlas.db");
  await prepareDatabase();
  await serve(port);
});
