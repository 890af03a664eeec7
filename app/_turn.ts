import { after } from "next/server";
import { Turns } from "./_turns";

/** Pages that are made at the same time: while one waits for its data another is drawn. More only keep each other waiting. */
const AT_ONCE = 2;
/** One who reads slowly holds nobody up for longer. */
const LONGEST_MS = 2000;

/** One queue a process: pages are bundled apart, each with its own copy of this module. */
const held = globalThis as typeof globalThis & { atlasTurns?: Turns };

/**
 * Waits until it is this page's turn; it ends with the answer. Between pages all else is answered, what is short among
 * it (`/healthz`): a crowd of pages made at once would take the thread for seconds.
 */
export async function turn(): Promise<void> {
  held.atlasTurns ??= new Turns(AT_ONCE, LONGEST_MS);
  after(await held.atlasTurns.enter());
}
