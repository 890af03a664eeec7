import { fork } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { ingestText } from "@/lib/ingest";
import { withStore } from "./support/database";
import { countProgress } from "./support/progress";

const USAGE = `Throws made-up files at every reader of sources and made-up queries at every address.

  npm run fuzz -- --inputs 1000000 --seed 1
    --inputs N      how many (default 10,000)
    --seed N        which; the same seed gives the same inputs (default 1)
    --from N        go on with input N of a seed
    --jobs N        processes (default 1)

A fault is printed and kept below .cache/fuzz with the input that showed it.
Exit code: 0 none, 1 faults, 2 wrong usage.`;

/** As in tests/fuzz/inputs.ts: what a process takes at a time. */
const BLOCK = 200;
/** A process that says nothing for so long hangs, in milliseconds. */
const HANGS_MS = 300_000;
const FOLDER = ".cache/fuzz";
/** So much of the bundled digest is in the database, in characters. */
const PAGE = 20_000;

function usage(message: string): never {
  console.error(`${message}\n\n${USAGE}`);
  process.exit(2);
}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        inputs: { type: "string", default: "10000" },
        seed: { type: "string", default: "1" },
        from: { type: "string", default: "0" },
        jobs: { type: "string", default: "1" },
      },
    });
    const number = (name: keyof typeof values, least: number) => {
      if (!/^\d{1,9}$/.test(values[name]) || Number(values[name]) < least)
        usage(`--${name} "${values[name]}": expected a whole number from ${least}.`);
      return Number(values[name]);
    };
    return {
      inputs: number("inputs", 1),
      seed: number("seed", 0),
      from: number("from", 0),
      jobs: number("jobs", 1),
    };
  } catch (error) {
    return usage((error as Error).message);
  }
}

interface Message {
  /** The input that is taken next. */
  at?: number;
  /** A block that was taken, with its slowest input in milliseconds and the memory after it in bytes. */
  block?: number;
  slowest?: number;
  rss?: number;
  fault?: string;
  index?: number;
  input?: unknown;
}

const { inputs, seed, from, jobs } = options();
const first = Math.floor(from / BLOCK);
const end = first + Math.ceil(inputs / BLOCK);
const total = { done: 0, faults: 0, slowest: 0, rss: 0 };
const progress = countProgress("fuzz", "inputs");

function note({ block, slowest = 0, rss = 0, fault, index, input }: Message): void {
  if (fault !== undefined) {
    total.faults++;
    fs.mkdirSync(FOLDER, { recursive: true });
    const file = path.join(FOLDER, `${seed}-${index}.json`);
    fs.writeFileSync(file, JSON.stringify({ seed, index, fault, input }, null, 2));
    console.error(`input ${index}: ${fault}\n  kept in ${file}`);
  }
  if (block === undefined) return;
  total.done += BLOCK;
  total.slowest = Math.max(total.slowest, slowest);
  total.rss = Math.max(total.rss, rss);
  progress.tick(total.done, (end - first) * BLOCK);
}

/** Runs every `jobs`th block in a process of its own; resolves with what went wrong with the process itself. */
function work(job: number, database: string): Promise<string | null> {
  const words = [seed, first + job, end, jobs].map(String);
  const env = { ...process.env, DATABASE_FILE: database };
  const child = fork("tests/fuzz/worker.ts", words, {
    execArgv: ["--max-old-space-size=384", "--max-semi-space-size=32", "--import", "tsx"],
    env,
  });
  let last = Date.now();
  let at = (first + job) * BLOCK;
  child.on("message", (message: Message) => {
    last = Date.now();
    at = message.at ?? at;
    note(message);
  });
  let hangs = false;
  const watch = setInterval(() => {
    hangs = Date.now() - last > HANGS_MS;
    if (hangs) child.kill("SIGKILL");
  }, 1000);
  return new Promise((resolve) => {
    child.once("exit", (code) => {
      clearInterval(watch);
      const what = hangs ? "hung" : `ended with exit code ${code}`;
      resolve(code === 0 ? null : `A process ${what} at input ${at}.`);
    });
  });
}

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), "atlas-fuzz-"));
try {
  const database = path.join(scratch, "atlas.db");
  process.env.DATABASE_FILE = database;
  // A few papers: what an address answers grows with them, what may go wrong does not.
  const text = fs.readFileSync("data/digests/hf-daily-papers-2025-11-28.txt", "utf8").slice(0, PAGE);
  await withStore(database, (store) => ingestText(store, { name: "page.txt", text, note: null }));
  const ends = await Promise.all(Array.from({ length: jobs }, (_, job) => work(job, database)));
  progress.stop();
  for (const broken of ends) if (broken !== null) console.error(broken);
  const { done, faults, slowest, rss } = total;
  console.log(
    `${done} inputs of seed ${seed} from ${first * BLOCK}: ${faults} faults; slowest ${Math.round(slowest)} ms; ${Math.round(rss / 2 ** 20)} MB resident at most.`,
  );
  process.exitCode = faults > 0 || ends.some((e) => e !== null) ? 1 : 0;
} finally {
  fs.rmSync(scratch, { recursive: true, force: true });
}
