/** The lines of a text, without their ends ("\n", "\r\n", or "\r" where there is no "\n") and without a byte order mark. */
export function splitLines(text: string): { lines: string[]; endsWithNewline: boolean } {
  const lines = text.replace(/^\uFEFF/, "").split(text.includes("\n") ? /\r?\n/ : "\r");
  const endsWithNewline = lines.length > 1 && lines[lines.length - 1] === "";
  if (endsWithNewline) lines.pop();
  return { lines, endsWithNewline };
}

/** Longer lines are prose: none is a footer or page furniture. */
const LONGEST_SHORT = 200;
/** Marks that are not seen but that copying from a page may bring along. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060]/g;

/** A short line as it is compared: any white space (no-break spaces too) is one space, none around. Long lines stay. */
export const plain = (line: string): string =>
  line.length > LONGEST_SHORT ? line : line.replace(INVISIBLE, "").replace(/\s+/g, " ").trim();

/** A line that only parts what stands above it from what stands below: "-----", "=====", "* * *". */
export const isRule = (line: string): boolean => /^\s*([-=*_~#—─═])(?:\s*\1){2,}\s*$/.test(line);

export const isBlank = (line: string | undefined): boolean =>
  line === undefined || plain(line) === "" || line.trim() === "";
