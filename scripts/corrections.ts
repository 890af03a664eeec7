/** `npm run corrections`: takes what people corrected out of the database, or into it. */
import fs from "node:fs";
import { commandLine, type Wrong, wrongUsage } from "./support/command-line";
import { guard, StepError } from "./support/guard";

const USAGE = `What people corrected: an append-only log, one JSON object a line.

  npm run corrections -- export FILE    writes the whole log (- for standard output)
  npm run corrections -- import FILE    adds the lines that are not there yet (- for standard input)
  npm run corrections -- list           every line in words, and those that no longer apply
    --db PATH                           database file (else DATABASE_FILE, else prisma/atlas.db)

Exit code: 0 done, 1 bad input or no database, 2 wrong usage.`;

const usageError: Wrong = wrongUsage(USAGE);
const { values, positionals } = commandLine(USAGE, { db: { type: "string" } }, true);
const [action, file, ...more] = positionals;
if (!action || !["export", "import", "list"].includes(action) || more.length > 0)
  usageError("Expected export, import or list.");
if ((action === "list") !== (file === undefined))
  usageError(`${action}: ${file ? "no" : "a"} FILE is expected.`);

await guard(async () => {
  const { exportLog, importLog, listLog } = await import("./support/corrections");
  if (action === "list") await listLog(values.db);
  else if (action === "export") await exportLog(file as string, values.db);
  else {
    const name = file as string;
    if (name !== "-" && !fs.existsSync(name)) throw new StepError(`${name}: no such file.`);
    await importLog(name, values.db);
  }
});
