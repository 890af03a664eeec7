import { existsSync, readFileSync } from "node:fs";

export interface Text {
  paper: string;
  title: string;
  abstract: string;
}

const BUNDLED = "data/gold/digest-papers.jsonl";
/** A larger set that may lie beside the project; only ever read here. */
const BESIDE = "../shared/pool/efficiency.jsonl";

/** Abstracts to time: the larger set where it is there, else the bundled ones. */
export function abstracts(): { from: string; texts: Text[] } {
  const file = existsSync(BESIDE) ? BESIDE : BUNDLED;
  return {
    from: file === BESIDE ? "3,000 abstracts beside the project" : "the bundled labelled abstracts",
    texts: readLines(file),
  };
}

/** Lines of JSON as records. */
export function readLines<T = Text>(file: string): T[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}
