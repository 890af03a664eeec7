import fs from "node:fs";
import path from "node:path";
import { pipeline, Readable } from "node:stream";
import zlib from "node:zlib";
import { type Part, partsOf, SourceError } from "@/lib/sources";
import { decoderOf } from "@/lib/sources/decode";
import { collectGarbage } from "./memory";

/** A text to read, with what is to be known of how it was decoded; or why it could not be had. */
export type Input =
  | { name: string; text: string; note: string | null; partOf: string | null }
  | { name: string; error: string; line?: number };

const GZIP = [0x1f, 0x8b];
/** How many bytes are read at a time. */
const CHUNK = 1024 * 1024;
/** So many chunks, or all where there are fewer, tell the encoding. */
const FIRST = 4;
/** After so many chunks their bytes are let go of: V8 hardly feels what lies outside its heap. */
const COLLECTED = 16;

/** Why a path cannot be read, in words. */
function whyNot(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR") return "no such file";
  if (code === "EACCES" || code === "EPERM") return "this may not be read";
  if (code?.startsWith("Z_")) return `a gzip file that cannot be unpacked: ${message}`;
  return message;
}

/** Bytes in pieces of `CHUNK`, however they come: what they are does not hang on how a pipe was filled. */
async function* evenly(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let size = 0;
  for await (const piece of bytes) {
    held.push(piece);
    size += piece.length;
    if (size < CHUNK) continue;
    const all = Buffer.concat(held);
    yield all.subarray(0, CHUNK);
    held = [all.subarray(CHUNK)];
    size -= CHUNK;
  }
  for (let all = Buffer.concat(held); all.length > 0; all = all.subarray(CHUNK)) yield all.subarray(0, CHUNK);
}

/** The bytes themselves, or what a gzip file holds. */
async function* unzipped(bytes: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  const { value: first } = await bytes.next();
  if (!first) return;
  const whole = async function* () {
    yield first as Buffer;
    yield* bytes;
  };
  if (first[0] !== GZIP[0] || first[1] !== GZIP[1]) yield* whole();
  else yield* evenly(pipeline(Readable.from(whole()), zlib.createGunzip(), () => {}));
}

class Undecodable extends Error {}

/** The first chunks, joined, and whether more follow. */
async function beginning(bytes: AsyncGenerator<Buffer>): Promise<{ first: Buffer; more: boolean }> {
  const held: Buffer[] = [];
  while (held.length < FIRST) {
    const { value, done } = await bytes.next();
    if (done) return { first: Buffer.concat(held), more: false };
    held.push(value);
  }
  return { first: Buffer.concat(held), more: true };
}

/** Bytes as text, in pieces; `noted` is told how they became one, where a person should know. */
async function* decoded(
  bytes: AsyncGenerator<Buffer>,
  noted: (note: string | null) => void,
): AsyncGenerator<string> {
  const { first, more } = await beginning(bytes);
  const found = decoderOf(first, more);
  if ("error" in found) throw new Undecodable(found.error);
  noted(found.note);
  const text = (piece?: Buffer): string => {
    try {
      return found.decoder.decode(piece, { stream: piece !== undefined && more });
    } catch {
      throw new Undecodable("begins as UTF-8, but goes on in another encoding: save it as UTF-8");
    }
  };
  yield text(first);
  if (!more) return;
  let pieces = 0;
  for await (const piece of bytes) {
    yield text(piece);
    if (++pieces % COLLECTED === 0) collectGarbage();
  }
  yield text();
}

/** "papers.jsonl" from its line 4001 on: "papers (from line 4001).jsonl". */
function partName(name: string, { at, unit }: Part): string {
  const { dir, name: base, ext } = path.parse(name);
  return at === 1 ? name : path.join(dir, `${base} (from ${unit} ${at})${ext}`);
}

/** The texts of a file: one, or of a long one several. */
async function* textsOf(name: string, file: fs.ReadStream): AsyncGenerator<Input> {
  let note: string | null = null;
  try {
    const chunks = decoded(unzipped(evenly(file)), (n) => {
      note = n;
    });
    for await (const part of partsOf(chunks, name)) {
      yield { name: partName(name, part), text: part.text, note, partOf: part.partial ? name : null };
      note = null;
    }
  } catch (error) {
    if (error instanceof Undecodable) yield { name, error: error.message };
    else if (error instanceof SourceError)
      yield { name, line: error.line, error: `expected ${error.expected}; found ${error.found}` };
    else yield { name, error: whyNot(error) };
  } finally {
    file.destroy();
  }
}

/** Files of a folder and of the folders in it, by name, links followed; hidden ones stay out, and a folder within itself. */
function filesIn(folder: string, above: readonly string[] = []): string[] {
  const own = fs.realpathSync(folder);
  if (above.includes(own)) return [];
  return fs
    .readdirSync(folder)
    .filter((name) => !name.startsWith("."))
    .sort()
    .flatMap((name) => {
      const file = path.join(folder, name);
      const found = fs.statSync(file, { throwIfNoEntry: false });
      return found?.isDirectory() ? filesIn(file, [...above, own]) : [file];
    });
}

/** What is in a folder by itself, and might never end: a pipe, a device. */
const isEndless = (file: string): boolean => {
  const found = fs.statSync(file, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile();
};

async function* readFolder(folder: string): AsyncGenerator<Input> {
  const files = filesIn(folder);
  if (files.length === 0) yield { name: folder, error: "no file in this folder" };
  for (const file of files)
    if (isEndless(file)) yield { name: file, error: "no regular file: name it by itself to read it" };
    else yield* textsOf(file, fs.createReadStream(file));
}

/**
 * Reads files, folders (whole, by name) and "-" for standard input, one after the other, in the order given. A long
 * file of lines or records comes in parts, so that memory stays flat.
 */
export async function* readInputs(args: readonly string[]): AsyncGenerator<Input> {
  for (const arg of args) {
    if (arg === "-") yield* textsOf("standard input", fs.createReadStream("", { fd: 0, autoClose: false }));
    else if (fs.statSync(arg, { throwIfNoEntry: false })?.isDirectory()) yield* readFolder(arg);
    else yield* textsOf(arg, fs.createReadStream(arg));
  }
}
