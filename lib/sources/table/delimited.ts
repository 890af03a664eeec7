import { parse } from "csv-parse/sync";
import { SourceError, shorten } from "../errors";
import { fieldsOf, recordOf } from "../fields";
import { LedgerBook } from "../ledger";
import { splitLines } from "../lines";
import { digestOf } from "../records";
import type { Digest, Reader, SourceOptions } from "../types";

const EXPECTED = "a table with a title and an abstract in each row";
const DELIMITERS = [",", "\t", ";"] as const;
const NAMES: Record<string, string> = { ",": "commas", "\t": "tabs", ";": "semicolons" };

interface Row {
  cells: string[];
  first: number;
  last: number;
}

/** All rows with the lines they stand on (quoted cells may hold line breaks), and what csv-parse could not follow. */
function rowsOf(text: string, delimiter: string): { rows: Row[]; broken: { last: number; why: string }[] } {
  const broken: { last: number; why: string }[] = [];
  const parsed = parse(text, {
    bom: true,
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      broken.push({ last: Number(error?.lines ?? 0), why: error?.message ?? "" });
      return undefined;
    },
  }) as unknown as { record: string[]; info: { lines: number } }[];
  const lines = text.split("\n");
  let before = 0;
  const rows = parsed.map(({ record, info }) => {
    let first = before + 1;
    while (first < info.lines && lines[first - 1]?.trim() === "") first++;
    before = info.lines;
    return { cells: record, first, last: info.lines };
  });
  return { rows, broken };
}

/** The delimiter under which a header line names a title; null where it names none. */
function delimiterOf(header: string): { delimiter: string; names: string[] } | null {
  for (const delimiter of DELIMITERS) {
    const names = header.split(delimiter).map((n) => n.replace(/^"|"$/g, "").trim());
    if (names.length > 1 && fieldsOf(names).has("title")) return { delimiter, names };
  }
  return null;
}

function readDelimited(source: string, options: SourceOptions): Digest {
  // csv-parse and the ledger count the same lines, also where ends of lines are mixed.
  const text = source.replace(/\r\n?/g, "\n");
  const { lines } = splitLines(text);
  const at = delimiterOf(lines.find((l) => l.trim() !== "") ?? "") ?? {
    delimiter: text.includes("\t") ? "\t" : ",",
  };
  const { rows: all, broken } = rowsOf(text, at.delimiter);
  const [header, ...rows] = all;
  if (!header) throw new SourceError(1, EXPECTED, "an empty text");
  const fields = fieldsOf(header.cells, options.map);
  if (!fields.has("abstract") && !fields.has("summary"))
    throw new SourceError(
      header.first,
      "a column of abstracts (--map abstract=NAME names one)",
      `the columns ${shorten(header.cells.join(", "), 120)}`,
    );
  const column = new Map(header.cells.map((name, i) => [name, i]));
  const book = new LedgerBook(lines.length);
  book.note(header.first - 1, header.last - 1, { fate: "furniture", what: "header of the table" });
  const records = rows.map(({ cells, first, last }) =>
    recordOf({ first, last }, (name) => cells[column.get(name) ?? -1] ?? null, fields, "summary"),
  );
  for (const { last, why } of broken)
    for (let i = last - 1; i >= 0 && !isIn(all, i + 1); i--)
      book.note(i, i, { fate: "skipped", reason: why.replace(/: the parsing.*$/, "") });
  return digestOf(
    {
      format: "csv",
      expected: EXPECTED,
      unit: "line",
      pieces: lines.length,
      records,
      book: blanks(book, lines),
    },
    options,
  );
}

const isIn = (rows: readonly Row[], line: number): boolean =>
  rows.some((r) => r.first <= line && line <= r.last);

/** Lines that are blank outside any row. */
function blanks(book: LedgerBook, lines: readonly string[]): LedgerBook {
  lines.forEach((line, i) => {
    if (line.trim() === "" && !book.noted(i)) book.note(i, i, { fate: "blank" });
  });
  return book;
}

/** Exports of Zotero, Scopus and review tools, and tables by hand. */
export const delimited: Reader = {
  id: "csv",
  label: "a table (CSV, TSV)",
  extensions: ["csv", "tsv"],
  recognise: ({ text, ending }) => {
    const header = splitLines(text).lines.find((l) => l.trim() !== "") ?? "";
    const found = header.length < 20_000 ? delimiterOf(header) : null;
    if (found)
      return { sure: "yes", why: `columns parted by ${NAMES[found.delimiter]}, one of them a title` };
    return ending === "csv" || ending === "tsv"
      ? { sure: "maybe", why: "named as a table" }
      : { sure: "no", why: "no header with a title" };
  },
  read: readDelimited,
};
