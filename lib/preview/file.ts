import { decode } from "@/lib/sources/decode";

/** Larger files are for the command line, which streams nothing into a page. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The bytes themselves, or what a gzip file holds. */
async function unzipped(file: File): Promise<Uint8Array> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (start[0] !== 0x1f || start[1] !== 0x8b) return new Uint8Array(await file.arrayBuffer());
  const stream = file.stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The text of a file, with what is to be known of how it became one; or what it is instead. */
export async function textOf(file: File): Promise<{ text: string; note: string | null } | { found: string }> {
  if (file.size > MOST_BYTES)
    return { found: `${Math.round(file.size / 1024 / 1024)} MB: larger than the 64 MB a page reads` };
  try {
    const decoded = decode(await unzipped(file));
    return "error" in decoded ? { found: decoded.error.replace(/^.*found /, "") } : decoded;
  } catch {
    return { found: "a gzip file that cannot be unpacked" };
  }
}
