import type { Worker } from "node:worker_threads";
import { type Call, errorOf, type Reply } from "./messages";
import type { OpenFile, Room } from "./room";

/** The thread that answers ended while it was asked. */
export class RoomStopped extends Error {
  override readonly name = "RoomStopped";
  constructor() {
    super(
      "The part of the server that reads the database stopped and is started again: ask again in a moment.",
    );
  }
}

/** By its name: pages, routes and the start of the server are bundled apart, each with a class of its own. */
export const isRoomStopped = (error: unknown): error is RoomStopped =>
  error instanceof Error && error.name === "RoomStopped";

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** One thread, from its start to its end. */
class Thread {
  private readonly waiting = new Map<number, Waiting>();
  private calls = 0;
  /** Files that are being made there. */
  readonly files = new Set<number>();
  /** Whether it ever answered. */
  answered = false;
  private leaving = false;

  /**
   * @param onLate called when it answers from data that somebody changed since
   * @param onExit called when it has ended
   */
  constructor(
    private readonly worker: Worker,
    onLate: () => void,
    onExit: () => void,
  ) {
    worker.on("message", (reply: Reply) => {
      this.answered = true;
      const asked = this.waiting.get(reply.id);
      this.waiting.delete(reply.id);
      if ("thrown" in reply) asked?.reject(errorOf(reply.thrown));
      else asked?.resolve(reply.value);
      if (reply.late) onLate();
      this.leaveWhenDone();
    });
    worker.on("error", (error) => console.error("The thread that reads the database failed.", error));
    worker.once("exit", () => {
      onExit();
      for (const { reject } of this.waiting.values()) reject(new RoomStopped());
      this.waiting.clear();
    });
    // It alone keeps no process alive.
    worker.unref();
  }

  call(method: keyof Room, args: readonly unknown[]): Promise<unknown> {
    const id = ++this.calls;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ id, method, args } satisfies Call);
    });
  }

  /** Ends it once all it was asked is answered and its files are at their end. */
  leave(): void {
    this.leaving = true;
    this.leaveWhenDone();
  }

  leaveWhenDone(): void {
    if (this.leaving && this.waiting.size === 0 && this.files.size === 0) void this.worker.terminate();
  }
}

/**
 * The room behind a thread: each call goes there as a message. A thread that ends is started again; the calls it had
 * fail with `RoomStopped`. Where the data changed and building its index takes long, a second thread builds it while
 * the first goes on answering, and then takes its place.
 * @param start makes the thread, that of `worker.ts`
 */
export function roomIn(start: () => Worker): Room {
  let current: Thread | undefined;
  let next: Thread | undefined;
  let opened = 0;
  /** Which thread makes a file, and its number there. */
  const files = new Map<number, { thread: Thread; file: number }>();

  function run(): Thread {
    const thread = new Thread(
      start(),
      () => renew(thread),
      () => {
        if (thread === next) next = undefined;
        // One that never answered is not started again unasked.
        if (thread === current) current = thread.answered ? run() : undefined;
      },
    );
    return thread;
  }

  function renew(late: Thread): void {
    if (next || late !== current) return;
    const coming = run();
    next = coming;
    const come = () => {
      if (next !== coming) return;
      next = undefined;
      current = coming;
      late.leave();
    };
    // What is wrong with the data is said to whoever asks next.
    coming.call("ask", ["ready"]).then(come, () => coming.answered && come());
  }

  function call(method: keyof Room, args: readonly unknown[]): Promise<unknown> {
    current ??= run();
    return current.call(method, args);
  }

  async function inFile(method: "next" | "close", n: number): Promise<unknown> {
    const made = files.get(n);
    if (!made) return null;
    const { thread, file } = made;
    const end = () => {
      files.delete(n);
      thread.files.delete(n);
      thread.leaveWhenDone();
    };
    try {
      const piece = await thread.call(method, [file]);
      if (!piece) end();
      return piece;
    } catch (error) {
      end();
      throw error;
    }
  }

  return {
    ask: (...args: unknown[]) => call("ask", args),
    askJson: (...args: unknown[]) => call("askJson", args),
    async open(...args: unknown[]) {
      current ??= run();
      const thread = current;
      const n = ++opened;
      // From now on: it must not leave between the file's beginning and its first piece.
      thread.files.add(n);
      const file = (await thread.call("open", args).catch((error) => {
        thread.files.delete(n);
        throw error;
      })) as OpenFile | null;
      if (!file) {
        thread.files.delete(n);
        thread.leaveWhenDone();
        return null;
      }
      files.set(n, { thread, file: file.file });
      return { ...file, file: n };
    },
    next: (n: number) => inFile("next", n),
    close: (n: number) => inFile("close", n),
  } as Room;
}
