import { LedgerBook } from "../ledger";
import { isBlank, splitLines } from "../lines";
import { digestOf, type SourceRecord } from "../records";
import type { Digest, Reader, SourceOptions } from "../types";
import { recordOfSection, sectionsOf } from "./sections";
import { holdsPapers, recordsOfTable, tablesIn } from "./table";

const EXPECTED =
  "Markdown with papers: a table with a title and an abstract, or sections with a title and an abstract";

/** Papers of tables; where there are none, of sections. */
function recordsOf(lines: readonly string[], options: SourceOptions, book: LedgerBook): SourceRecord[] {
  const tables = tablesIn(lines).filter((t) => holdsPapers(t, options));
  if (tables.length > 0) return tables.flatMap((t) => recordsOfTable(t, options, book));
  return sectionsOf(lines).flatMap((s) => recordOfSection(lines, s) ?? []);
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
    const papers = sectionsOf(lines).filter((s) => recordOfSection(lines, s) !== null);
    return papers.length > 0
      ? { sure: "yes", why: "sections with an abstract each" }
      : { sure: "no", why: "no table and no section with an abstract" };
  },
  read,
};
