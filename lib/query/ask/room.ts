import { createHash } from "node:crypto";
import { getQuery } from "../database";
import type { Engine } from "../engine";
import { ANSWERS, type Answer, type Args, type Name } from "./answers";
import { type FileAsked, type FileKind, fileOf } from "./files";

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

/** Files begun and not yet at their end, by number. */
const open = new Map<number, AsyncGenerator<Uint8Array>>();
let opened = 0;

/** What the query room does for who asks from elsewhere; the same in a thread of its own and without one. */
export const ROOM = {
  async ask<N extends Name>(name: N, ...args: Args<N>): Promise<Answer<N>> {
    const answer = ANSWERS[name] as unknown as (q: Engine, ...args: Args<N>) => Answer<N>;
    return answer(await getQuery(), ...args);
  },

  /** The answer written out where it was made: as text it costs the asking thread nothing. */
  async askJson<N extends Name>(name: N, ...args: Args<N>): Promise<JsonAnswer> {
    const { dataVersion } = await getQuery();
    const answer = await ROOM.ask(name, ...args);
    if (answer === null) return { dataVersion, json: null, etag: "" };
    const json = new TextEncoder().encode(JSON.stringify(answer));
    return { dataVersion, json, etag: `"${createHash("sha1").update(json).digest("base64url")}"` };
  },

  /** Begins a file; null where one of the papers named is not there. */
  async open(kind: FileKind, asked: FileAsked): Promise<OpenFile | null> {
    const query = await getQuery();
    const pieces = await fileOf(query, kind, asked);
    if (!pieces) return null;
    open.set(++opened, pieces);
    return { file: opened, dataVersion: query.dataVersion };
  },

  /** The next piece of a file; null after the last. */
  async next(file: number): Promise<Uint8Array<ArrayBuffer> | null> {
    try {
      const { value } = (await open.get(file)?.next()) ?? {};
      if (!value) open.delete(file);
      return (value as Uint8Array<ArrayBuffer>) ?? null;
    } catch (error) {
      open.delete(file);
      throw error;
    }
  },

  /** Ends a file before its end. */
  async close(file: number): Promise<void> {
    await open.get(file)?.return(undefined);
    open.delete(file);
  },
};

export type Room = typeof ROOM;
