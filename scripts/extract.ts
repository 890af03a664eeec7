import { EXTRACTOR_VERSION, readClaims } from "@/lib/claims";
import { predictedRecord } from "@/lib/evaluate";
import { readLabels } from "@/lib/labels";
import { commandLine, type Wrong, wrongUsage } from "./support/command-line";
import { readPapers } from "./support/papers";

const USAGE = `Reads claims from abstracts and prints one record a line.

  npm run -s extract -- FILE.jsonl     lines of {"paper", "title", "abstract"}; .jsonl.gz too
  npm run -s extract -- -              the same from standard input
  npm run -s extract -- --version

Exit code: 0 read, 1 bad input, 2 wrong usage.`;

// A reader that stops early ("| head") is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const usage: Wrong = wrongUsage(USAGE);
const { values, positionals } = commandLine(USAGE, { version: { type: "boolean" } }, true);
if (values.version) console.log(EXTRACTOR_VERSION);
else {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    usage(file === undefined ? "Name one file, or - for standard input." : "One file at a time.");
  try {
    const out: string[] = [];
    for (const { paper, title, abstract } of readPapers(file))
      out.push(
        JSON.stringify(predictedRecord(paper, readClaims(title, abstract), readLabels(title, abstract))),
      );
    // A pipe takes 64 kB at a time: the stream waits for its reader, a single write would cut the rest off.
    process.stdout.write(out.length > 0 ? `${out.join("\n")}\n` : "");
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
