import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";
import { decode } from "@/lib/sources/decode";

/** A text to read, with what is to be known of how it was decoded; or why it could not be had. */
export type Input = { name: string; text: string; note: string | null } | { name: string; error: string };

const GZIP = [0x1f, 0x8b];

/** The bytes themselves, or what a gzip file holds. */
function unzipped(bytes: Buffer): Buffer {
  return bytes[0] === GZIP[0] && bytes[1] === GZIP[1] ? zlib.gunzipSync(bytes) : bytes;
}

function decoded(name: string, bytes: Buffer): Input {
  try {
    return { name, ...decode(unzipped(bytes)) };
  } catch (error) {
    return { name, error: `a gzip file that cannot be unpacked: ${(error as Error).message}` };
  }
}

/** Why a path cannot be read, in words. */
function whyNot(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR") return "no such file";
  if (code === "EACCES" || code === "EPERM") return "this may not be read";
  return message;
}

function readFile(name: string): Input {
  try {
    return decoded(name, fs.readFileSync(name));
  } catch (error) {
    return { name, error: whyNot(error) };
  }
}

/** Files of a folder and of the folders in it, by name; hidden ones stay out. */
function filesIn(folder: string): string[] {
  const entries = fs.readdirSync(folder, { withFileTypes: true }).filter((e) => !e.name.startsWith("."));
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((e) => (e.isDirectory() ? filesIn(path.join(folder, e.name)) : [path.join(folder, e.name)]));
}

function* readFolder(folder: string): Generator<Input> {
  const files = filesIn(folder);
  if (files.length === 0) yield { name: folder, error: "no file in this folder" };
  for (const file of files) yield readFile(file);
}

function readStandardInput(): Input {
  try {
    return decoded("standard input", fs.readFileSync(0));
  } catch (error) {
    return { name: "standard input", error: whyNot(error) };
  }
}

/** Reads files, folders (whole, by name) and "-" for standard input, one after the other, in the order given. */
export function* readInputs(args: readonly string[]): Generator<Input> {
  for (const arg of args) {
    if (arg === "-") yield readStandardInput();
    else if (fs.statSync(arg, { throwIfNoEntry: false })?.isDirectory()) yield* readFolder(arg);
    else yield readFile(arg);
  }
}
