/** A text that cannot be read: where, what was expected there, and what stood there instead. */
export class SourceError extends Error {
  override readonly name = "SourceError";
  constructor(
    /** 1-based line of the text. */
    readonly line: number,
    /** What should have stood there. */
    readonly expected: string,
    /** What stood there instead. */
    readonly found: string,
  ) {
    super(`line ${line}: expected ${expected}; found ${found}`);
  }
}

/** A text that could be read, record by record, and none of them gives a paper. */
export class NoPaperError extends SourceError {}

/** An option the reader cannot use. */
export class SourceOptionError extends Error {
  override readonly name = "SourceOptionError";
}

/** A piece of text short enough for a message, on one line. */
export function shorten(text: string, max = 60): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= max ? `"${line}"` : `"${line.slice(0, max).trimEnd()}…"`;
}
