import fs from "node:fs";
import path from "node:path";
import type { Evaluation } from "@/lib/evaluate/types";

/** Where `npm run evaluate` writes its figures, from the project's folder. */
const FILE = "data/evaluation.json";

/**
 * How well numbers are read, as last measured; null where it was never measured.
 * @param folder the project's folder
 * @throws Error where the file is there and is no evaluation
 */
export function readEvaluation(folder = process.cwd()): Evaluation | null {
  const file = path.join(/* turbopackIgnore: true */ folder, FILE);
  if (!fs.existsSync(file)) return null;
  const found: Partial<Evaluation> = JSON.parse(fs.readFileSync(file, "utf8"));
  if (!Array.isArray(found.rows) || !found.sure || !found.attributes)
    throw new Error(`${FILE}: expected rows, sure and attributes; run "npm run evaluate" to write it again`);
  return found as Evaluation;
}
