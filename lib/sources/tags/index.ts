import { givenFirst } from "../fields";
import { LedgerBook } from "../ledger";
import { isBlank, splitLines } from "../lines";
import { digestOf, type SourceRecord } from "../records";
import type { Digest, Reader, SourceOptions } from "../types";
import { DIALECTS, type Dialect } from "./dialects";

/** A record's fields in the order of the text; a tag may stand several times. */
interface Tagged {
  first: number;
  last: number;
  fields: Field[];
}

interface Field {
  tag: string;
  /** Where it begins, 1-based. */
  at: number;
  lines: string[];
  /** Lines it goes on over, 1-based. */
  more: number[];
}

/** Reads tagged lines into records; what is in none of them goes to the ledger. */
function recordsOf(lines: readonly string[], dialect: Dialect, book: LedgerBook): Tagged[] {
  const records: Tagged[] = [];
  let open: Tagged | null = null;
  for (const [i, line] of lines.entries()) {
    const field = fieldOf(line, i, dialect);
    const furniture = noteFurniture(line, i, dialect, book);
    if (field && dialect.begins.test(field.tag) && (open || !furniture)) {
      open = { first: i + 1, last: i + 1, fields: [field] };
      records.push(open);
    } else if (open && field) {
      open.fields.push(field);
      open.last = i + 1;
      if (dialect.ends?.test(field.tag)) open = null;
    } else if (open) goOn(open, line, i, dialect, book);
    else if (!furniture) noteOutside(line, i, book);
  }
  return records;
}

/** The field that a line begins; null for a line without a tag. */
function fieldOf(line: string, i: number, dialect: Dialect): Field | null {
  const found = dialect.field.exec(line);
  return found && { tag: found[1] ?? "", at: i + 1, lines: [found[2] ?? ""], more: [] };
}

/** Notes a line that is the program's own. @returns whether it is one */
function noteFurniture(line: string, i: number, { furniture, label }: Dialect, book: LedgerBook): boolean {
  if (isBlank(line) || !furniture.test(line.trim())) return false;
  book.note(i, i, { fate: "furniture", what: `${label}'s own` });
  return true;
}

const noteOutside = (line: string, i: number, book: LedgerBook): void =>
  book.note(i, i, isBlank(line) ? { fate: "blank" } : { fate: "skipped", reason: "outside any record" });

/** A line without a tag goes on with the field before it. */
function goOn(open: Tagged, line: string, i: number, dialect: Dialect, book: LedgerBook): void {
  const field = open.fields.at(-1);
  if (isBlank(line)) {
    book.note(i, i, { fate: "blank" });
    field?.lines.push("");
    return;
  }
  field?.lines.push(dialect.more.exec(line)?.[1] ?? line);
  field?.more.push(i + 1);
  open.last = i + 1;
}

const textIn = (field: Field): string => field.lines.join("\n").trim();

/** Fields of the first tag that has a text: an abstract may go on in a second of the same tag. */
function abstractsIn(fields: readonly Field[], tags: readonly string[]): Field[] {
  const tag = tags.find((t) => fields.some((f) => f.tag === t && textIn(f)));
  const texts = new Set<string>();
  return fields.filter((f) => f.tag === tag && textIn(f) && !texts.has(textIn(f)) && texts.add(textIn(f)));
}

function recordOf(record: Tagged, { tags }: Dialect): SourceRecord {
  const fieldsOf = (names: readonly string[]) =>
    names.flatMap((tag) => record.fields.filter((f) => f.tag === tag && textIn(f)));
  const all = (names: readonly string[]) => fieldsOf(names).map(textIn);
  const [title] = fieldsOf(tags.title);
  const abstracts = abstractsIn(record.fields, tags.abstract);
  /** Lines of a field that nothing is read from: those it goes on over, and a text that is another than the abstract. */
  const aside = (f: Field) => (tags.abstract.includes(f.tag) && textIn(f) ? [f.at, ...f.more] : f.more);
  const authorTag = tags.authors.find((tag) => all([tag]).length > 0) ?? "";
  const authors = all([authorTag]);
  const names = authors.flatMap((a) => a.split("\n"));
  return {
    first: record.first,
    last: record.last,
    title: title ? textIn(title) : null,
    abstract: abstracts.map(textIn).join("\n\n") || null,
    aside: record.fields
      .filter((f) => f !== title && !abstracts.includes(f) && f.tag !== authorTag)
      .flatMap(aside),
    authorNames: names.map(givenFirst),
    date: all(tags.date).find((d) => /\d{4}/.test(d)) ?? null,
    ids: all(tags.ids),
  };
}

function read(text: string, dialect: Dialect, options: SourceOptions): Digest {
  const { lines } = splitLines(text);
  const book = new LedgerBook(lines.length);
  const records = recordsOf(lines, dialect, book).map((r) => recordOf(r, dialect));
  const expected = `records in ${dialect.label} with a title and an abstract, such as "${dialect.example}"`;
  return digestOf(
    { format: dialect.id, expected, unit: "line", pieces: lines.length, records, book },
    options,
  );
}

/** RIS, PubMed's nbib and Web of Science's tags. */
export const tagged: readonly Reader[] = DIALECTS.map((dialect) => ({
  id: dialect.id,
  label: dialect.label,
  extensions: dialect.extensions,
  recognise: ({ text }) =>
    dialect.sign.test(text)
      ? { sure: "yes", why: `a line such as "${dialect.example}"` }
      : { sure: "no", why: `no line such as "${dialect.example}"` },
  read: (text, options) => read(text, dialect, options),
}));
