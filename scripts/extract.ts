import { readFileSync } from "node:fs";
import { goldRecord, type PaperLine } from "./support/gold";

const USAGE = `Reads abstracts and prints one record a line in the format of the labelled files.

  npm run -s extract -- FILE.jsonl    lines of {"paper", "title", "abstract"}; - for standard input

Exit code: 0 all read, 1 bad input, 2 wrong usage.`;

const [file, ...more] = process.argv.slice(2);
if (!file || more.length > 0 || file.startsWith("--")) {
  console.error(USAGE);
  process.exit(2);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function read(name: string): string {
  try {
    return readFileSync(name === "-" ? 0 : name, "utf8");
  } catch (error) {
    return fail(`${name}: ${(error as Error).message}`);
  }
}

/** A line as a paper, or a message that says what was expected. */
function parse(line: string, number: number): PaperLine {
  const where = `${file}:${number}: expected a JSON object with the texts "paper", "title" and "abstract"`;
  try {
    const record = JSON.parse(line) as Partial<PaperLine> | null;
    const { paper, title, abstract } = record ?? {};
    if (typeof paper === "string" && typeof title === "string" && typeof abstract === "string") return { paper, title, abstract };
  } catch (error) {
    return fail(`${where}; ${(error as Error).message}`);
  }
  return fail(`${where}; found ${line.slice(0, 60)}`);
}

const lines = read(file).split(/\r?\n/);
const papers = lines.flatMap((line, i) => (line.trim() === "" ? [] : [parse(line, i + 1)]));
for (const paper of papers) process.stdout.write(`${JSON.stringify(goldRecord(paper))}\n`);
