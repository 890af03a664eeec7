import fs from "node:fs";
import path from "node:path";
import { isRunning } from "@/lib/store/read-only";
import { packed, unpacked } from "./columns/packed";
import type { Tallies } from "./columns/tallies";
import type { ColumnIndex } from "./columns/types";

/** The index of one version of the data, with what is worked out of it once. */
export interface Built {
  index: ColumnIndex;
  tallies: Tallies;
}

/** Another number wherever the shape or the meaning of a column changes: what was written before is then built anew. */
export const INDEX_FORMAT = 3;
/** From so many papers on an index is sooner read than built. */
const WORTH = 2000;

/** Where the index of a database is kept. */
const fileOf = (database: string): string => `${database}.index`;

/** What processes left that were killed while they wrote. */
function clearDrafts(file: string): void {
  const [folder, start] = [path.dirname(file), `${path.basename(file)}.`];
  for (const name of fs.readdirSync(folder)) {
    const pid = name.startsWith(start) ? Number(name.slice(start.length)) : Number.NaN;
    if (Number.isInteger(pid) && !isRunning(pid)) fs.rmSync(path.join(folder, name), { force: true });
  }
}

/**
 * The index that was kept of a database, and which rows it is of: those that are there, or those of before.
 * @returns null where there is none, or it is of another format, or damaged
 */
export function readIndex(database: string): { change: string; built: Built } | null {
  try {
    const file = fs.openSync(fileOf(database), "r");
    try {
      const bytes = new Uint8Array(fs.fstatSync(file).size);
      for (let at = 0; at < bytes.length; ) {
        const read = fs.readSync(file, bytes, at, bytes.length - at, at);
        if (read === 0) return null;
        at += read;
      }
      const found = unpacked(INDEX_FORMAT, bytes);
      return found && { change: found.key, built: found.value as Built };
    } finally {
      fs.closeSync(file);
    }
  } catch {
    return null;
  }
}

/**
 * Keeps an index beside its database, for the next start. Written whole or not at all; where nothing can be written
 * the next start builds it again.
 * @param change which rows it is of; of a database that never said, nothing is kept
 */
export function writeIndex(database: string, change: string, built: Built): void {
  if (change === "" || built.index.papers < WORTH) return;
  const file = fileOf(database);
  const making = `${file}.${process.pid}`;
  try {
    clearDrafts(file);
    const out = fs.openSync(making, "w", 0o600);
    try {
      for (const piece of packed(INDEX_FORMAT, change, built))
        for (let at = 0; at < piece.length; ) at += fs.writeSync(out, piece, at);
    } finally {
      fs.closeSync(out);
    }
    fs.renameSync(making, file);
  } catch {
    fs.rmSync(making, { force: true });
  }
}
