import fs from "node:fs";
import { readClaims } from "@/lib/claims";
import { type KeptReading, keep } from "./support/changes";
import { changesReport } from "./support/changes-report";
import { commandLine, type Wrong, wrongUsage } from "./support/command-line";
import { readPapers, readText } from "./support/papers";
import { countProgress } from "./support/progress";

const USAGE = `Prints which claims of some abstracts a change of the rules adds, drops or alters.

  npm run -s changes -- --save BASE.jsonl FILE       before the change: keep what is read now
  npm run -s changes -- --against BASE.jsonl FILE    after it: what was added (+), dropped (-) and altered (~)

FILE holds lines of {"paper", "title", "abstract"}; it may be packed (.jsonl.gz).
Exit code: 0 saved or compared, 1 bad input, 2 wrong usage.`;

const usage: Wrong = wrongUsage(USAGE);

/** Lines of a baseline as this command wrote them. */
function baseline(file: string): KeptReading[] {
  return readText(file)
    .split("\n")
    .filter(Boolean)
    .map((line, i) => {
      const reading = JSON.parse(line) as Partial<KeptReading>;
      if (!reading.paper || !Array.isArray(reading.claims))
        throw new Error(`${file}, line ${i + 1}: expected a reading as --save writes it.`);
      return reading as KeptReading;
    });
}

function run(file: string, save: string | undefined, against: string | undefined): void {
  const papers = readPapers(file);
  const progress = countProgress("read", "papers");
  const now = papers.map(({ paper, title, abstract }, i) => {
    progress.tick(i, papers.length);
    return keep(paper, readClaims(title, abstract));
  });
  progress.stop();
  if (against !== undefined) console.log(changesReport(papers, baseline(against), now));
  if (save !== undefined)
    fs.writeFileSync(save, `${now.map((reading) => JSON.stringify(reading)).join("\n")}\n`);
}

// A reader that stops early ("| head") is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const { values, positionals } = commandLine(
  USAGE,
  { save: { type: "string" }, against: { type: "string" } },
  true,
);
const [file, ...more] = positionals;
if (file === undefined || more.length > 0) usage("Name one file.");
else if (values.save === undefined && values.against === undefined) usage("Say --save or --against.");
else
  try {
    run(file, values.save, values.against);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
