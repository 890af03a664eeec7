import { namesOf } from "../fields";
import { LedgerBook } from "../ledger";
import { isBlank, splitLines } from "../lines";
import { digestOf, type SourceRecord } from "../records";
import type { Digest, Reader, SourceOptions } from "../types";
import { mailText, unquoted } from "./mime";

const EXPECTED = 'a listing mail of arXiv: "\\\\", "arXiv:2411.13560", "Title: …", "\\\\", an abstract';
const RULE = /^-{20,}\s*$|^%{20,}/;
const BAR = /^\\\\/;

/** The header fields of an entry; a line that begins with a space goes on with the field above. */
function headersOf(lines: readonly string[]): Map<string, string> {
  const headers = new Map<string, string>();
  let name = "";
  for (const line of lines) {
    const field = /^([A-Za-z-]+):\s*(.*)$/.exec(line);
    if (field?.[1]) {
      name = field[1].toLowerCase();
      headers.set(name, field[2] ?? "");
    } else if (name && /^\s/.test(line)) headers.set(name, `${headers.get(name)} ${line.trim()}`);
  }
  return headers;
}

/** Lines of an entry that say something else of it. */
const KNOWN =
  /^(?:\\\\|arXiv:|Date:|Categories:|Comments:|(?:MSC|ACM)-class:|Journal-ref:|DOI:|Report-no:|License:|Proxy:|replaced with)/i;

/** Lines of an entry (0-based) that are in none of its fields. */
function asideIn(lines: readonly string[], top: number, middle: number, end: number): number[] {
  let inField = false;
  return lines.flatMap((line, i) => {
    if (isBlank(line) || (i > middle && i < end)) return [];
    if (KNOWN.test(line)) {
      inField = false;
      return [];
    }
    const inHead = i > top && i < middle;
    if (inHead && /^(?:Title|Authors?):/i.test(line)) inField = true;
    else if (!(inHead && inField && /^\s/.test(line))) {
      inField = false;
      return [i];
    }
    return [];
  });
}

/** An entry between two rules: "\\", header, "\\", abstract, "\\ ( address, size)". */
function entryOf(lines: readonly string[], first: number): SourceRecord | null {
  const bars = lines.flatMap((line, i) => (BAR.test(line) ? [i] : []));
  const [top, middle, end = lines.length] = bars;
  if (top === undefined || !lines.some((l) => /^arXiv:/i.test(l))) return null;
  const headers = headersOf(lines.slice(top + 1, middle ?? lines.length));
  const body = middle === undefined ? [] : lines.slice(middle + 1, end);
  const place = { first, last: first + lines.length - 1 };
  const id = lines.find((l) => /^arXiv:/i.test(l)) ?? "";
  const replaced = lines.some((l) => /^replaced with revised version/i.test(l));
  return {
    ...place,
    aside: asideIn(lines, top, middle ?? lines.length, end).map((i) => first + i),
    title: headers.get("title") ?? null,
    abstract: body.join("\n").trim() || null,
    skip:
      replaced && body.join("").trim() === ""
        ? "a replaced paper: the listing gives no abstract of it"
        : undefined,
    authorNames: namesOf(headers.get("authors") ?? ""),
    date: headers.get("date") ?? null,
    ids: [id, headers.get("doi")],
  };
}

const LISTING = /^\\\\\s*\narXiv:/m;

/** The listing as it was sent. The ledger counts its lines; only where it came encoded are they others than the file's. */
export function listingIn(text: string): string {
  const normal = text.replace(/\r\n?/g, "\n");
  return unquoted(LISTING.test(normal) && !ENCODED.test(normal) ? normal : (mailText(normal) ?? normal));
}

/** Headers of a mail whose text is not sent as it is. */
const ENCODED = /^Content-Transfer-Encoding:\s*(?:quoted-printable|base64)/im;

function read(source: string, options: SourceOptions): Digest {
  const { lines } = splitLines(listingIn(source));
  const book = new LedgerBook(lines.length);
  const records: SourceRecord[] = [];
  let from = 0;
  const close = (to: number) => {
    const part = lines.slice(from, to);
    const entry = entryOf(part, from + 1);
    if (entry) records.push(entry);
    else
      part.forEach((line, i) => {
        book.note(
          from + i,
          from + i,
          isBlank(line) ? { fate: "blank" } : { fate: "furniture", what: "words of the listing" },
        );
      });
  };
  lines.forEach((line, i) => {
    if (!RULE.test(line)) return;
    close(i);
    book.note(i, i, { fate: "furniture", what: "rule" });
    from = i + 1;
  });
  close(lines.length);
  return digestOf(
    { format: "arxiv-mail", expected: EXPECTED, unit: "line", pieces: lines.length, records, book },
    options,
  );
}

/** arXiv's daily listing by e-mail. */
export const arxivMail: Reader = {
  id: "arxiv-mail",
  label: "arXiv listing e-mail",
  extensions: ["eml"],
  recognise: ({ text }) =>
    LISTING.test(listingIn(text))
      ? { sure: "yes", why: 'entries that begin with "\\\\" and "arXiv:"' }
      : { sure: "no", why: 'no entry that begins with "\\\\" and "arXiv:"' },
  read,
};
