import { after } from "next/server";

/** Pages that are made at the same time: while one waits for its data another is drawn. More only keep each other waiting. */
const AT_ONCE = 2;
/** A page has its turn so long at most: one who reads slowly holds nobody up. */
const LONGEST_MS = 2000;

/** Pages that are being made, and those that wait, the first to come first; one list a process. */
const held = globalThis as typeof globalThis & { atlasTurns?: { made: number; waiting: (() => void)[] } };

/**
 * Waits until it is this page's turn. Between pages all else is answered, what is short among it (`/healthz`): a crowd
 * of pages made at once would take the thread for seconds.
 */
export async function turn(): Promise<void> {
  held.atlasTurns ??= { made: 0, waiting: [] };
  const turns = held.atlasTurns;
  if (turns.made < AT_ONCE) turns.made++;
  else await new Promise<void>((resolve) => turns.waiting.push(resolve));
  let ended = false;
  const end = () => {
    if (ended) return;
    ended = true;
    const next = turns.waiting.shift();
    // It takes over this page's place, once all that came meanwhile has been looked at.
    if (next) setImmediate(next);
    else turns.made--;
  };
  setTimeout(end, LONGEST_MS).unref();
  after(end);
}
