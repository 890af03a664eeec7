import fs from "node:fs";
import path from "node:path";

/** A text to read, or why it could not be had. */
export type Input = { name: string; text: string } | { name: string; error: string };

/** Endings of the files that are taken from a folder. */
const ENDINGS = [".txt"];

function decode(name: string, bytes: Buffer): Input {
  try {
    return { name, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { name, error: "not a text in UTF-8" };
  }
}

function readFile(name: string): Input {
  try {
    return decode(name, fs.readFileSync(name));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return { name, error: "no such file" };
    if (code === "EACCES") return { name, error: "this file may not be read" };
    return { name, error: (error as Error).message };
  }
}

/** Reads files, folders (their .txt files, by name) and "-" for standard input, in the order given. */
export function readInputs(args: readonly string[]): Input[] {
  return args.flatMap((arg): Input[] => {
    if (arg === "-") return [decode("standard input", fs.readFileSync(0))];
    if (!fs.statSync(arg, { throwIfNoEntry: false })?.isDirectory()) return [readFile(arg)];
    const names = fs.readdirSync(arg).filter((n) => ENDINGS.includes(path.extname(n).toLowerCase()));
    if (names.length === 0) return [{ name: arg, error: `no ${ENDINGS.join(" or ")} file in this folder` }];
    return names.sort().map((n) => readFile(path.join(arg, n)));
  });
}
