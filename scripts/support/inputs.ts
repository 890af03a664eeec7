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

/** Why a path cannot be read, in words. */
function whyNot(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR") return "no such file";
  if (code === "EACCES" || code === "EPERM") return "this may not be read";
  return message;
}

function readFile(name: string): Input {
  try {
    return decode(name, fs.readFileSync(name));
  } catch (error) {
    return { name, error: whyNot(error) };
  }
}

function readFolder(folder: string): Input[] {
  const entries = fs.readdirSync(folder, { withFileTypes: true }).filter((e) => !e.isDirectory());
  const names = entries.map((e) => e.name).filter((n) => ENDINGS.includes(path.extname(n).toLowerCase()));
  if (names.length === 0) return [{ name: folder, error: `no ${ENDINGS.join(" or ")} file in this folder` }];
  return names.sort().map((n) => readFile(path.join(folder, n)));
}

function readStandardInput(): Input {
  try {
    return decode("standard input", fs.readFileSync(0));
  } catch (error) {
    return { name: "standard input", error: whyNot(error) };
  }
}

/** Reads files, folders (their .txt files, by name) and "-" for standard input, in the order given. */
export function readInputs(args: readonly string[]): Input[] {
  return args.flatMap((arg): Input[] => {
    if (arg === "-") return [readStandardInput()];
    try {
      return fs.statSync(arg).isDirectory() ? readFolder(arg) : [readFile(arg)];
    } catch (error) {
      return [{ name: arg, error: whyNot(error) }];
    }
  });
}
