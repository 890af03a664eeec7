import { type Creator, type Entry, parse } from "@retorquere/bibtex-parser";
import { SourceError, shorten } from "../errors";
import { LedgerBook } from "../ledger";
import { isBlank, splitLines } from "../lines";
import { digestOf, type SourceRecord } from "../records";
import type { Digest, Reader, SourceOptions } from "../types";
import { withoutLong } from "./long";
import { plainTex } from "./tex";

const EXPECTED = "BibTeX entries with a title and an abstract";

/**
 * Titles and texts are taken as they are written and made plain by `plainTex`: the parser itself drops commands in
 * formulas and takes a bare "%" for the end of a line, which BibTeX does not.
 */
const VERBATIM = ["title", "abstract", "note", "journal", "url", "doi", "eprint", "arxivid", "pdf", "file"];
const OPTIONS = {
  english: false,
  sentenceCase: false,
  caseProtection: false,
  unsupported: "ignore",
  verbatimFields: VERBATIM,
} as const;

const text = (value: unknown): string | null => (typeof value === "string" ? plainTex(value) : null);
const asIs = (value: unknown): string | null => (typeof value === "string" ? value : null);

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
    ids: [f.eprint, f.arxivid, f.doi, f.url, f.note, f.journal, f.pdf].map(asIs),
  };
}

/** A line that begins an entry, or a definition. */
const BEGINS = /^[ \t]*@[A-Za-z]+\s*[{(]/gm;
const newlines = (s: string): number => s.split("\n").length - 1;

/** The text from each beginning to the next, with its lines (1-based, without blank ones at its end). */
function chunksOf(source: string): { text: string; first: number; last: number }[] {
  const starts = [...source.matchAll(BEGINS)].map((m) => m.index);
  let line = 1;
  let from = 0;
  return starts.map((start, i) => {
    const chunk = withoutLong(source.slice(start, starts[i + 1]));
    line += newlines(source.slice(from, start));
    from = start;
    return { text: chunk, first: line, last: line + newlines(chunk.trimEnd()) };
  });
}

/**
 * Parses entry by entry: the parser's time grows with the square of what it is given at once, and what is wrong with one
 * entry stays there.
 */
function recordsOf(source: string, book: LedgerBook): SourceRecord[] {
  const strings: Record<string, string> = {};
  return chunksOf(source).flatMap(({ text: chunk, ...place }): SourceRecord[] => {
    if (/^\s*@(?:comment|preamble)\b/i.test(chunk)) return [];
    const { entries, strings: defined } = parse(chunk, { ...OPTIONS, strings });
    if (/^\s*@string\b/i.test(chunk)) {
      Object.assign(strings, defined);
      book.note(place.first - 1, place.last - 1, { fate: "furniture", what: "BibTeX's own" });
    }
    // Entries that share a line with the one before are found by their own text.
    let from = 0;
    return entries.map((entry) => {
      const at = Math.max(0, chunk.indexOf(entry.input, from));
      from = at + entry.input.length;
      const first = place.first + newlines(chunk.slice(0, at));
      return recordOf(entry, { first, last: first + newlines(entry.input) });
    });
  });
}

function read(source: string, options: SourceOptions): Digest {
  const normal = source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const { lines } = splitLines(normal);
  const book = new LedgerBook(lines.length);
  const records = recordsOf(normal, book);
  if (records.length === 0) throw new SourceError(1, EXPECTED, shorten(normal));
  for (const { first, last } of records)
    book.note(first - 1, last - 1, { fate: "skipped", reason: "no paper" });
  lines.forEach((line, i) => {
    if (book.noted(i)) return;
    if (isBlank(line)) book.note(i, i, { fate: "blank" });
    else if (/^\s*(@(comment|string|preamble)\b|%)/i.test(line))
      book.note(i, i, { fate: "furniture", what: "BibTeX's own" });
    else
      book.note(i, i, {
        fate: "skipped",
        reason: "outside any entry that could be read: a brace or a quote may be missing",
      });
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
