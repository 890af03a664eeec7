import { parseArgs } from "node:util";

const USAGE = `Reads digests into the database.

  npm run ingest -- FILE…             files, folders (their .txt files) or - for standard input
    --captured YYYY-MM-DD             day the text was copied: gives the years its dates leave out
    --db PATH                         database file (else DATABASE_FILE, else prisma/atlas.db)
    --dry-run                         do everything, keep nothing
    --reread                          read stored papers again, also without FILE
    --json                            report as JSON on standard output

Exit code: 0 all read, 1 bad input or no database, 2 wrong usage.`;

function usageError(message: string): never {
  console.error(`${message}\n\n${USAGE}`);
  process.exit(2);
}

function parse() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        captured: { type: "string" },
        db: { type: "string" },
        "dry-run": { type: "boolean", default: false },
        reread: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    return { ...values, inputs: positionals };
  } catch (error) {
    return usageError((error as Error).message);
  }
}

/** Milliseconds of an ISO day; NaN where there is no such day. */
function isoTime(day: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) === day ? time : Number.NaN;
}

/** The words of the command line; wrong usage ends the process with exit code 2, --help with 0. */
export function readOptions() {
  const args = parse();
  if (args.help) {
    console.log(USAGE);
    process.exit(0);
  }
  if (args.inputs.length === 0 && !args.reread) usageError("Expected at least one FILE.");
  if (args.captured !== undefined && Number.isNaN(isoTime(args.captured))) {
    usageError(`--captured "${args.captured}" is no day: expected a date such as 2025-11-28.`);
  }
  if (args.db === "") usageError("--db expects a path.");
  if (args["dry-run"] && args.inputs.length === 0) usageError("--dry-run expects at least one FILE.");
  return args;
}

export type Options = ReturnType<typeof readOptions>;
