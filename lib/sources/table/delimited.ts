import { parse } from "csv-parse/sync";
import { SourceError, shorten } from "../errors";
import { fieldsOf, recordOf } from "../fields";
import { LedgerBook } from "../ledger";
import { isBlank, splitLines } from "../lines";
import { digestOf } from "../records";
import type { Digest, Reader, SourceOptions } from "../types";
import { findHeader, NAMES } from "./header";

const EXPECTED = "a table with a title and an abstract in each row";

const LONGEST_HEADER = 20_000;

interface Row {
  cells: string[];
  first: number;
  last: number;
}

/** Whether quotes inside a cell are written \" and not "". */
const isBackslashed = (text: string): boolean =>
  /[^\\,;\t|\n"]\\"[^,;\t|\r\n"]/.test(text) && !/[^,;\t|\n"]""[^,;\t|\r\n"]/.test(text);

/** All rows with the lines they stand on (quoted cells may hold line breaks), and what csv-parse could not follow. */
function rowsOf(text: string, delimiter: string): { rows: Row[]; broken: { last: number; why: string }[] } {
  const broken: { last: number; why: string }[] = [];
  const parsed = parse(text, {
    bom: true,
    delimiter,
    escape: isBackslashed(text) ? "\\" : '"',
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    trim: true,
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

function readDelimited(source: string, options: SourceOptions): Digest {
  // csv-parse and the ledger count the same lines, also where ends of lines are mixed.
  const text = source.replace(/\r\n?/g, "\n");
  const { lines } = splitLines(text);
  const found = findHeader(lines, options.map);
  const above = found?.line ?? 0;
  const { rows: all, broken } = rowsOf(
    // What stands above the table would be rows of another width, with quotes of its own.
    "\n".repeat(above) + lines.slice(above).join("\n"),
    found?.delimiter ?? (text.includes("\t") ? "\t" : ","),
  );
  const [header, ...rows] = all;
  if (!header) throw new SourceError(1, EXPECTED, "an empty text");
  const fields = fieldsOf(header.cells, options.map);
  if (!fields.has("abstract") && !fields.has("summary"))
    throw new SourceError(
      header.first,
      "a column of abstracts (--map abstract=NAME names one)",
      `the columns ${shorten(header.cells.join(", "), 120)}`,
    );
  const column = new Map(header.cells.map((name, i): [string, number] => [name, i]).reverse());
  const book = new LedgerBook(lines.length);
  for (let i = 0; i < above; i++)
    if (!isBlank(lines[i])) book.note(i, i, { fate: "furniture", what: "words above the table" });
  book.note(header.first - 1, header.last - 1, { fate: "furniture", what: "header of the table" });
  const records = rows.map(({ cells, first, last }) =>
    recordOf({ first, last }, (name) => cells[column.get(name) ?? -1] ?? null, fields, "summary"),
  );
  skipBroken(broken, all, lines, book);
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

const whyBroken = (why: string): string =>
  /quote not closed/i.test(why)
    ? "a cell in quotes that does not end: the table is cut off, or a quote is missing"
    : "a row that cannot be parted into cells";

/** Accounts for the lines of rows that could not be followed, and for what csv-parse passed over behind them. */
function skipBroken(
  broken: readonly { last: number; why: string }[],
  rows: readonly Row[],
  lines: readonly string[],
  book: LedgerBook,
): void {
  const read = new Uint8Array(lines.length + 1);
  for (const { first, last } of rows) read.fill(1, first - 1, last);
  let next = 0;
  for (const { why, last } of [...broken, { why: broken.at(-1)?.why ?? "", last: lines.length }]) {
    for (let i = next; i < last; i++)
      if (!read[i] && !book.noted(i) && !isBlank(lines[i]))
        book.note(i, i, { fate: "skipped", reason: whyBroken(why) });
    next = Math.max(next, last);
  }
}

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
    const { lines } = splitLines(text);
    const named = ending === "csv" || ending === "tsv";
    const header = lines.find((l) => l.trim() !== "") ?? "";
    const sure = header.length < LONGEST_HEADER ? findHeader(lines) : null;
    if (sure) return { sure: "yes", why: `columns parted by ${NAMES[sure.delimiter]}, one of them a title` };
    return named ? { sure: "maybe", why: "named as a table" } : { sure: "no", why: "no header with a title" };
  },
  read: readDelimited,
};
