import { commandLine, type Wrong, wrongUsage } from "./command-line";

const USAGE = `Reads papers into the database: copied Hugging Face pages, JSON, BibTeX, RIS, tables, feeds, mails and more.

  npm run ingest -- FILE…             files (.gz too), folders or - for standard input
    --map title=NAME                  the column or field that holds the title (abstract=, authors=, date=, ids= likewise)
    --captured YYYY-MM-DD             day the text was copied: gives the years its dates leave out
    --db PATH                         database file (else DATABASE_FILE, else prisma/atlas.db)
    --dry-run                         do everything, keep nothing
    --reread                          read stored papers again, also without FILE
    --json                            report as JSON on standard output

Exit code: 0 all read, 1 bad input or no database, 2 wrong usage.`;

const usageError: Wrong = wrongUsage(USAGE);

const MAPPED = ["title", "abstract", "authors", "date", "ids"];

/** "title=Paper name" as {title: "Paper name"}. */
function mapOf(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [field = "", name] = [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)];
      if (!MAPPED.includes(field) || !name)
        usageError(
          `--map "${pair}": expected one of ${MAPPED.join(", ")}, "=" and a name, such as title=Paper.`,
        );
      return [field, name];
    }),
  );
}

/** Milliseconds of an ISO day; NaN where there is no such day. */
function isoTime(day: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) === day ? time : Number.NaN;
}

/** The words of the command line; wrong usage ends the process with exit code 2, --help with 0. */
export function readOptions() {
  const { values, positionals } = commandLine(
    USAGE,
    {
      captured: { type: "string" },
      map: { type: "string", multiple: true, default: [] },
      db: { type: "string" },
      "dry-run": { type: "boolean", default: false },
      reread: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
    true,
  );
  const args = { ...values, map: mapOf(values.map), inputs: positionals };
  if (args.inputs.length === 0 && !args.reread) usageError("Expected at least one FILE.");
  if (args.captured !== undefined && Number.isNaN(isoTime(args.captured))) {
    usageError(`--captured "${args.captured}" is no day: expected a date such as 2025-11-28.`);
  }
  if (args.db === "") usageError("--db expects a path.");
  if (args["dry-run"] && args.inputs.length === 0) usageError("--dry-run expects at least one FILE.");
  return args;
}

export type Options = ReturnType<typeof readOptions>;
