import fs from "node:fs";
import {
  arxiv,
  arxivPapers,
  arxivSearch,
  dailyPapers,
  huggingFace,
  periodOf,
  readIds,
  type Wish,
} from "@/lib/fetch";

import { commandLine, type Wrong, wrongUsage } from "./command-line";

const USAGE = `Asks a service for papers, writes them to a file and reads it into the database. Nothing else here asks anybody.

  npm run fetch -- --hf 2026-W48             Hugging Face's daily papers of a week, a month (2026-11) or a day (2026-11-27)
  npm run fetch -- --arxiv QUERY             what arXiv finds, the newest first: "cat:cs.LG AND abs:quantization"
  npm run fetch -- --arxiv-ids FILE          papers of arXiv by their ids, one a line
    --max N                                  of a query at most N papers (300)
    --out FOLDER                             where the files are written (data/fetched)
    --only-write                             write the files, read none; their names are printed
    --fresh                                  ask again for what was fetched within 12 hours
    --db PATH, --json                        as of npm run ingest

Each may be given several times. Exit code: 0 all fetched and read, 1 something is missing (what came is kept), 2 wrong usage.
docs/fetching.md says how politely it asks, and how to let it run every day.`;

const usageError: Wrong = wrongUsage(USAGE);

/** A number of the environment, in seconds; null where it is not set. */
function secondsOf(name: string): number | null {
  const text = process.env[name];
  if (!text) return null;
  if (!/^\d+(\.\d+)?$/.test(text)) usageError(`${name} is "${text}": expected seconds, such as 3.`);
  return Number(text);
}

/** A service at its own address, at least as slowly asked as it wants; at another address as `FETCH_PAUSE` says. */
function serviceOf(make: typeof arxiv, name: string) {
  const base = process.env[name]?.replace(/\/+$/, "");
  const own = make();
  const pause = (secondsOf("FETCH_PAUSE") ?? own.pause / 1000) * 1000;
  if (!base) return { ...own, pause: Math.max(own.pause, pause) };
  if (!/^https?:\/\/[^\s/]+$/.test(base))
    usageError(`${name} is "${base}": expected an address such as ${own.base}.`);
  return { ...own, base, pause };
}

function idsOf(file: string): string[] {
  let text: string;
  try {
    text = fs.readFileSync(file, "utf8");
  } catch (error) {
    return usageError(`--arxiv-ids ${file}: ${(error as Error).message}`);
  }
  const read = readIds(text);
  if ("line" in read)
    return usageError(
      `${file}:${read.line}: expected an arXiv id such as 2410.17243; found "${read.found}".`,
    );
  if (read.ids.length === 0) usageError(`${file} holds no arXiv id.`);
  return read.ids;
}

/** The words of the command line; wrong usage ends the process with exit code 2, --help with 0. */
export function readOptions() {
  const args = commandLine(USAGE, {
    hf: { type: "string", multiple: true, default: [] },
    arxiv: { type: "string", multiple: true, default: [] },
    "arxiv-ids": { type: "string", multiple: true, default: [] },
    max: { type: "string", default: "300" },
    out: { type: "string", default: "data/fetched" },
    "only-write": { type: "boolean", default: false },
    fresh: { type: "boolean", default: false },
    db: { type: "string" },
    json: { type: "boolean", default: false },
  }).values;
  const most = Number(args.max);
  if (!/^\d+$/.test(args.max) || most < 1 || most > 30_000)
    usageError(`--max "${args.max}": expected a number from 1 to 30000, which is all that arXiv gives.`);
  for (const period of args.hf)
    if (!periodOf(period))
      usageError(`--hf "${period}": expected a week, a month or a day, such as 2026-W48.`);
  for (const query of args.arxiv) if (query.trim() === "") usageError("--arxiv expects a query.");
  for (const name of ["db", "out"] as const) if (args[name] === "") usageError(`--${name} expects a path.`);
  const [hf, ax] = [serviceOf(huggingFace, "HF_BASE"), serviceOf(arxiv, "ARXIV_BASE")];
  const wishes: Wish[] = [
    ...args.hf.map((period) => dailyPapers(hf, period)),
    ...args.arxiv.map((query) => arxivSearch(ax, query, most)),
    ...args["arxiv-ids"].map((file) => arxivPapers(ax, idsOf(file))),
  ];
  if (wishes.length === 0) usageError("Expected --hf, --arxiv or --arxiv-ids.");
  return { ...args, wishes, timeout: (secondsOf("FETCH_TIMEOUT") ?? 60) * 1000 };
}

export type FetchOptions = ReturnType<typeof readOptions>;
