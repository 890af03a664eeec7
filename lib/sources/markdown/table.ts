import { fieldsOf, recordOf } from "../fields";
import type { LedgerBook } from "../ledger";
import { isBlank } from "../lines";
import type { SourceRecord } from "../records";
import type { SourceOptions } from "../types";
import { wordsOf } from "./cell";

const RULE = /^\s*\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)*\|?\s*$/;
const isRow = (line: string | undefined): boolean => /^\s*\|/.test(line ?? "");

/** The cells of a row, parted by "|" that no "\" stands before. */
const cellsOf = (row: string): string[] =>
  row
    .trim()
    .replace(/^\||\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((c) => c.trim());

/** "Title (Read more on arXiv or HuggingFace)": the bracket is no part of the title. */
const LINK_WORDS = /\s*\((?:read more|see|full text|links?|paper|code)\b[^()]*\)\s*$/i;

interface Table {
  header: number;
  names: string[];
  rows: { first: number; last: number; cells: string[] }[];
}

/** All pipe tables of a text; a row whose cell goes over several lines ends where the next begins. */
export function tablesIn(lines: readonly string[]): Table[] {
  const tables: Table[] = [];
  for (let i = 0; i + 1 < lines.length; i++) {
    if (!isRow(lines[i]) || !RULE.test(lines[i + 1] ?? "") || !/-/.test(lines[i + 1] ?? "")) continue;
    const table: Table = { header: i, names: cellsOf(lines[i] ?? "").map((n) => wordsOf(n).text), rows: [] };
    let k = i + 2;
    while (k < lines.length && isRow(lines[k])) {
      const last = lastOfRow(lines, k);
      table.rows.push({ first: k, last, cells: cellsOf(lines.slice(k, last + 1).join(" ")) });
      k = last + 1;
    }
    tables.push(table);
    i = k - 1;
  }
  return tables;
}

/** The last line of a row that begins at one: it goes on until a "|" ends a line, or the next row or a blank line comes. */
function lastOfRow(lines: readonly string[], from: number): number {
  let last = from;
  while (!/\|\s*$/.test(lines[last] ?? "") && !isRow(lines[last + 1]) && !isBlank(lines[last + 1])) last++;
  return last;
}

/** Whether a table has a column of titles and one of texts. */
export function holdsPapers({ names }: Table, options: SourceOptions): boolean {
  const fields = fieldsOf(names, options.map);
  return fields.has("title") && (fields.has("abstract") || fields.has("summary"));
}

/** The papers of a table; its header goes to the ledger. */
export function recordsOfTable(table: Table, options: SourceOptions, book: LedgerBook): SourceRecord[] {
  const fields = fieldsOf(table.names, options.map);
  book.note(table.header, table.header + 1, { fate: "furniture", what: "header of a table" });
  return table.rows.map(({ first, last, cells }) => {
    const words = cells.map(wordsOf);
    const get = (name: string) => words[table.names.indexOf(name)]?.text ?? null;
    const record = recordOf({ first: first + 1, last: last + 1 }, get, fields, "summary");
    const addresses = words.flatMap((w) => w.addresses);
    return {
      ...record,
      title: record.title?.replace(LINK_WORDS, "") ?? null,
      ids: [...(record.ids ?? []), ...addresses],
    };
  });
}
