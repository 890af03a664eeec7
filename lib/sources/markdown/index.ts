import { fieldsOf, recordOf } from "../fields";
import { LedgerBook } from "../ledger";
import { isBlank, splitLines } from "../lines";
import { digestOf, type SourceRecord } from "../records";
import type { Digest, Reader, SourceOptions } from "../types";
import { itemsOf, recordOfSection, sectionsOf } from "./sections";
import { frontMatter } from "./strip";
import { holdsPapers, recordsOfTable, tablesIn } from "./table";

const EXPECTED =
  "Markdown with papers: a table with a title and an abstract, or sections with a title and an abstract";

/** Papers of sections; where there are none, of the items of a list. */
function recordsOfText(lines: readonly string[]): SourceRecord[] {
  for (const sections of [sectionsOf(lines), itemsOf(lines)]) {
    const records = sections.flatMap((s) => recordOfSection(lines, s) ?? []);
    if (records.length > 0) return records;
  }
  return [];
}

/** What the head of a note says of its one paper: `arxiv: 2410.17243`. */
function withFront(record: SourceRecord, lines: readonly string[]): SourceRecord {
  const front = frontMatter(lines);
  if (!front) return record;
  const said = new Map(
    lines.slice(front.first + 1, front.last).flatMap((line): [string, string][] => {
      const [, name = "", value = ""] = /^([\w -]+):\s*(.*)$/.exec(line) ?? [];
      const text = value.replace(/^["'[]|["'\]]$/g, "").trim();
      return name && text ? [[name, text]] : [];
    }),
  );
  const own = recordOf(record, (name) => said.get(name) ?? null, fieldsOf([...said.keys()]), "summary");
  return {
    ...record,
    ids: [...(record.ids ?? []), ...(own.ids ?? [])],
    date: record.date ?? own.date,
    authorNames: record.authorNames?.length ? record.authorNames : own.authorNames,
  };
}

/** Papers of tables; where there are none, of the text. */
function recordsOf(lines: readonly string[], options: SourceOptions, book: LedgerBook): SourceRecord[] {
  const tables = tablesIn(lines).filter((t) => holdsPapers(t, options));
  if (tables.length > 0) return tables.flatMap((t) => recordsOfTable(t, options, book));
  const records = recordsOfText(lines);
  const [only, ...more] = records;
  return only && more.length === 0 ? [withFront(only, lines)] : records;
}

function read(text: string, options: SourceOptions): Digest {
  const { lines } = splitLines(text);
  const book = new LedgerBook(lines.length);
  const records = recordsOf(lines, options, book);
  const inRecord = new Set(
    records.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first - 1 + i)),
  );
  lines.forEach((line, i) => {
    if (inRecord.has(i) || book.noted(i)) return;
    book.note(
      i,
      i,
      isBlank(line) ? { fate: "blank" } : { fate: "skipped", reason: "text around the papers" },
    );
  });
  return digestOf(
    { format: "markdown", expected: EXPECTED, unit: "line", pieces: lines.length, records, book },
    options,
  );
}

/** Digests that programs write: tables with abstracts, sections with a heading, "Title: … Summary: …" blocks. */
export const markdown: Reader = {
  id: "markdown",
  label: "Markdown digest (tables or sections with abstracts)",
  extensions: ["md", "markdown"],
  recognise: ({ text }) => {
    const { lines } = splitLines(text);
    const tables = tablesIn(lines);
    if (tables.some((t) => holdsPapers(t, {})))
      return { sure: "yes", why: "a table with titles and abstracts" };
    return recordsOfText(lines).length > 0
      ? { sure: "yes", why: "sections with an abstract each" }
      : { sure: "no", why: "no table and no section with an abstract" };
  },
  read,
};
