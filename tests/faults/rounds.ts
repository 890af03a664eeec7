import { fork } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import Database from "libsql";
import type { Task } from "./tasks";

/** What came of some rounds of a task. */
export interface Outcome {
  task: string;
  rounds: number;
  /** Rounds in which the process was gone before it was done. */
  killed: number;
  /** After a kill: the old state, and the new one. */
  old: number;
  new: number;
}

/** "Write" remembers every transaction, so it differs with how often a task was begun; it is held to the state instead. */
const TEXTS =
  "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%_fts%' AND name != 'Write' ORDER BY name";
const FORGOTTEN =
  'SELECT 1 FROM "State" WHERE "change" != (SELECT "after" FROM "Write" ORDER BY "id" DESC LIMIT 1)';
/** Rows of a table that no time stands in. */
const rows = (db: Database.Database, table: string): unknown =>
  table === "_prisma_migrations"
    ? db.prepare("SELECT migration_name FROM _prisma_migrations ORDER BY migration_name").raw().all()
    : db.prepare(`SELECT * FROM "${table}" ORDER BY rowid`).all();

/** Everything a database (or another file) holds, as text; "none" where there is none, or nothing in it yet. @throws where it is damaged */
export function stateOf(file: string): string {
  if (!fs.existsSync(file)) return "none";
  if (!file.endsWith(".db")) return fs.readFileSync(file, "utf8");
  const db = new Database(file);
  try {
    const [says] = db.prepare("PRAGMA integrity_check").raw().get() as [string];
    if (says !== "ok") throw new Error(`${file} is damaged: ${says}`);
    const names = (db.prepare(TEXTS).raw().all() as unknown as [string][]).map(([name]) => name);
    if (names.includes("Paper_fts"))
      db.exec(`INSERT INTO "Paper_fts" ("Paper_fts") VALUES ('integrity-check')`);
    if (db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'Write'").get() && db.prepare(FORGOTTEN).get())
      throw new Error(`${file}: the last write is not remembered`);
    const held = names.map((name) => [name, rows(db, name)]);
    const text = JSON.stringify(held, (key, value) =>
      ["_metadata", "firstSeen", "change"].includes(key) ? undefined : value,
    );
    return names.length === 0 ? "none" : text;
  } finally {
    db.close();
  }
}

/** Does the task in a process of its own; kills it `after` milliseconds, where that is given. @returns how long it ran, and whether it ended by itself */
async function inProcess(
  task: Task,
  file: string,
  after: number | null,
): Promise<{ ms: number; ended: boolean }> {
  const child = fork("tests/faults/child.ts", [task.name, file], { execArgv: ["--import", "tsx"] });
  await new Promise((resolve) => child.once("message", resolve));
  const begun = performance.now();
  child.send("go");
  const timer = after === null ? null : setTimeout(() => child.kill("SIGKILL"), after);
  const [code] = await new Promise<[number | null]>((resolve) => child.once("exit", (c) => resolve([c])));
  if (timer) clearTimeout(timer);
  if (code !== null && code !== 0) throw new Error(`${task.name} ended with exit code ${code}`);
  return { ms: performance.now() - begun, ended: code === 0 };
}

/** Shares of the time a task takes, spread evenly: the golden ratio's multiples. */
const share = (round: number): number => (round * 0.6180339887) % 1;

/** The state between the two steps of a task; "" where it has one step. */
export async function betweenOf(task: Task): Promise<string> {
  if (!task.between) return "";
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "atlas-faults-"));
  try {
    const file = path.join(folder, "atlas.db");
    await task.between(file);
    return JSON.stringify(task.files(file).map(stateOf));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** What a task left over in its folder. */
export const draftsIn = (folder: string): string[] =>
  fs.readdirSync(folder).filter((n) => !/^((atlas|backup)\.db(-wal|-shm)?|cache|hf-2026-W48\.json)$/.test(n));

/**
 * Kills a task at `count` moments of its run. Each time what is left must be the old state or the new one, whole; and
 * the same task, run again, must lead to the new one and leave no draft.
 * @throws what is wrong
 */
export async function killRounds(task: Task, count: number, said = (_: string) => {}): Promise<Outcome> {
  const end = await task.around?.();
  try {
    return await rounds(task, count, said);
  } finally {
    await end?.();
  }
}

async function rounds(task: Task, count: number, said: (line: string) => void): Promise<Outcome> {
  const outcome: Outcome = { task: task.name, rounds: count, killed: 0, old: 0, new: 0 };
  let span = 0;
  let after = "";
  const between = await betweenOf(task);
  for (let round = 0; round <= count; round++) {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "atlas-faults-"));
    const file = path.join(folder, "atlas.db");
    const states = () => JSON.stringify(task.files(file).map(stateOf));
    try {
      await task.prepare(file);
      const before = states();
      if (round === 0) {
        span = (await inProcess(task, file, null)).ms;
        after = states();
        continue;
      }
      const { ended } = await inProcess(task, file, share(round) * span);
      if (ended) continue;
      outcome.killed++;
      const left = states();
      if (![before, between, after].includes(left))
        throw new Error(`${task.name}, round ${round}: neither the old state nor the new one`);
      outcome[left === after ? "new" : "old"]++;
      await task.run(file);
      if (states() !== after) throw new Error(`${task.name}, round ${round}: the next run does not heal it`);
      const drafts = draftsIn(folder);
      if (drafts.length > 0) throw new Error(`${task.name}, round ${round}: left over ${drafts.join(", ")}`);
      said(`${task.name}: ${round} of ${count}`);
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  }
  return outcome;
}
