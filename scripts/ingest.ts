import { parseArgs } from "node:util";
import { DigestError, readDigest } from "@/lib/digest";
import { databaseFile, rereadPapers, type Store, StoreError, storeDigest } from "@/lib/store";
import { withRehearsalStore, withStore } from "./support/database";
import { readInputs } from "./support/inputs";
import { countProgress } from "./support/progress";
import { readers } from "./support/readers";
import { type DigestReport, digestReport, type FailedReport, say, totals } from "./support/report";

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

function options() {
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

const args = options();
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

/** Milliseconds of an ISO day; NaN where there is no such day. */
function isoTime(day: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) === day ? time : Number.NaN;
}

function ingest(store: Store): { reports: DigestReport[]; failed: FailedReport[] } {
  const reports: DigestReport[] = [];
  const failed: FailedReport[] = [];
  for (const input of readInputs(args.inputs)) {
    if ("error" in input) {
      failed.push({ file: input.name, line: null, error: input.error });
      continue;
    }
    const { name, text } = input;
    const progress = countProgress(name, "papers");
    try {
      const digest = readDigest(text, { captured: args.captured });
      const summary = storeDigest(store, { name: nameOf(name), text, digest }, readers, {
        reread: args.reread,
        dryRun: args["dry-run"],
        onPaper: progress.tick,
      });
      reports.push(digestReport(name, digest, summary));
    } catch (error) {
      if (!(error instanceof DigestError)) throw error;
      failed.push({
        file: name,
        line: error.line,
        error: `expected ${error.expected}; found ${error.found}`,
      });
    } finally {
      progress.stop();
    }
  }
  return { reports, failed };
}

/** The name a digest is kept under: of a path its last part. */
function nameOf(file: string): string {
  return file.split(/[\\/]/).at(-1) || file;
}

function rereadAll(store: Store): void {
  const progress = countProgress("Reading again", "papers");
  const { changed, unchanged } = rereadPapers(store, readers, progress.tick);
  progress.stop();
  const summary = { reread: true, changed, unchanged };
  console.log(
    args.json
      ? JSON.stringify(summary, null, 2)
      : `Read again: ${changed} papers changed, ${unchanged} unchanged.`,
  );
}

try {
  const file = args.db ?? databaseFile();
  if (args.inputs.length === 0) {
    await withStore(file, rereadAll);
  } else {
    const { reports, failed } = await (args["dry-run"] ? withRehearsalStore : withStore)(file, ingest);
    if (args.json) {
      console.log(
        JSON.stringify({ database: file, dryRun: args["dry-run"], ...totals(reports, failed) }, null, 2),
      );
    } else {
      for (const report of reports) console.log(say(report));
      if (args["dry-run"]) console.log("Dry run: nothing was kept.");
    }
    for (const f of failed) console.error(`${f.file}${f.line === null ? "" : `:${f.line}`}: ${f.error}`);
    if (failed.length > 0) process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof StoreError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
