import fs from "node:fs";
import path from "node:path";
import type { Evaluation } from "@/lib/evaluate/types";

/** Where the figures stand, from the project's folder: on the bundled labels, and on abstracts the rules were not written with. */
const BUNDLED = "data/evaluation.json";
const UNSEEN = "data/evaluation-unseen.json";

/**
 * How well numbers are read from the bundled labels, as last measured; null where it was never measured.
 * @param folder the project's folder
 * @throws Error where the file is there and is no evaluation
 */
export const readEvaluation = (folder = process.cwd()): Evaluation | null => read(folder, BUNDLED);

/**
 * The same on abstracts that were labelled after the rules were written and changed nothing in them; their texts
 * belong to others and are not bundled, only the figures are. Null where there are none.
 * @param folder the project's folder
 * @throws Error where the file is there and is no evaluation
 */
export const readUnseenEvaluation = (folder = process.cwd()): Evaluation | null => read(folder, UNSEEN);

function read(folder: string, name: string): Evaluation | null {
  const file = path.join(/* turbopackIgnore: true */ folder, name);
  if (!fs.existsSync(file)) return null;
  const found: Partial<Evaluation> = JSON.parse(fs.readFileSync(file, "utf8"));
  if (!Array.isArray(found.rows) || !found.sure || !found.attributes)
    throw new Error(`${name}: expected rows, sure and attributes; run "npm run evaluate" to write it again`);
  return found as Evaluation;
}
