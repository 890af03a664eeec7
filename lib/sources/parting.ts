import { wholeValues } from "./json/list";
import { splitLines } from "./lines";
import { findHeader } from "./table/header";
import { rowEnd } from "./table/rows";

/** Where the records of a format end, and what each part of a source needs besides its own. */
export interface Parting {
  /** Place behind the last whole record of a text that begins at one, or `first` with the source; 0 where none is whole. */
  end(text: string, first: boolean): number;
  /** Whether the end of a source holds a record at all. */
  hasRecord(text: string): boolean;
  /** What stands before the first record and belongs to all. */
  head: string;
  /** What closes the document. */
  tail: string;
  /** What parts a record from the next one: behind the last of a part it is left out. */
  between?: string;
  /** How many whole records a text begins with, of a format whose lines say nothing; else lines are counted. */
  records?(text: string, first: boolean): number;
}

const isWritten = (text: string): boolean => text.trim() !== "";

/** Records that a line begins which no other line looks like. */
const beginning = (mark: string, head = ""): Parting => ({
  end: (text) => Math.max(0, text.lastIndexOf(`\n${mark}`) + 1),
  hasRecord: isWritten,
  head,
  tail: "",
});

/** What stands before the first line that matches. */
const before = (text: string, first: RegExp): string => text.slice(0, first.exec(text)?.index ?? 0);

/** Definitions that any entry below may use. */
const STRINGS = /^[ \t]*@string\b.*$/gim;

/** Names of elements that hold one paper. */
const ELEMENT = /<(entry|item|PubmedArticle|record)(?=[\s>])/;

/** Ends of the elements that a piece of XML leaves open, the inmost first. */
function closing(head: string): string {
  const open: string[] = [];
  const plain = head.replace(/<!--[\s\S]*?-->|<[?!][^>]*>/g, "");
  for (const [, end, name = "", alone] of plain.matchAll(/<(\/?)([\w:-]+)[^<>]*?(\/?)>/g)) {
    if (end) open.pop();
    else if (!alone) open.push(name);
  }
  return open
    .reverse()
    .map((name) => `</${name}>`)
    .join("");
}

function xmlParting(start: string): Parting | null {
  const first = ELEMENT.exec(start);
  if (!first) return null;
  const head = start.slice(0, first.index);
  const close = `</${first[1]}>`;
  return {
    end: (text) => {
      const at = text.lastIndexOf(close);
      if (at < 0) return 0;
      const end = at + close.length;
      return text[end] === "\n" ? end + 1 : end;
    },
    hasRecord: (text) => text.includes(close),
    head,
    tail: closing(head),
  };
}

/** Where the header of a table ends, with what stands above it. */
function headerEnd(start: string): number {
  const { line = 0 } = findHeader(splitLines(start.slice(0, 65_536)).lines) ?? {};
  let at = 0;
  for (let i = 0; i < line; i++) at = start.indexOf("\n", at) + 1;
  return at + rowEnd(start.slice(at), true);
}

/** A list of objects; what else a document may be has no end before its last sign. */
function jsonParting(start: string): Parting | null {
  const head = /^\uFEFF?\s*\[\s*(?=\{)/.exec(start)?.[0];
  if (head === undefined) return null;
  return {
    end: (text, first) => wholeValues(text, first).end,
    hasRecord: isWritten,
    head,
    tail: "]",
    between: ",",
    records: (text, first) => wholeValues(text, first).values,
  };
}

/** By id of the reader: formats whose records stand one after the other. */
const PARTINGS: Record<string, (start: string) => Parting | null> = {
  json: jsonParting,
  jsonl: () => beginning(""),
  csv: (start) => ({
    end: (text) => rowEnd(text, false),
    hasRecord: isWritten,
    head: start.slice(0, headerEnd(start)),
    tail: "",
  }),
  bibtex: (start) => beginning("@", (start.match(STRINGS) ?? []).map((s) => `${s}\n`).join("")),
  ris: () => beginning("TY  -"),
  nbib: () => beginning("PMID-"),
  refer: () => beginning("%0 "),
  wos: (start) => beginning("PT ", before(start, /^PT /m)),
  "arxiv-mail": () => beginning("\\\\\narXiv:"),
  xml: xmlParting,
};

/**
 * How a source is parted; null where it is one document.
 * @param id of the reader that knows it
 * @param start its beginning
 */
export const partingOf = (id: string, start: string): Parting | null =>
  Object.hasOwn(PARTINGS, id) ? (PARTINGS[id]?.(start) ?? null) : null;
