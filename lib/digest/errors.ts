/** A text that cannot be read as a digest: where, and what was expected there. */
export class DigestError extends Error {
  override readonly name = "DigestError";
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

/** An option the reader cannot use. */
export class DigestOptionError extends Error {
  override readonly name = "DigestOptionError";
}

/** A piece of text short enough for a message. */
export function shorten(text: string, max = 60): string {
  return text.length <= max ? `"${text}"` : `"${text.slice(0, max).trimEnd()}…"`;
}
