import { readSource, SourceError } from "@/lib/sources";
import { databaseFile, rereadPapers, type Store, StoreError, storeDigest } from "@/lib/store";
import { withRehearsalStore, withStore } from "./database";
import type { Options } from "./ingest-options";
import { readInputs } from "./inputs";
import { countProgress } from "./progress";
import { readers } from "./readers";
import { type DigestReport, digestReport, type FailedReport, say, totals } from "./report";

async function ingest(
  store: Store,
  args: Options,
): Promise<{ reports: DigestReport[]; failed: FailedReport[] }> {
  const reports: DigestReport[] = [];
  const failed: FailedReport[] = [];
  for (const input of readInputs(args.inputs)) {
    if ("error" in input) {
      failed.push({ file: input.name, line: null, error: input.error });
      continue;
    }
    const { name, text, note } = input;
    const progress = countProgress(name, "papers");
    try {
      const digest = readSource(text, { captured: args.captured, name, map: args.map });
      if (note) digest.warnings.unshift(note);
      const summary = await storeDigest(store, { name: nameOf(name), text, digest }, readers, {
        reread: args.reread,
        dryRun: args["dry-run"],
        onPaper: progress.tick,
      });
      reports.push(digestReport(name, digest, summary));
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
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

async function rereadAll(store: Store, args: Options): Promise<void> {
  const progress = countProgress("Reading again", "papers");
  const { changed, unchanged } = await rereadPapers(store, readers, progress.tick);
  progress.stop();
  const summary = { reread: true, changed, unchanged };
  console.log(
    args.json
      ? JSON.stringify(summary, null, 2)
      : `Read again: ${changed} papers changed, ${unchanged} unchanged.`,
  );
}

/** Reads the digests that the options name, or the stored papers again, and reports. Sets the exit code. */
export async function run(args: Options): Promise<void> {
  try {
    const file = args.db ?? databaseFile();
    if (args.inputs.length === 0) {
      await withStore(file, (store) => rereadAll(store, args));
    } else {
      const { reports, failed } = await (args["dry-run"] ? withRehearsalStore : withStore)(file, (store) =>
        ingest(store, args),
      );
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
}
