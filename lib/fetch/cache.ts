import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** An answer is taken for the service's present one this long (ms): both services list new papers once a day. */
const FRESH = 12 * 3_600_000;
/** Files of the cache are kept this long (ms). */
const KEPT = 7 * 24 * 3_600_000;

/** Answers that could be read, each in a file of its own: what was fetched once is not lost, whatever comes after. */
export class Cache {
  /** @param anew whether what is held is not to be used */
  constructor(
    private readonly folder: string,
    private readonly anew = false,
  ) {
    fs.mkdirSync(folder, { recursive: true });
    for (const name of fs.readdirSync(folder)) {
      const file = path.join(folder, name);
      const age = Date.now() - (fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (age > KEPT) fs.rmSync(file, { force: true });
    }
  }

  private file(address: string, ending: string): string {
    return path.join(
      this.folder,
      `${createHash("sha256").update(address).digest("hex").slice(0, 32)}.${ending}`,
    );
  }

  /** The answer of an address, if one is held that is fresh. */
  get(address: string): string | null {
    if (this.anew) return null;
    const file = this.file(address, "answer");
    const found = fs.statSync(file, { throwIfNoEntry: false });
    return found && Date.now() - found.mtimeMs < FRESH ? fs.readFileSync(file, "utf8") : null;
  }

  put(address: string, text: string): void {
    writeWhole(this.file(address, "answer"), text);
  }

  /** Keeps an answer that could not be read, for a person to look at. @returns its file */
  putUnread(address: string, text: string): string {
    const file = this.file(address, "unread");
    writeWhole(file, text);
    return file;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Removes what processes that were killed left of a file they were writing. */
function clearLeft(folder: string, name: string): void {
  for (const entry of fs.readdirSync(folder)) {
    if (!entry.startsWith(`.${name}.`) || !entry.endsWith(".part")) continue;
    const pid = Number(entry.slice(name.length + 2, -".part".length));
    if (pid > 0 && !isRunning(pid)) fs.rmSync(path.join(folder, entry), { force: true });
  }
}

/** Writes a file whole or not at all; its folder is made. */
export function writeWhole(file: string, text: string): void {
  const [folder, name] = [path.dirname(file), path.basename(file)];
  fs.mkdirSync(folder, { recursive: true });
  clearLeft(folder, name);
  // Hidden: who reads the folder does not read what was cut off.
  const part = path.join(folder, `.${name}.${process.pid}.part`);
  try {
    fs.writeFileSync(part, text);
    fs.renameSync(part, file);
  } catch (error) {
    fs.rmSync(part, { force: true });
    throw error;
  }
}
