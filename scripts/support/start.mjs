import { databasePath } from "./paths.mjs";
import { chosenPort, host } from "./port.mjs";
import { serve } from "./serve.mjs";
import { build, setup } from "./setup.mjs";

/** Sets up what is missing and serves the pages. Resolves with the exit code. */
export async function start() {
  const port = await chosenPort();
  await setup();
  await build();
  const name = ["127.0.0.1", "0.0.0.0", "::"].includes(host()) ? "localhost" : host();
  return serve(port, { DATABASE_FILE: databasePath() }, () => {
    console.log(
      `Tradeoff Atlas is at http://${name.includes(":") ? `[${name}]` : name}:${port} (stop with Ctrl+C)`,
    );
  });
}
