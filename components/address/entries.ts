import { flushSync } from "react-dom";

/** An address that is shown already and not yet in the browser's history. */
interface Entry {
  address: string;
  search: string;
  push: boolean;
}

/** An entry is written after this long (ms): a click is answered by then, and writing takes a good part of a frame. */
const LATER = 150;
/** What the reader does next may follow a link or go back: by then every entry is written. */
const SIGNS = ["pointerdown", "keydown"] as const;

let waiting: Entry[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;
/** What the router last kept with an entry of this page: one made by a link within it (`#main`) has nothing. */
let kept: unknown = null;
const readers = new Set<() => void>();

export const tellReaders = (): void => {
  for (const reader of readers) reader();
};

/** Hears of every other address. @returns what ends it */
export const subscribe = (reader: () => void): (() => void) => {
  readers.add(reader);
  return () => readers.delete(reader);
};

/** The query string of what is shown, without its question mark. */
export const shownQuery = (): string =>
  waiting.at(-1)?.search ?? new URLSearchParams(window.location.search).toString();

/**
 * Writes what waits. An entry gets the state of the one before it, so that the router leaves it alone, and takes it up
 * when a step back from another page leads there.
 * @returns whether there was any
 */
function write(): boolean {
  clearTimeout(timer);
  const entries = waiting;
  waiting = [];
  for (const { address, push } of entries)
    window.history[push ? "pushState" : "replaceState"](window.history.state ?? kept, "", address);
  return entries.length > 0;
}

const writeEntries = (): void => {
  if (write()) tellReaders();
};

/** An entry to be written soon: a new one, or in place of the last. */
export function addEntry(entry: Entry): void {
  const last = waiting.at(-1);
  if (last && !entry.push) waiting[waiting.length - 1] = { ...entry, push: last.push };
  else waiting.push(entry);
  clearTimeout(timer);
  timer = setTimeout(writeEntries, LATER);
}

/** A step was taken before what waits was written: who has shown it must see it go. */
export function dropEntries(): void {
  clearTimeout(timer);
  if (waiting.length > 0) flushSync(tellReaders);
  waiting = [];
}

/** Hears the reader's next sign, and of entries that others write. @returns what ends it */
export function watchEntries(): () => void {
  const { pushState, replaceState } = window.history;
  const written = () => {
    kept = window.history.state;
    // The router writes while React is at work, when nothing may be drawn anew.
    queueMicrotask(tellReaders);
  };
  written();
  window.history.pushState = (...entry) => {
    // Another page comes after what was shown on this one.
    write();
    pushState.apply(window.history, entry);
    written();
  };
  window.history.replaceState = (...entry) => {
    replaceState.apply(window.history, entry);
    written();
  };
  for (const sign of SIGNS) window.addEventListener(sign, writeEntries, { capture: true });
  return () => {
    for (const sign of SIGNS) window.removeEventListener(sign, writeEntries, { capture: true });
    window.history.pushState = pushState;
    window.history.replaceState = replaceState;
  };
}
