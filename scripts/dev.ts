/** `npm run dev`: migrates and fills the database, then runs Next's own development server. */
import { guard } from "./support/guard";
import { prepareDatabase } from "./support/prepare-database";
import { must, PROGRAMS } from "./support/programs";
import { writeEnvironment } from "./support/write-token";

await guard(async () => {
  await prepareDatabase();
  const writing = writeEnvironment();
  if (writing.WRITE_TOKEN) console.log(`Changes are taken with this token: ${writing.WRITE_TOKEN}`);
  await must(PROGRAMS.next, ["dev", ...process.argv.slice(2)], writing);
});
