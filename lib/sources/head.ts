import { splitLines } from "./lines";
import type { Head } from "./types";

const HEAD_LENGTH = 65_536;

/** What readers are shown of a source to say whether they can read it. */
export function headOf(text: string, name = ""): Head {
  const head = text.slice(0, HEAD_LENGTH).replace(/^\uFEFF/, "");
  const { lines } = splitLines(head.slice(0, 4096));
  const at = lines.findIndex((l) => l.trim() !== "");
  const first = lines[at]?.trim() ?? "";
  const ending = /\.([A-Za-z0-9]+)(?:\.gz)?$/.exec(name)?.[1]?.toLowerCase() ?? "";
  return { text: head, first, line: Math.max(at, 0) + 1, ending };
}
