import fs from "node:fs";
import { standing } from "@/lib/corrections";
import { Correction } from "@/lib/corrections/types";
import { readers } from "@/lib/ingest";
import { addCorrections, allCorrections, databasePlace } from "@/lib/store";
import { withStore } from "./database";
import { StepError } from "./guard";

/** Lines of the log. @throws StepError naming file, line and what was expected */
export function parseLog(text: string, name: string): Correction[] {
  return text.split("\n").flatMap((line, i) => {
    if (line.trim() === "") return [];
    const where = `${name}:${i + 1}`;
    let given: unknown;
    try {
      given = JSON.parse(line);
    } catch {
      throw new StepError(`${where}: expected a JSON object; found ${JSON.stringify(line.slice(0, 40))}`);
    }
    const { data, error } = Correction.safeParse(given);
    const [issue] = error?.issues ?? [];
    if (issue)
      throw new StepError(`${where}: expected a correction; ${issue.path.join(".")}: ${issue.message}`);
    return [data as Correction];
  });
}

/** Writes the whole log to a file; "-" is standard output. */
export const exportLog = (file: string, db = databasePlace()): Promise<void> =>
  withStore(db, async (store) => {
    const text = (await allCorrections(store)).map((c) => `${JSON.stringify(c)}\n`).join("");
    if (file === "-") process.stdout.write(text);
    else fs.writeFileSync(file, text);
  });

/** Adds the lines of a file; all of them or, where one is none, nothing. */
export async function importLog(file: string, db = databasePlace()): Promise<void> {
  const text = fs.readFileSync(file === "-" ? 0 : file, "utf8");
  const log = parseLog(text, file === "-" ? "standard input" : file);
  await withStore(db, async (store) => {
    const { added, known, papers, lost } = await addCorrections(store, readers, log);
    console.log(`${added} added, ${known} there already; ${papers.length} papers changed.`);
    for (const uid of lost) console.log(`  does not apply here now: ${uid}`);
  });
}

/** Every line in words; what no longer counts, or no longer applies, says so. */
export const listLog = (db = databasePlace()): Promise<void> =>
  withStore(db, async (store) => {
    const log = await allCorrections(store);
    const counts = new Set(standing(log).map((c) => c.uid));
    // Adds nothing, as all is there, and says what does not apply.
    const lost = new Set((await addCorrections(store, readers, log)).lost);
    for (const c of log) {
      const state = stateOf(c, counts, lost);
      console.log(
        `${c.uid} ${c.time} ${c.who ?? "-"} ${c.kind} ${c.paper.slug} ${aboutOf(c)} (${state}): ${c.reason}`,
      );
    }
  });

function stateOf(c: Correction, counts: ReadonlySet<string>, lost: ReadonlySet<string>): string {
  if (c.kind === "undo") return `undoes ${c.undoes}`;
  if (!counts.has(c.uid)) return "undone";
  return lost.has(c.uid) ? "does not apply now" : "applies";
}

function aboutOf({ anchor, labels }: Correction): string {
  if (anchor) return `“${anchor.quote}”`;
  return labels ? [...labels.techniques, ...labels.domains].join(", ") : "";
}
