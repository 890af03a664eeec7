/** The lines of a text, without their ends ("\n" or "\r\n") and without a byte order mark. */
export function splitLines(text: string): { lines: string[]; endsWithNewline: boolean } {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const endsWithNewline = lines.length > 1 && lines[lines.length - 1] === "";
  if (endsWithNewline) lines.pop();
  return { lines, endsWithNewline };
}

export const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === "";
