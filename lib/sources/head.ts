import { splitLines } from "./lines";
import type { Head } from "./types";

const HEAD_LENGTH = 65_536;

/** What readers are shown of a source to say whether they can read it. */
export function headOf(text: string, name = ""): Head {
  const head = text.slice(0, HEAD_LENGTH).replace(/^\uFEFF/, "");
  const first =
    splitLines(head.slice(0, 4096))
      .lines.find((l) => l.trim() !== "")
      ?.trim() ?? "";
  const ending = /\.([A-Za-z0-9]+)(?:\.gz)?$/.exec(name)?.[1]?.toLowerCase() ?? "";
  return { text: head, first, ending };
}
