/** `npm run copy-db -- --from PLACE --to PLACE`: copies a database into another one, of either engine. */
import { parseArgs } from "node:util";
import { shownPlace } from "@/lib/store";
import { copyDatabase } from "@/lib/store/copy-db";
import { said } from "./support/copy-command";
import { guard } from "./support/guard";
import { countProgress } from "./support/progress";

const TEXT = `Copies a database into an empty one: a SQLite file into PostgreSQL, PostgreSQL into a file, or of the same engine.

  npm run copy-db -- --from PLACE --to PLACE    a PLACE is a file or postgresql://…

The source may be in use: it is copied as it is at this moment. Broken off, the same command goes on where it was.
Every table is counted and hashed on both sides at the end.
Exit code: 0 copied and compared, 1 not, 2 wrong usage.`;

function wrong(message: string): never {
  console.error(`${message}\n\n${TEXT}`);
  process.exit(2);
}

function places(): { from: string; to: string } {
  const options = {
    from: { type: "string" },
    to: { type: "string" },
    help: { type: "boolean", short: "h" },
  } as const;
  try {
    const { from, to, help } = parseArgs({ options }).values;
    if (help) {
      console.log(TEXT);
      process.exit(0);
    }
    return from && to ? { from, to } : wrong("Name --from and --to.");
  } catch (error) {
    return wrong((error as Error).message);
  }
}

const { from, to } = places();
await guard(async () => {
  const progress = countProgress("Copying", "rows");
  const copied = await copyDatabase(from, to, { onRows: progress.tick }).finally(progress.stop);
  console.log(`${shownPlace(to)}: ${said(copied)}, copied from ${shownPlace(from)} and compared.`);
});
