/** `npm start`: prepares the database, builds the pages where they are stale, and serves them. */
import { buildPages } from "./support/build";
import { guard } from "./support/guard";
import { chosenPort, host } from "./support/port";
import { prepareDatabase } from "./support/prepare-database";
import { serve } from "./support/serve";
import { writeEnvironment } from "./support/write-token";

await guard(async () => {
  const port = await chosenPort();
  await prepareDatabase();
  await buildPages();
  const name = ["127.0.0.1", "0.0.0.0", "::"].includes(host()) ? "localhost" : host();
  const writing = writeEnvironment();
  await serve(port, writing, () => {
    const shown = name.includes(":") ? `[${name}]` : name;
    console.log(`Tradeoff Atlas is at http://${shown}:${port} (stop with Ctrl+C)`);
    if (writing.WRITE_TOKEN)
      console.log(
        `Changes are taken with this token: http://${shown}:${port}/read#token=${writing.WRITE_TOKEN}`,
      );
  });
});
