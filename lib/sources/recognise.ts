import { SourceError, shorten } from "./errors";
import { looksLike } from "./lookalikes";
import { READERS } from "./registry";
import type { Head, Reader } from "./types";

/** The reader that knows a source; where none is sure, one that may. Two that are sure are an error naming both. */
export function readerFor(head: Head): Reader | null {
  const said = READERS.map((reader) => ({ reader, ...reader.recognise(head) }));
  const sure = said.filter((s) => s.sure === "yes");
  if (sure.length > 1)
    throw new SourceError(1, "one format", sure.map((s) => `${s.reader.label} (${s.why})`).join(" and "));
  // What is known to hold no abstracts is not tried as text.
  if (sure.length === 0 && looksLike(head) !== null) return null;
  return (sure[0] ?? said.find((s) => s.sure === "maybe"))?.reader ?? null;
}

/** The error of a text that no reader knows: what can be read. */
export function unknown(head: Head): SourceError {
  const found = head.first === "" ? "an empty text" : (looksLike(head) ?? shorten(head.first));
  const known = READERS.map((r) => r.label).join(", ");
  return new SourceError(head.line, `one of these: ${known}`, found);
}
