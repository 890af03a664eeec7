import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import {
  belowFloor,
  calibration,
  claimRecord,
  countRules,
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
  type RuleCount,
  type RuledClaim,
  rightClaims,
} from "@/lib/evaluate";
import { countProgress } from "./support/progress";
import { readers } from "./support/readers";

const GOLD = "data/gold/digest.jsonl";
const PAPERS = "data/gold/digest-papers.jsonl";
const RESULT = "data/evaluation.json";
const FLOOR = "data/evaluation-floor.json";
const CALIBRATION = "lib/claims/calibration.json";

const USAGE = `Scores what is read from abstracts against labels.

  npm run evaluate                    the bundled labels; writes ${RESULT}
  npm run evaluate -- [options]
    --gold FILE --papers FILE         other labels and their texts (JSON Lines); nothing is written without --json
    --json FILE                       write the evaluation there ("-" for standard output)
    --check                           fail where a figure is below ${FLOOR}; writes nothing
    --record                          write the figures of the bundled labels to ${FLOOR}
    --calibrate                       count each rule's right claims on the bundled labels into ${CALIBRATION}
    --also GOLD:PAPERS                with --calibrate: count on these labels too (may be repeated)

Exit code: 0 all well, 1 bad input or a figure fell, 2 wrong usage.`;

function usageError(message: string): never {
  console.error(`${message}\n\n${USAGE}`);
  process.exit(2);
}

function options() {
  try {
    return parseArgs({
      options: {
        gold: { type: "string" },
        papers: { type: "string" },
        json: { type: "string" },
        check: { type: "boolean", default: false },
        record: { type: "boolean", default: false },
        calibrate: { type: "boolean", default: false },
        also: { type: "string", multiple: true, default: [] },
        help: { type: "boolean", short: "h", default: false },
      },
    }).values;
  } catch (error) {
    return usageError((error as Error).message);
  }
}

interface Labelled {
  name: string;
  gold: GoldRecord[];
  papers: PaperText[];
}

function readText(file: string): string {
  try {
    return fs.readFileSync(file, "utf8");
  } catch (cause) {
    throw new Error(`${file}: expected a readable file of JSON Lines`, { cause });
  }
}

const labelled = (gold: string, papers: string): Labelled => ({
  name: path.basename(gold),
  gold: parseGold(readText(gold), gold),
  papers: parsePapers(readText(papers), papers),
});

/** Reads every labelled paper; the claims keep their rules beside the records that are scored. */
function readAll({ name, gold, papers }: Labelled) {
  const texts = new Map(papers.map((paper) => [paper.paper, paper]));
  const predicted: PredictedRecord[] = [];
  const ruled = new Map<string, RuledClaim[]>();
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
    ruled.set(
      paper,
      reading.claims.map((claim) => ({ rule: claim.rule, sure: claim.sure, record: claimRecord(claim) })),
    );
    progress.tick(i + 1, gold.length);
  }
  progress.stop();
  return { predicted, ruled, versions, texts };
}

function evaluateOn(set: Labelled): Evaluation {
  const { predicted, ruled, versions } = readAll(set);
  return evaluate({ goldName: set.name, gold: set.gold, papers: set.papers, predicted, ruled, ...versions });
}

function calibrate(sets: Labelled[]): void {
  const counts = new Map<string, RuleCount>();
  for (const set of sets) {
    const { ruled, texts } = readAll(set);
    for (const gold of set.gold) {
      const claims = ruled.get(gold.paper) ?? [];
      countRules(counts, claims, rightClaims(gold, claims, texts.get(gold.paper) as PaperText));
    }
  }
  writeJson(CALIBRATION, calibration(counts));
  console.log(
    `${CALIBRATION}: ${counts.size} rules counted on ${sets.map(({ name }) => name).join(" and ")}`,
  );
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
  const args = options();
  if (args.help) {
    console.log(USAGE);
    return;
  }
  if (!args.gold !== !args.papers) usageError("--gold and --papers belong together.");
  if (args.also.length && !args.calibrate) usageError("--also needs --calibrate.");
  const bundled = !args.gold;
  if (args.calibrate) {
    const also = args.also.map((pair) => {
      const [gold, papers] = pair.split(":");
      return gold && papers ? labelled(gold, papers) : usageError(`--also "${pair}": expected GOLD:PAPERS.`);
    });
    calibrate([labelled(GOLD, PAPERS), ...also]);
    return;
  }
  if (!bundled && (args.check || args.record)) usageError("--check and --record are for the bundled labels.");
  const evaluation = evaluateOn(labelled(args.gold ?? GOLD, args.papers ?? PAPERS));
  if (args.json !== "-") console.log(evaluationTable(evaluation));
  if (args.json) writeJson(args.json, evaluation);
  else if (bundled && !args.check) writeJson(RESULT, evaluation);
  if (args.record) writeJson(FLOOR, floorOf(evaluation));
  if (args.check) check(evaluation);
}

try {
  run();
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
