import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { ingestText } from "@/lib/ingest";
import { withStore } from "../support/database";
import { readInputs } from "../support/inputs";
import { manyPapers } from "./support/many-papers";
import { type Cost, exponent, timed } from "./support/timed";

const SIZES = [250, 500, 1_000, 2_000];
/** Papers of a digest: fewer than a day's, so that what a digest costs by itself counts. */
const PAPERS = 5;

/** Writes a folder of made digests, a file a day. */
function writeDigests(folder: string, count: number): void {
  const papers = manyPapers(count * PAPERS);
  for (let i = 0; i < count; i++) {
    const lines = Array.from({ length: PAPERS }, () => {
      const { title, abstract, date } = papers.next().value;
      return JSON.stringify({ title, abstract, date });
    });
    fs.writeFileSync(path.join(folder, `day-${String(i).padStart(5, "0")}.jsonl`), lines.join("\n"));
  }
}

/** Reads a folder into a new database, as `npm run ingest` does. */
async function readFolder(folder: string, file: string): Promise<void> {
  await withStore(file, async (store) => {
    for await (const input of readInputs([folder])) {
      const done = "error" in input ? input : await ingestText(store, input);
      if ("error" in done) throw new Error(done.error);
    }
  });
}

async function ofSize(count: number): Promise<{ digests: number; cost: Cost }> {
  const place = fs.mkdtempSync(path.join(os.tmpdir(), "atlas-digests-"));
  try {
    const folder = path.join(place, "in");
    fs.mkdirSync(folder);
    writeDigests(folder, count);
    return {
      digests: count,
      cost: await timed(1, () => readFolder(folder, path.join(place, "atlas.db")), true),
    };
  } finally {
    fs.rmSync(place, { recursive: true });
  }
}

/** A folder of digests read into a new database, at growing numbers of digests, with the exponent by which its cost grows. */
export async function run() {
  const sizes: Awaited<ReturnType<typeof ofSize>>[] = [];
  // What is loaded and compiled at first is no digest's cost.
  await ofSize(20);
  for (const size of SIZES) sizes.push(await ofSize(size));
  const exponents = sizes.slice(1).map(({ digests, cost }, i) => {
    const before = sizes[i];
    return before && exponent(before.digests, before.cost, digests, cost);
  });
  return { papersADigest: PAPERS, sizes, exponents };
}
