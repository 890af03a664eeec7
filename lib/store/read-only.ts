import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const PREFIX = "tradeoff-atlas-served-";

/** What tells whether a file changed: its parts beside it count too. */
const stateOf = (file: string): string =>
  ["", "-wal"]
    .map((part) => fs.statSync(file + part, { throwIfNoEntry: false }))
    .map((s) => (s ? `${s.ino} ${s.size} ${s.mtimeMs}` : "none"))
    .join(", ");

/** Copies of processes that are gone: they were killed and could not clear up. */
function clearLeft(): void {
  for (const name of fs.readdirSync(os.tmpdir())) {
    const pid = Number(new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1]);
    if (!pid || isRunning(pid)) continue;
    try {
      fs.rmSync(path.join(os.tmpdir(), name), { recursive: true, force: true });
    } catch {
      // Another user's: theirs to clear.
    }
  }
}

/** Whether there is a process of this number, whoever owns it. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** A copy of a database that cannot be opened where it lies. */
export interface Copy {
  file: string;
  /** Whether the database is another one by now. */
  isStale(): boolean;
  remove(): void;
}

/** How often copying starts anew where somebody else writes to the database meanwhile. */
const TRIES = 5;

/**
 * A temporary copy of a database with a write-ahead log that lies where nothing can be written: SQLite needs an index
 * of the log beside it, and Prisma's adapter takes no `immutable=1`. Removed with the store or the process.
 */
export function copyToRead(file: string): Copy {
  clearLeft();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `${PREFIX}${process.pid}-`));
  const remove = () => fs.rmSync(folder, { recursive: true, force: true });
  process.once("exit", remove);
  const copy = path.join(folder, "atlas.db");
  let state = "";
  for (let n = 0; n < TRIES && state !== stateOf(file); n++) {
    state = stateOf(file);
    for (const part of ["", "-wal"]) {
      fs.rmSync(copy + part, { force: true });
      if (fs.existsSync(file + part)) fs.copyFileSync(file + part, copy + part);
      if (fs.existsSync(/* turbopackIgnore: true */ copy + part)) fs.chmodSync(copy + part, 0o600);
    }
  }
  return {
    file: copy,
    isStale: () => stateOf(file) !== state,
    remove() {
      process.off("exit", remove);
      remove();
    },
  };
}
