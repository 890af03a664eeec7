import { type DigestReport, ingestText, readers } from "@/lib/ingest";
import { databasePlace, openStore, rereadPapers, type Store, StoreError } from "@/lib/store";
import { withRehearsalStore, withStore } from "./database";
import type { Options } from "./ingest-options";
import { readInputs } from "./inputs";
import { collectGarbage } from "./memory";
import { Outcome } from "./outcome";
import { countProgress } from "./progress";
import { say, totals } from "./report";

/** After so many parts of a long file the database is opened anew: its binding holds on to what went through it. */
const PARTS_A_CONNECTION = 5;

/** A report names no more papers and skipped pieces than this: of a million it gives the counts. */
const MOST_NAMED = 20_000;

/** Leaves out the names of a report where they would be too many. @returns how many it names */
function shortened(report: DigestReport, room: number): number {
  const names = report.changes.length + report.skipped.length;
  if (names <= room) return names;
  report.changes = [];
  report.skipped = [];
  report.warnings.push(`${names} new, changed or skipped pieces are counted but not named`);
  return 0;
}

async function ingest(store: Store, args: Options): Promise<Outcome> {
  const outcome = new Outcome();
  let named = 0;
  let parts = 0;
  let open = store;
  const close = async () => {
    if (open !== store) await open.close();
  };
  for await (const input of readInputs(args.inputs)) {
    if ("error" in input) {
      outcome.add({ file: input.name, line: input.line ?? null, error: input.error, noPaper: false });
      continue;
    }
    outcome.partsOf(input.partOf);
    const progress = countProgress(input.name, "papers");
    const { captured, map, reread, "dry-run": dryRun } = args;
    try {
      const done = await ingestText(open, input, { captured, map, reread, dryRun, onPaper: progress.tick });
      if (!("error" in done)) named += shortened(done, MOST_NAMED - named);
      outcome.add(done);
    } finally {
      progress.stop();
    }
    if (input.partOf && ++parts % PARTS_A_CONNECTION === 0) {
      await close();
      open = openStore(store.file);
    }
    if (input.partOf) collectGarbage();
  }
  await close();
  outcome.partsOf(null);
  return outcome;
}

async function rereadAll(store: Store, args: Options): Promise<void> {
  const progress = countProgress("Reading again", "papers");
  const { changed, unchanged, lost } = await rereadPapers(store, readers, progress.tick);
  progress.stop();
  const summary = { reread: true, changed, unchanged, lost };
  console.log(
    args.json
      ? JSON.stringify(summary, null, 2)
      : `Read again: ${changed} papers changed, ${unchanged} unchanged.`,
  );
  for (const uid of lost) console.error(`Correction ${uid} no longer applies: its words are gone.`);
}

async function ingestAll(file: string, args: Options): Promise<void> {
  const withIts = args["dry-run"] ? withRehearsalStore : withStore;
  const { reports, failed, empty } = await withIts(file, (store) => ingest(store, args));
  if (args.json) {
    console.log(
      JSON.stringify({ database: file, dryRun: args["dry-run"], ...totals(reports, failed, empty) }, null, 2),
    );
  } else {
    for (const report of reports) console.log(say(report));
    if (args["dry-run"]) console.log("Dry run: nothing was kept.");
  }
  for (const f of empty) console.error(`note: ${f.file}: no paper in this part: ${f.error}`);
  for (const f of failed) console.error(`${f.file}${f.line === null ? "" : `:${f.line}`}: ${f.error}`);
  if (failed.length > 0) process.exitCode = 1;
}

/** Reads the digests that the options name, or the stored papers again, and reports. Sets the exit code. */
export async function run(args: Options): Promise<void> {
  try {
    const file = args.db ?? databasePlace();
    if (args.inputs.length > 0) await ingestAll(file, args);
    else await withStore(file, (store) => rereadAll(store, args));
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
