/** Bytes as text, and what a person should know of how they became one; or why they are no text. */
export type Decoded = { text: string; note: string | null } | { error: string };

interface Magic {
  bytes: readonly number[];
  what: string;
}

const MAGIC: readonly Magic[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], what: "a PDF file: copy the text of its abstract" },
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: "a ZIP archive (or an office document): unpack it first" },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: "a picture (PNG)" },
  { bytes: [0xff, 0xd8, 0xff], what: "a picture (JPEG)" },
  { bytes: [0x1f, 0x8b], what: "a gzip archive inside another" },
  { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66], what: "a SQLite database" },
  { bytes: [0x50, 0x41, 0x52, 0x31], what: "a Parquet file" },
];

const begins = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((b, i) => bytes[i] === b);

/** Whether bytes look like UTF-16 without a mark: of Latin text every other byte is 0. */
function utf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (begins(bytes, [0xff, 0xfe])) return "utf-16le";
  if (begins(bytes, [0xfe, 0xff])) return "utf-16be";
  const sample = bytes.subarray(0, 1000);
  const zeros = [0, 0];
  sample.forEach((b, i) => {
    if (b === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 4 && even < odd / 8) return "utf-16le";
  return even > sample.length / 4 && odd < even / 8 ? "utf-16be" : null;
}

/**
 * What makes a text of the bytes of a file: UTF-8, UTF-16 with or without a mark, else Windows-1252, which is said.
 * @param bytes all of them, or the first where `more` follow
 */
export function decoderOf(
  bytes: Uint8Array,
  more: boolean,
): { decoder: TextDecoder; note: string | null } | { error: string } {
  const magic = MAGIC.find((m) => begins(bytes, m.bytes));
  if (magic) return { error: `expected a text; found ${magic.what}` };
  const wide = utf16(bytes);
  if (wide) return { decoder: new TextDecoder(wide), note: null };
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: more });
    return { decoder: new TextDecoder("utf-8", { fatal: true }), note: null };
  } catch {
    if (bytes.includes(0)) return { error: "expected a text; found bytes of another kind" };
    return { decoder: new TextDecoder("windows-1252"), note: "no UTF-8: read as Latin-1 (Windows-1252)" };
  }
}

/** A text from all the bytes of a file. */
export function decode(bytes: Uint8Array): Decoded {
  const found = decoderOf(bytes, false);
  return "error" in found ? found : { text: found.decoder.decode(bytes), note: found.note };
}
