/** Child of the test of a full disk: does every task where little room is left, and says what came of it. */
import fs from "node:fs";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { StoreError } from "@/lib/store";
import { betweenOf, draftsIn, stateOf } from "./rounds";
import { TASKS, type Task } from "./tasks";

/** What came of a task with so much room, in bytes. */
export interface Told {
  task: string;
  room: number;
  /** The words it ended with; null where the room was enough. */
  said: string | null;
  /** Whether those are words of ours. */
  clear: boolean;
  /** Whether the old state or the new one was there after it. */
  whole: boolean;
  left: string[];
  /** Whether the same task led to the new state once there was room. */
  healed: boolean;
}

const kB = 1024;
/** From none to what a small write needs; all tasks need more than the first, some more than the last. */
const ROOMS = [0, 40 * kB, 120 * kB, 320 * kB];

/** Fills the disk that a file lies on, but for some room. */
function fill(file: string, room: number): void {
  const handle = fs.openSync(file, "w");
  let size = 0;
  for (let piece = Buffer.alloc(256 * kB); piece.length >= kB; ) {
    try {
      size += fs.writeSync(handle, piece);
    } catch {
      piece = piece.subarray(0, piece.length / 2);
    }
  }
  fs.ftruncateSync(handle, Math.max(0, size - room));
  fs.closeSync(handle);
}

async function collected(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    (globalThis as { gc?: () => void }).gc?.();
    await setImmediate();
  }
}

const isClear = (error: unknown): boolean =>
  error instanceof StoreError ? error.code === "full" : (error as NodeJS.ErrnoException).code === "ENOSPC";

/** A folder on the disk for some work, gone after it. */
async function inFolder<T>(disk: string, task: Task, work: (at: At) => Promise<T>): Promise<T> {
  const folder = path.join(disk, "work");
  fs.mkdirSync(folder);
  const file = path.join(folder, "atlas.db");
  try {
    await task.prepare(file);
    return await work({ folder, file, states: () => JSON.stringify(task.files(file).map(stateOf)) });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

interface At {
  folder: string;
  file: string;
  states: () => string;
}

/** What a task ended with where there is so much room. */
async function inRoom(task: Task, disk: string, { folder, file, states }: At, room: number, end: string) {
  const filler = path.join(disk, "filler");
  const told: Told = { task: task.name, room, said: null, clear: true, whole: true, left: [], healed: true };
  const before = states();
  // The database's binding holds files that are gone, and their room, until its objects are collected.
  await collected();
  fill(filler, room);
  try {
    await task.run(file);
  } catch (error) {
    told.said = (error as Error).message;
    told.clear = isClear(error);
  } finally {
    told.left = draftsIn(folder);
    fs.rmSync(filler);
  }
  told.whole = [before, await betweenOf(task), end].includes(states());
  if (told.said !== null) await task.run(file);
  told.healed = states() === end;
  return told;
}

async function inRooms(task: Task, disk: string): Promise<Told[]> {
  const end = await inFolder(disk, task, async ({ file, states }) => {
    await task.run(file);
    return states();
  });
  const told: Told[] = [];
  for (const room of ROOMS) told.push(await inFolder(disk, task, (at) => inRoom(task, disk, at, room, end)));
  return told;
}

const [disk = ""] = process.argv.slice(2);
for (const task of TASKS) {
  const end = await task.around?.();
  for (const told of await inRooms(task, disk)) console.log(JSON.stringify(told));
  await end?.();
}
process.exit(0);
