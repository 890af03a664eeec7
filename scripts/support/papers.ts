import fs from "node:fs";
import { gunzipSync } from "node:zlib";
import { type PaperLine, parseJsonLines } from "./json-lines";

/**
 * Reads papers from a file of JSON Lines, packed with gzip or not, or from standard input ("-").
 * @throws an error that names file, line and what was expected
 */
export function readPapers(file: string): PaperLine[] {
  return parseJsonLines(readText(file), file);
}

/** The text of a file, unpacked where its name ends in .gz; "-" is standard input. */
export function readText(file: string): string {
  const bytes = fs.readFileSync(file === "-" ? 0 : file);
  return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}
