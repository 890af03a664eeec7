import { databasePath } from "./paths.mjs";
import { chosenPort } from "./port.mjs";
import { serve } from "./serve.mjs";
import { build, setup } from "./setup.mjs";

/** Sets up what is missing and serves the pages. Resolves with the exit code. */
export async function start() {
  const port = await chosenPort();
  await setup();
  await build();
  return serve(port, { DATABASE_FILE: databasePath() }, () => {
    console.log(`Tradeoff Atlas is at http://localhost:${port} (stop with Ctrl+C)`);
  });
}
