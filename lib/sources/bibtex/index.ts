import { type Creator, type Entry, parse } from "@retorquere/bibtex-parser";
import { SourceError, shorten } from "../errors";
import { LedgerBook } from "../ledger";
import { isBlank, splitLines } from "../lines";
import { digestOf, type SourceRecord } from "../records";
import type { Digest, Reader, SourceOptions } from "../types";

const EXPECTED = "BibTeX entries with a title and an abstract";

/** Field values are kept as written but for TeX: no title is put into sentence case, nothing of HTML is added. */
const OPTIONS = {
  english: false,
  sentenceCase: false,
  caseProtection: false,
  unsupported: "ignore",
} as const;

const text = (value: unknown): string | null => (typeof value === "string" ? plain(value) : null);

/** The parser marks protected case and emphasis as HTML; a title is plain text. */
const plain = (value: string): string =>
  value.replace(/<\/?(?:span|i|b|em|strong|sc|pre|tt)(?:\s[^>]*)?>/g, "");

const nameOf = (c: Creator): string =>
  c.name ?? [c.firstName, c.prefix, c.lastName, c.suffix].filter(Boolean).join(" ");

function recordOf(entry: Entry, place: { first: number; last: number }): SourceRecord {
  const f = entry.fields as Record<string, unknown>;
  const date = text(f.date) ?? [text(f.year), text(f.month)].filter(Boolean).join(" ");
  return {
    ...place,
    title: text(f.title),
    abstract: text(f.abstract),
    authorNames: Array.isArray(f.author) ? (f.author as Creator[]).map(nameOf) : [],
    date: date || null,
    ids: [f.eprint, f.arxivid, f.doi, f.url, f.note, f.journal, f.pdf].map(text),
  };
}

/** The lines of each entry, found by its own text in the order of the file. */
function placesOf(source: string, entries: readonly Entry[]): { first: number; last: number }[] {
  let from = 0;
  let line = 1;
  return entries.map(({ input }) => {
    const at = source.indexOf(input, from);
    if (at < 0) return { first: line, last: line };
    line += newlines(source.slice(from, at));
    const first = line;
    line += newlines(input);
    from = at + input.length;
    return { first, last: line };
  });
}

const newlines = (s: string): number => s.split("\n").length - 1;

/** The parser looks for an entry behind every "@", up to the end of the text: so many that begin none are no BibTeX. */
const STRAY = 2000;

function refuseStray(text: string): void {
  const signs = text.split("@").length - 1;
  const entries = text.match(/@[A-Za-z]+\s*[{(]/g)?.length ?? 0;
  if (signs - entries > STRAY + 20 * entries)
    throw new SourceError(1, EXPECTED, `${signs - entries} times "@" that begins no entry`);
}

function read(source: string, options: SourceOptions): Digest {
  const normal = source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  refuseStray(normal);
  const { entries, errors } = parse(normal, OPTIONS);
  if (entries.length === 0)
    throw new SourceError(1, EXPECTED, errors[0] ? shorten(String(errors[0].error), 100) : shorten(normal));
  const { lines } = splitLines(normal);
  const book = new LedgerBook(lines.length);
  const places = placesOf(normal.trimEnd(), entries);
  const records = entries.map((entry, i) => recordOf(entry, places[i] ?? { first: 1, last: 1 }));
  for (const { first, last } of records)
    book.note(first - 1, last - 1, { fate: "skipped", reason: "no paper" });
  lines.forEach((line, i) => {
    if (book.noted(i)) return;
    if (isBlank(line)) book.note(i, i, { fate: "blank" });
    else if (/^\s*(@(comment|string|preamble)\b|%)/i.test(line))
      book.note(i, i, { fate: "furniture", what: "BibTeX's own" });
    else book.note(i, i, { fate: "skipped", reason: "outside any entry that could be read" });
  });
  return digestOf(
    { format: "bibtex", expected: EXPECTED, unit: "line", pieces: lines.length, records, book },
    options,
  );
}

/** Exports of Zotero, Mendeley, the ACL Anthology and OpenReview. */
export const bibtex: Reader = {
  id: "bibtex",
  label: "BibTeX",
  extensions: ["bib", "bibtex"],
  recognise: ({ text: head }) =>
    /^[ \t]*@(?!comment|string|preamble)[A-Za-z]+\s*[{(]\s*[^,\s]*\s*,/m.test(head)
      ? { sure: "yes", why: 'an entry such as "@article{key,"' }
      : { sure: "no", why: 'no entry such as "@article{key,"' },
  read,
};
