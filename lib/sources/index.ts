import { yearOf } from "./dates";
import { SourceError, SourceOptionError, shorten } from "./errors";
import { headOf } from "./head";
import { looksLike } from "./lookalikes";
import { READERS } from "./registry";
import type { Digest, Head, Reader, SourceOptions } from "./types";

export { SourceError, SourceOptionError } from "./errors";
export { slugOf } from "./slug";

/** The reader that knows a source; where none is sure, one that may. Two that are sure are an error naming both. */
function readerFor(head: Head): Reader | null {
  const said = READERS.map((reader) => ({ reader, ...reader.recognise(head) }));
  const sure = said.filter((s) => s.sure === "yes");
  if (sure.length > 1)
    throw new SourceError(1, "one format", sure.map((s) => `${s.reader.label} (${s.why})`).join(" and "));
  // What is known to hold no abstracts is not tried as text.
  if (sure.length === 0 && looksLike(head) !== null) return null;
  return (sure[0] ?? said.find((s) => s.sure === "maybe"))?.reader ?? null;
}

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
  return reader.read(text, options);
}

/** The error of a text that no reader knows: what can be read. */
function unknown(head: Head): SourceError {
  const found = head.first === "" ? "an empty text" : (looksLike(head) ?? shorten(head.first));
  const known = READERS.map((r) => r.label).join(", ");
  return new SourceError(head.line, `one of these: ${known}`, found);
}
