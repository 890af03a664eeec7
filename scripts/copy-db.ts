/** `npm run copy-db -- --from PLACE --to PLACE`: copies a database into another one, of either engine. */
import { shownPlace } from "@/lib/store";
import { copyDatabase } from "@/lib/store/copy-db";
import { commandLine, type Wrong, wrongUsage } from "./support/command-line";
import { said } from "./support/copy-command";
import { guard } from "./support/guard";
import { countProgress } from "./support/progress";

const TEXT = `Copies a database into an empty one: a SQLite file into PostgreSQL, PostgreSQL into a file, or of the same engine.

  npm run copy-db -- --from PLACE --to PLACE    a PLACE is a file or postgresql://…

The source may be in use: it is copied as it is at this moment. Broken off, the same command goes on where it was.
Every table is counted and hashed on both sides at the end.
Exit code: 0 copied and compared, 1 not, 2 wrong usage.`;

const wrong: Wrong = wrongUsage(TEXT);
const { from, to } = commandLine(TEXT, { from: { type: "string" }, to: { type: "string" } }).values;
if (!from || !to) wrong("Name --from and --to.");
await guard(async () => {
  const progress = countProgress("Copying", "rows");
  const copied = await copyDatabase(from, to, { onRows: progress.tick }).finally(progress.stop);
  console.log(`${shownPlace(to)}: ${said(copied)}, copied from ${shownPlace(from)} and compared.`);
});
