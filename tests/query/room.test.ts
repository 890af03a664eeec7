import { Worker } from "node:worker_threads";
import { afterAll, describe, expect, it } from "vitest";
import { NO_PARAMS } from "@/lib/query";
import { RoomStopped, roomIn } from "@/lib/query/ask/client";
import { together } from "@/lib/query/ask/files";
import { thrownOf } from "@/lib/query/ask/messages";
import { StoreError } from "@/lib/store";

const running: Worker[] = [];
afterAll(async () => {
  for (const worker of running) await worker.terminate();
});

const REFUSED = thrownOf(new StoreError("missing", "atlas.db", "There is no database at atlas.db."));

/** A room that answers with the name it was asked by, refuses "refused", throws at "wrong" and dies at "die". */
const ROOM = `
const { parentPort } = require("node:worker_threads");
const REFUSED = ${JSON.stringify(REFUSED)};
parentPort.on("message", ({ id, args: [name] }) => {
  if (name === "die") process.exit(3);
  if (name === "refused") parentPort.postMessage({ id, thrown: REFUSED, late: false });
  else if (name === "wrong") parentPort.postMessage({ id, thrown: { kind: "other", message: "no such table", stack: "Error: no such table" }, late: false });
  else if (name !== "silent") parentPort.postMessage({ id, value: name, late: false });
});`;

/** Asks by a name that this room alone knows; `starts` says how many threads there were. */
function asking(script = ROOM) {
  let starts = 0;
  const room = roomIn(() => {
    starts++;
    const worker = new Worker(script, { eval: true });
    running.push(worker);
    return worker;
  });
  return { ask: (name: string): Promise<unknown> => room.ask(name as "ready"), starts: () => starts };
}

describe("a room behind a thread", () => {
  it("answers many calls, each with its own answer", async () => {
    const { ask, starts } = asking();
    const names = Array.from({ length: 50 }, (_, i) => `name ${i}`);
    expect(await Promise.all(names.map(ask))).toEqual(names);
    expect(starts()).toBe(1);
  });

  it("throws what the room threw: a refusal of the store as one, all else with its words", async () => {
    const { ask } = asking();
    const refused = await ask("refused").catch((e: unknown) => e);
    expect(refused).toBeInstanceOf(StoreError);
    expect(refused).toMatchObject({
      code: "missing",
      file: "atlas.db",
      message: expect.stringContaining("no database"),
    });
    await expect(ask("wrong")).rejects.toThrow("no such table");
    expect(await ask("after")).toBe("after");
  });

  it("starts a thread that died again; what it was asked meanwhile fails with a clear word", async () => {
    const { ask, starts } = asking();
    expect(await ask("one")).toBe("one");
    const asked = [ask("silent"), ask("die"), ask("silent")];
    for (const one of asked) await expect(one).rejects.toThrow(RoomStopped);
    await expect(asked[0]).rejects.toThrow(/started again: ask again/);
    expect(await ask("two")).toBe("two");
    expect(starts()).toBe(2);
  });

  it("does not start one that never answers over and over, only when it is asked", async () => {
    const { ask, starts } = asking("process.exit(1)");
    await expect(ask("one")).rejects.toThrow(RoomStopped);
    expect(starts()).toBe(1);
    await expect(ask("two")).rejects.toThrow(RoomStopped);
    expect(starts()).toBe(2);
  });
});

/** A room whose first thread answers from data of before; its files have three pieces. Each answer says which thread it is. */
const LATE = `
const { parentPort, workerData: nth } = require("node:worker_threads");
let left = 3;
parentPort.on("message", ({ id, method, args: [name] }) => {
  const answer = (value) => parentPort.postMessage({ id, value, late: nth === 1 });
  if (name === "ready") setTimeout(answer, 50, "ready");
  else if (method === "open") answer({ file: 7, dataVersion: String(nth) });
  else if (method === "next") answer(left-- > 0 ? new Uint8Array([nth]) : null);
  else answer(nth);
});`;

describe("a room whose data changed", () => {
  it("answers as before while a second thread builds the index, which then takes its place; files are made to their end", async () => {
    const threads: Worker[] = [];
    const room = roomIn(() => {
      const worker = new Worker(LATE, { eval: true, workerData: threads.length + 1 });
      threads.push(worker);
      running.push(worker);
      return worker;
    });
    const ask = () => room.ask("stats") as Promise<unknown>;
    const gone = new Promise((resolve) => {
      void ask().then(() => threads[0]?.once("exit", resolve));
    });
    const file = await room.open("csv", { params: NO_PARAMS, slugs: null, shape: "claim", base: "" });
    expect(await ask()).toBe(1);
    await expect.poll(ask).toBe(2);
    expect(threads).toHaveLength(2);
    const pieces: number[] = [];
    const n = file?.file as number;
    for (let piece = await room.next(n); piece; piece = await room.next(n)) pieces.push(...piece);
    expect(pieces).toEqual([1, 1, 1]);
    await gone;
    expect(await ask()).toBe(2);
    expect(threads).toHaveLength(2);
  });
});

describe("pieces sent together", () => {
  const collect = async (pieces: (string | Uint8Array)[]) => {
    const from = (async function* () {
      yield* pieces;
    })();
    const out: Uint8Array[] = [];
    for await (const piece of together(from)) out.push(piece);
    return out;
  };

  it("are the same bytes, 64 kB or a little more each but the last", async () => {
    const pieces = Array.from({ length: 500 }, (_, i) =>
      i % 3 ? `é${i}`.repeat(100) : new Uint8Array(700).fill(i),
    );
    const whole = Buffer.concat(pieces.map((p) => Buffer.from(p as string)));
    const out = await collect(pieces);
    expect(Buffer.concat(out).equals(whole)).toBe(true);
    for (const piece of out.slice(0, -1)) {
      expect(piece.length).toBeGreaterThanOrEqual(65_536);
      expect(piece.length).toBeLessThan(65_536 + 1000);
    }
    // Handed from thread to thread, a piece takes its memory with it: it must hold nothing else.
    for (const piece of out) expect(piece.buffer.byteLength).toBe(piece.length);
  });

  it("are none of nothing", async () => expect(await collect([])).toEqual([]));
});
