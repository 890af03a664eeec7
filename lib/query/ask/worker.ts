/** The query room in a thread of its own: answers the calls of `client.ts`. */
import { parentPort } from "node:worker_threads";
import { databasePlace, knownStoreError } from "@/lib/store";
import { getQuery, isLate } from "../database";
import { type Call, type Reply, thrownOf } from "./messages";
import { roomOver } from "./room";

const room = roomOver(() => getQuery({ late: true }));

/** The bytes of an answer, which are handed over and not copied. */
function bytesOf(value: unknown): ArrayBuffer[] {
  if (value instanceof Uint8Array) return [value.buffer as ArrayBuffer];
  const json = (value as { json?: unknown } | null | undefined)?.json;
  return json instanceof Uint8Array ? [json.buffer as ArrayBuffer] : [];
}

parentPort?.on("message", async ({ id, method, args }: Call) => {
  const answer = (reply: Reply, bytes: ArrayBuffer[] = []) => parentPort?.postMessage(reply, bytes);
  try {
    const value = await (room[method] as (...args: readonly unknown[]) => Promise<unknown>)(...args);
    answer({ id, value, late: await isLate() }, bytesOf(value));
  } catch (error) {
    answer({ id, thrown: thrownOf(knownStoreError(error, databasePlace()) ?? error), late: false });
  }
});
