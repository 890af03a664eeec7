import fs from "node:fs";
import { readClaims } from "@/lib/claims";
import { readSource } from "@/lib/sources";
import { commandLine, type Wrong, wrongUsage } from "./support/command-line";
import { explain } from "./support/explain";
import type { PaperLine } from "./support/json-lines";
import { readPapers } from "./support/papers";

const DIGEST = "data/digests/hf-daily-papers-2025-11-28.txt";
const USAGE = `Prints an abstract with every number's fate: the claim and the rule that made it, or why it is none.

  npm run explain -- SLUG                      a paper of the bundled digest; the start of a slug will do
  npm run explain -- SLUG --file FILE.jsonl    a paper of lines of {"paper", "title", "abstract"}; - for standard input

Exit code: 0 printed, 1 no such paper or bad input, 2 wrong usage.`;

function papers(file: string | undefined): PaperLine[] {
  if (file !== undefined) return readPapers(file);
  const { papers } = readSource(fs.readFileSync(DIGEST, "utf8"));
  return papers.map(({ slug, title, abstract }) => ({ paper: slug, title, abstract }));
}

const usage: Wrong = wrongUsage(USAGE);
const { values, positionals } = commandLine(USAGE, { file: { type: "string" } }, true);
const [slug, ...more] = positionals;
if (slug === undefined || more.length > 0) usage("Name one paper by its slug.");
try {
  const all = papers(values.file);
  const paper = all.find((p) => p.paper === slug) ?? all.find((p) => p.paper.startsWith(slug));
  if (!paper)
    throw new Error(`No paper is called "${slug}" among the ${all.length} of ${values.file ?? DIGEST}.`);
  console.log(explain(paper, readClaims(paper.title, paper.abstract)));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
