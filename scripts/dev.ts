/** `npm run dev`: migrates and fills the database, then runs Next's own development server. */
import { guard } from "./support/guard";
import { prepareDatabase } from "./support/prepare-database";
import { must, PROGRAMS } from "./support/programs";

await guard(async () => {
  await prepareDatabase();
  await must(PROGRAMS.next, ["dev", ...process.argv.slice(2)]);
});
