import fs from "node:fs";
import path from "node:path";
import {
  belowFloor,
  type Evaluation,
  evaluate,
  evaluationTable,
  type Floor,
  floorOf,
  type GoldRecord,
  type PaperText,
  type PredictedRecord,
  parseGold,
  parsePapers,
  predictedRecord,
} from "@/lib/evaluate";
import { readers } from "@/lib/ingest/readers";
import { withTexts } from "./support/by-text";
import { commandLine, type Wrong, wrongUsage } from "./support/command-line";
import { readText as readMaybePacked } from "./support/papers";
import { countProgress } from "./support/progress";

const GOLD = "data/gold/digest.jsonl";
const PAPERS = "data/gold/digest-papers.jsonl";
const RESULT = "data/evaluation.json";
const FLOOR = "data/evaluation-floor.json";

const USAGE = `Scores what is read from abstracts against labels.

  npm run evaluate                    the bundled labels; writes ${RESULT}
  npm run evaluate -- [options]
    --gold FILE --papers FILE         other labels and their texts (JSON Lines); several pairs are shown side by side;
                                      nothing is written without --json
    --json FILE                       write the evaluation there ("-" for standard output); of several, a list
    --check                           fail where a figure is below ${FLOOR}; writes nothing
    --record                          write the figures of the bundled labels to ${FLOOR}

Exit code: 0 all well, 1 bad input or a figure fell, 2 wrong usage.`;

const usageError: Wrong = wrongUsage(USAGE);

interface Labelled {
  name: string;
  gold: GoldRecord[];
  papers: PaperText[];
}

function readText(file: string): string {
  try {
    return readMaybePacked(file);
  } catch (cause) {
    throw new Error(`${file}: expected a readable file of JSON Lines`, { cause });
  }
}

function labelled(gold: string, papersFile: string): Labelled {
  const papers = parsePapers(readText(papersFile), papersFile);
  return { name: path.basename(gold), gold: parseGold(withTexts(readText(gold), papers), gold), papers };
}

function evaluateOn({ name, gold, papers }: Labelled): Evaluation {
  const texts = new Map(papers.map((paper) => [paper.paper, paper]));
  const predicted: PredictedRecord[] = [];
  const versions = { extractor: "", labeller: "" };
  const progress = countProgress(name, "papers");
  for (const [i, { paper }] of gold.entries()) {
    const text = texts.get(paper);
    if (!text)
      throw new Error(`${name}: no text for the labelled paper "${paper}"; expected one in the papers file`);
    const reading = readers.claims(text.title, text.abstract);
    const labels = readers.labels(text.title, text.abstract);
    versions.extractor = reading.version;
    versions.labeller = labels.version;
    predicted.push(predictedRecord(paper, reading, labels));
    progress.tick(i + 1, gold.length);
  }
  progress.stop();
  return evaluate({ goldName: name, gold, papers, predicted, ...versions });
}

function writeJson(file: string, value: unknown): void {
  const text = `${JSON.stringify(value, null, 2)}\n`;
  if (file === "-") process.stdout.write(text);
  else fs.writeFileSync(file, text);
}

function check(evaluation: Evaluation): void {
  const floor: Floor = JSON.parse(readText(FLOOR));
  const fallen = belowFloor(evaluation, floor);
  for (const sentence of fallen) console.error(`below the recorded figure: ${sentence}`);
  if (fallen.length) process.exitCode = 1;
  else console.log("No figure is below the recorded one.");
}

function run(): void {
  const args = commandLine(USAGE, {
    gold: { type: "string", multiple: true, default: [] },
    papers: { type: "string", multiple: true, default: [] },
    json: { type: "string" },
    check: { type: "boolean", default: false },
    record: { type: "boolean", default: false },
  }).values;
  if (args.gold.length !== args.papers.length)
    usageError("Every --gold has its --papers, in the same order.");
  const bundled = args.gold.length === 0;
  if (!bundled && (args.check || args.record)) usageError("--check and --record are for the bundled labels.");
  const sets = bundled
    ? [labelled(GOLD, PAPERS)]
    : args.gold.map((gold, i) => labelled(gold, args.papers[i] ?? ""));
  const evaluations = sets.map(evaluateOn);
  const [first] = evaluations;
  const found = evaluations.length === 1 ? first : evaluations;
  if (args.json !== "-") console.log(evaluationTable(evaluations));
  if (args.json) writeJson(args.json, found);
  else if (bundled && !args.check) writeJson(RESULT, found);
  if (first && args.record) writeJson(FLOOR, floorOf(first));
  if (first && args.check) check(first);
}

try {
  run();
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
