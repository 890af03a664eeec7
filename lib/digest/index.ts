import { yearOf } from "./dates";
import { DigestOptionError } from "./errors";
import { readHfDaily } from "./hf-daily/read";
import type { Digest } from "./types";

export { DigestError, DigestOptionError } from "./errors";
export { slugOf } from "./slug";

export interface DigestOptions {
  /** ISO day the text was copied; it decides the years its dates leave out. */
  captured?: string;
}

/**
 * Reads a digest: its papers, exactly as they stand there, and a ledger of what became of every line.
 * @throws DigestError naming the line and what was expected, where the text is no digest
 * @throws DigestOptionError where `captured` is no day
 */
export function readDigest(text: string, options: DigestOptions = {}): Digest {
  const captured = options.captured ?? null;
  if (captured !== null && yearOf(captured) === null) {
    throw new DigestOptionError(`"${captured}" is no day: expected a date such as 2025-11-28`);
  }
  return readHfDaily(text, captured);
}
