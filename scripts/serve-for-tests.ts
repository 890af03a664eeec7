/**
 * What the browser tests look at: a new database with the bundled digest, and the pages as they are served, at
 * `TEST_PORT`; on the server of `TEST_DATABASE_URL` where that is named. Playwright starts and stops it.
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
  const server = process.env.TEST_DATABASE_URL;
  process.env.DATABASE_URL = server ? `${server}&schema=browser_${port}` : "";
  process.env.DATABASE_FILE = path.join(folder, "atlas.db");
  await prepareDatabase();
  await serve(port);
});
