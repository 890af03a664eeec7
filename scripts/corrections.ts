/** `npm run corrections`: takes what people corrected out of the database, or into it. */
import fs from "node:fs";
import { parseArgs } from "node:util";
import { guard, StepError } from "./support/guard";

const USAGE = `What people corrected: an append-only log, one JSON object a line.

  npm run corrections -- export FILE    writes the whole log (- for standard output)
  npm run corrections -- import FILE    adds the lines that are not there yet (- for standard input)
  npm run corrections -- list           every line in words, and those that no longer apply
    --db PATH                           database file (else DATABASE_FILE, else prisma/atlas.db)

Exit code: 0 done, 1 bad input or no database, 2 wrong usage.`;

function usageError(message: string): never {
  console.error(`${message}\n\n${USAGE}`);
  process.exit(2);
}

function readWords() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { db: { type: "string" }, help: { type: "boolean", short: "h", default: false } },
    });
    return { ...values, action: positionals[0], file: positionals[1], more: positionals.length > 2 };
  } catch (error) {
    return usageError((error as Error).message);
  }
}

const words = readWords();
if (words.help) {
  console.log(USAGE);
  process.exit(0);
}
const { action, file } = words;
if (!action || !["export", "import", "list"].includes(action) || words.more)
  usageError("Expected export, import or list.");
if ((action === "list") !== (file === undefined))
  usageError(`${action}: ${file ? "no" : "a"} FILE is expected.`);

await guard(async () => {
  const { exportLog, importLog, listLog } = await import("./support/corrections");
  if (action === "list") await listLog(words.db);
  else if (action === "export") await exportLog(file as string, words.db);
  else {
    const name = file as string;
    if (name !== "-" && !fs.existsSync(name)) throw new StepError(`${name}: no such file.`);
    await importLog(name, words.db);
  }
});
