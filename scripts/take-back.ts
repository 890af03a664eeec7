/** `npm run take-back`: takes a whole digest out of the database again. */
import { commandLine, type Wrong, wrongUsage } from "./support/command-line";
import { guard } from "./support/guard";

const USAGE = `Takes a digest back: papers that stand in no other go with it, the others are again what the rest says of them.

  npm run take-back -- DIGEST     its name, or the first digits of its hash as the page of a paper shows them
    --db PATH                     database file (else DATABASE_FILE, else prisma/atlas.db)
    --dry-run                     do everything, keep nothing

Exit code: 0 done, 1 no such digest or no database, 2 wrong usage.`;

const usageError: Wrong = wrongUsage(USAGE);
const { values, positionals } = commandLine(
  USAGE,
  { db: { type: "string" }, "dry-run": { type: "boolean", default: false } },
  true,
);
const [digest] = positionals;
if (!digest || positionals.length > 1) usageError("Expected one DIGEST.");

await guard(async () => {
  const { takeBackNamed } = await import("./support/take-back");
  await takeBackNamed(digest, values["dry-run"], values.db);
});
