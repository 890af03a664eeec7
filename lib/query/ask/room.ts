import { createHash } from "node:crypto";
import type { Engine } from "../engine";
import { Kept } from "../kept";
import { ANSWERS, type Answer, type Args, type Name } from "./answers";
import { type FileAsked, type FileKind, fileOf, RowsChanged } from "./files";

/** An answer as JSON; `json` is null where there is no such thing. */
export interface JsonAnswer {
  dataVersion: string;
  json: Uint8Array<ArrayBuffer> | null;
  etag: string;
}

/** A file that is being made. */
export interface OpenFile {
  file: number;
  dataVersion: string;
}

/** What the query room does for who asks from elsewhere. */
export interface Room {
  ask<N extends Name>(name: N, ...args: Args<N>): Promise<Answer<N>>;
  /** The answer written out where it was made: as text it costs the asking thread nothing. */
  askJson<N extends Name>(name: N, ...args: Args<N>): Promise<JsonAnswer>;
  /** Begins a file, which breaks off where somebody writes before its end; null where one of the papers named is not there. */
  open(kind: FileKind, asked: FileAsked): Promise<OpenFile | null>;
  /** The next piece of a file; null after the last. */
  next(file: number): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Ends a file before its end. */
  close(file: number): Promise<void>;
}

/** Answers kept as text, and how long one may be: what many ask is asked again at once. */
const KEPT = 24;
const MOST_KEPT = 1_000_000;

async function answerOf<N extends Name>(from: Engine, name: N, args: Args<N>): Promise<Answer<N>> {
  const answer = ANSWERS[name] as unknown as (q: Engine, ...args: Args<N>) => Answer<N>;
  return answer(from, ...args);
}

/** How often an answer is made again where somebody goes on writing. */
const TRIES = 5;

/**
 * An answer of one moment: index and rows of one state of the data. Where somebody wrote while it was made it is made
 * again, unless the index of before is all there is yet.
 */
async function whole<T>(query: () => Promise<Engine>, make: (from: Engine) => Promise<T>): Promise<T> {
  for (let n = 1, before: Engine | null = null; ; n++) {
    const from = await query();
    const answer = await make(from);
    if (n === TRIES || from === before || (await from.isCurrent())) return answer;
    before = from;
  }
}

/** Pieces of which the first was made already. */
async function* goingOn<T>(first: IteratorResult<T>, rest: AsyncGenerator<T>): AsyncGenerator<T> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}

function jsonOf(dataVersion: string, answer: unknown): JsonAnswer {
  if (answer === null) return { dataVersion, json: null, etag: "" };
  const json = new TextEncoder().encode(JSON.stringify(answer));
  return { dataVersion, json, etag: `"${createHash("sha1").update(json).digest("base64url")}"` };
}

/** The room over whatever index is there when it is asked; the same in a thread of its own and without one. */
export function roomOver(query: () => Promise<Engine>): Room {
  /** Files begun and not yet at their end, by number. */
  const files = new Map<number, AsyncGenerator<Uint8Array>>();
  let opened = 0;
  /** Answers of one index, as they were written out last. */
  let written: { from: Engine | null; answers: Kept<string, JsonAnswer> } = {
    from: null,
    answers: new Kept(KEPT),
  };

  /** One piece is made at a time, whichever file it is of: many exports together hold up an answer no longer than one. */
  let making: Promise<unknown> = Promise.resolve();
  function inTurn<T>(make: () => Promise<T>): Promise<T> {
    const made = making.then(make);
    making = made.catch(() => {});
    return made;
  }

  async function pieceOf(file: number): Promise<Uint8Array<ArrayBuffer> | null> {
    try {
      const { value } = (await files.get(file)?.next()) ?? {};
      if (!value) files.delete(file);
      return (value as Uint8Array<ArrayBuffer>) ?? null;
    } catch (error) {
      files.delete(file);
      throw error;
    }
  }

  return {
    async ask<N extends Name>(name: N, ...args: Args<N>): Promise<Answer<N>> {
      return whole(query, (from) => answerOf(from, name, args));
    },

    async askJson(name, ...args) {
      const key = JSON.stringify([name, args]);
      const { known, answers } = await whole(query, async (from) => {
        if (from !== written.from) written = { from, answers: new Kept(KEPT) };
        // Those of this index, whichever there is when the answer has been made.
        const { answers } = written;
        const known = answers.peek(key) ?? jsonOf(from.dataVersion, await answerOf(from, name, args));
        return { known, answers };
      });
      if (known.json && known.json.length <= MOST_KEPT) answers.of(key, () => known);
      // What is handed over is gone here: a copy goes.
      return { ...known, json: known.json?.slice() ?? null };
    },

    async open(kind, asked) {
      for (let n = 1, before: Engine | null = null; ; n++) {
        const from = await query();
        const pieces = await fileOf(from, kind, asked);
        if (!pieces) return null;
        try {
          // Before anything is sent it can begin again.
          const first = await inTurn(() => pieces.next());
          files.set(++opened, goingOn(first, pieces));
          return { file: opened, dataVersion: from.dataVersion };
        } catch (error) {
          if (!(error instanceof RowsChanged) || n === TRIES || from === before) throw error;
          before = from;
        }
      }
    },

    next: (file) => inTurn(() => pieceOf(file)),

    async close(file) {
      await files.get(file)?.return(undefined);
      files.delete(file);
    },
  };
}
