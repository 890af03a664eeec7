import fs from "node:fs";
import path from "node:path";
import { claimFeatures, EXTRACTOR_VERSION, readClaims } from "@/lib/claims";
import { type Judged, type Labelled, train } from "@/lib/claims/scorer/train";
import { type Claim, isBetterInWords } from "@/lib/claims/types";
import { judge, parseGold, parsePapers, predictedRecord } from "@/lib/evaluate";
import { withTexts } from "./support/by-text";
import { commandLine, type Wrong, wrongUsage } from "./support/command-line";
import { readText } from "./support/papers";

const WEIGHTS = "lib/claims/scorer/weights.json";
const USAGE = `Trains the scorer that says how probable it is that a claim is right; writes ${WEIGHTS}.

  npm run train -- --gold FILE --papers FILE     labels and their texts (JSON Lines); several pairs are read one after another
    --dry-run                                    print what would be written of, and write nothing

The labels are those that npm run evaluate takes; docs/scorer.md says how claims are judged. The same labels in the same
order give the same weights. Exit code: 0 trained, 1 bad input, 2 wrong usage.`;

const usage: Wrong = wrongUsage(USAGE);
const args = commandLine(USAGE, {
  gold: { type: "string", multiple: true, default: [] },
  papers: { type: "string", multiple: true, default: [] },
  "dry-run": { type: "boolean", default: false },
}).values;

/** The claims of the labelled papers of one file whose truth is known; papers that an earlier file labelled are left out. */
function labelled(goldFile: string, papersFile: string, taken: Set<string>): Labelled[] {
  const papers = parsePapers(readText(papersFile), papersFile);
  const texts = new Map(papers.map((paper) => [paper.paper, paper]));
  return parseGold(withTexts(readText(goldFile), papers), goldFile).flatMap((gold) => {
    const paper = texts.get(gold.paper);
    if (!paper) throw new Error(`${papersFile}: no text for the labelled paper "${gold.paper}"`);
    if (taken.has(gold.paper)) return [];
    taken.add(gold.paper);
    const reading = readClaims(paper.title, paper.abstract);
    const { claims } = predictedRecord(gold.paper, reading, null);
    const features = claimFeatures(paper.title, paper.abstract).filter(
      (_, i) => !isBetterInWords(reading.claims[i] as Claim),
    );
    return judge(gold, claims, paper).flatMap((judgement, i) =>
      judgement ? [{ paper: gold.paper, features: features[i] ?? [], ...judgement }] : [],
    );
  });
}

const percent = (x: number): string => `${(100 * x).toFixed(1)} %`;

/** Share of claims that are right, each counted for as many as it stands for. */
function rightOf(name: string, claims: Judged[]): string {
  const weight = (of: Judged[]) => of.reduce((sum, c) => sum + c.weight, 0);
  return `${name} ${percent(weight(claims.filter((c) => c.right)) / weight(claims))} right (${claims.length} judged)`;
}

function run({ gold, papers, "dry-run": dry }: typeof args): void {
  const taken = new Set<string>();
  const sets = gold.map((file, i) => ({ file, examples: labelled(file, papers[i] ?? "", taken) }));
  const { model, judged } = train(sets.flatMap(({ examples }) => examples));
  const sure = judged.filter((c) => c.probability >= model.threshold);
  const unsure = judged.filter((c) => c.probability < model.threshold);
  const all = judged.reduce((sum, c) => sum + c.weight, 0);
  const share = sure.reduce((sum, c) => sum + c.weight, 0) / all;
  console.log(
    `By models that had not seen the paper: ${percent(share)} of claims sure from ${model.threshold} on;`,
  );
  console.log(`${rightOf("sure", sure)}, ${rightOf("unsure", unsure)}, ${rightOf("all", judged)}`);
  const made = {
    extractor: EXTRACTOR_VERSION,
    on: new Date().toISOString().slice(0, 10),
    from: sets.map(({ file, examples }) => ({
      labels: path.basename(file),
      papers: new Set(examples.map((e) => e.paper)).size,
      claims: examples.length,
      right: examples.filter((e) => e.right).length,
    })),
  };
  console.log(
    `${Object.keys(model.weights).length} weights from ${made.from.map((f) => `${f.claims} claims of ${f.labels}`).join(", ")}`,
  );
  if (!dry) fs.writeFileSync(WEIGHTS, `${JSON.stringify({ made, ...model }, null, 2)}\n`);
}

if (args.gold.length === 0) usage("Name labels with --gold and their texts with --papers.");
else if (args.gold.length !== args.papers.length) usage("Every --gold has its --papers, in the same order.");
else
  try {
    run(args);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
