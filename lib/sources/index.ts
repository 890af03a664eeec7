import { yearOf } from "./dates";
import { SourceOptionError } from "./errors";
import { headOf } from "./head";
import { readerFor, unknown } from "./recognise";
import type { Digest, SourceOptions } from "./types";

export { NoPaperError, SourceError, SourceOptionError } from "./errors";
export { type Part, partsOf } from "./parts";
export { slugOf } from "./slug";

/**
 * Reads a source of any known format: its papers, exactly as they stand there, and a ledger of what became of every piece.
 * @throws SourceError naming the line and what was expected, where the text cannot be read
 * @throws SourceOptionError where `captured` is no day
 */
export function readSource(text: string, options: SourceOptions = {}): Digest {
  const { captured } = options;
  if (captured !== undefined && yearOf(captured) === null)
    throw new SourceOptionError(`"${captured}" is no day: expected a date such as 2025-11-28`);
  const head = headOf(text, options.name);
  const reader = readerFor(head);
  if (!reader) throw unknown(head);
  // Half a character stands for nothing, and databases cannot keep it.
  return reader.read(text.toWellFormed(), options);
}
