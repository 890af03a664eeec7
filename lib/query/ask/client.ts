import type { Worker } from "node:worker_threads";
import { type Call, errorOf, type Reply } from "./messages";
import type { Room } from "./room";

/** The thread that answers ended while it was asked. */
export class RoomStopped extends Error {
  override readonly name = "RoomStopped";
  constructor() {
    super(
      "The part of the server that reads the database stopped and is started again: ask again in a moment.",
    );
  }
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** One thread as it was started, and the calls it has not answered yet. */
interface Running {
  worker: Worker;
  waiting: Map<number, Waiting>;
  /** Whether it ever answered: one that never did is not started again unasked. */
  answered: boolean;
}

/**
 * The room behind a thread: each call goes there as a message. A thread that ends is started again; the calls it had
 * fail with `RoomStopped`.
 * @param start makes the thread, that of `worker.ts`
 */
export function roomIn(start: () => Worker): Room {
  let running: Running | undefined;
  let calls = 0;

  function run(): Running {
    const now: Running = { worker: start(), waiting: new Map(), answered: false };
    const { worker, waiting } = now;
    worker.on("message", (reply: Reply) => {
      now.answered = true;
      const asked = waiting.get(reply.id);
      waiting.delete(reply.id);
      if ("thrown" in reply) asked?.reject(errorOf(reply.thrown));
      else asked?.resolve(reply.value);
    });
    worker.on("error", (error) => console.error("The thread that reads the database failed.", error));
    worker.once("exit", () => {
      if (running === now) running = now.answered ? run() : undefined;
      for (const { reject } of waiting.values()) reject(new RoomStopped());
      waiting.clear();
    });
    // It alone keeps no process alive.
    worker.unref();
    return now;
  }

  const call = (method: keyof Room, args: readonly unknown[]): Promise<unknown> => {
    running ??= run();
    const { worker, waiting } = running;
    const id = ++calls;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, method, args } satisfies Call);
    });
  };

  return {
    ask: (...args) => call("ask", args),
    askJson: (...args) => call("askJson", args),
    open: (...args) => call("open", args),
    next: (...args) => call("next", args),
    close: (...args) => call("close", args),
  } as Room;
}
