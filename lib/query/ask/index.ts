import { Worker } from "node:worker_threads";
import type { Answer, Args, Name } from "./answers";
import { roomIn } from "./client";
import { noting } from "./fault";
import type { JsonAnswer, OpenFile, Room } from "./room";

/** One a process: pages, routes and the start of the server are bundled apart, each with its own copy of this module. */
const held = globalThis as typeof globalThis & { atlasRoom?: Room };

/**
 * The room that answers here: served, a thread of its own, so that no question holds up another's pages; in
 * development and in tests, whose code changes while they run, this thread.
 */
async function room(): Promise<Room> {
  if (process.env.NODE_ENV !== "production") held.atlasRoom ??= (await import("./here")).here;
  held.atlasRoom ??= roomIn(() => new Worker(new URL("./worker.ts", import.meta.url)));
  return held.atlasRoom;
}

/** Looks whether the database can be read. */
const again = async (): Promise<unknown> => noting((await room()).ask("ready"), again);

/** Asks the query room. @throws StoreError where the database is missing or not migrated, RoomStopped */
export const ask = async <N extends Name>(name: N, ...args: Args<N>): Promise<Answer<N>> =>
  noting((await room()).ask(name, ...args), again);

/** Asks for an answer as JSON. @throws as `ask` */
export const askJson = async <N extends Name>(name: N, ...args: Args<N>): Promise<JsonAnswer> =>
  noting((await room()).askJson(name, ...args), again);

/** A file in pieces of 64 kB; whoever stops before its end calls `return`. */
export interface AskedFile {
  dataVersion: string;
  pieces: AsyncIterator<Uint8Array<ArrayBuffer>, void>;
}

/** Asks for a file; null where one of the papers named is not there. @throws as `ask` */
export async function askFile(...args: Parameters<Room["open"]>): Promise<AskedFile | null> {
  const asked = await room();
  const opened = await noting(asked.open(...args), again);
  return opened && { dataVersion: opened.dataVersion, pieces: piecesOf(asked, opened) };
}

async function* piecesOf(asked: Room, { file }: OpenFile): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  try {
    for (let piece = await asked.next(file); piece; piece = await asked.next(file)) yield piece;
  } finally {
    await asked.close(file);
  }
}
