import { fieldsOf } from "../fields";

const DELIMITERS = [",", "\t", ";", "|"] as const;
export const NAMES: Record<string, string> = {
  ",": "commas",
  "\t": "tabs",
  ";": "semicolons",
  "|": "upright bars",
};

/** A header may stand below a few lines that say what the table is, or how it is parted ("sep=;"). */
const LINES_ABOVE = 10;
const LONGEST_NAME = 40;

/** How a document of another kind begins: none of its lines is a header. */
const MARKUP = /^\s*(?:[{<@]|\[\s*(?:[[{"\]]|$))/;

/** The delimiter under which a header line names a title; null where it names none. */
export function delimiterOf(header: string, own: Readonly<Record<string, string>> = {}) {
  if (MARKUP.test(header)) return null;
  for (const delimiter of DELIMITERS) {
    if (delimiter === "|" && /^\s*\|/.test(header)) continue;
    const names = header.split(delimiter).map((n) => n.trim().replace(/^"|"$/g, "").trim());
    const kinds = fieldsOf(names, own);
    if (names.length < 2 || !kinds.has("title")) continue;
    // Bars and semicolons stand in other lines too: they need an abstract beside the title.
    if (delimiter !== "|" || kinds.has("abstract"))
      return {
        delimiter,
        hasText: kinds.has("abstract") || kinds.has("summary"),
        /** Several short names: nothing but a header looks so. */
        isClear: names.length > 2 && names.every((n) => n.length <= LONGEST_NAME),
      };
  }
  return null;
}

/** "sep=;" above a table, for spreadsheets. */
const isTold = (line: string): boolean => /^"?sep=/i.test(line);

/**
 * The line of a table's header (0-based) and what parts its cells: the first line, or one of the next that names title
 * and abstract; null where none names a title.
 */
export function findHeader(
  lines: readonly string[],
  own: Readonly<Record<string, string>> = {},
): { line: number; delimiter: string } | null {
  const at = lines.findIndex((l) => l.trim() !== "");
  if (at < 0) return null;
  const first = delimiterOf(lines[at] ?? "", own);
  if (first?.hasText) return { line: at, delimiter: first.delimiter };
  for (let i = at + 1; i < Math.min(lines.length, at + LINES_ABOVE); i++) {
    const found = delimiterOf(lines[i] ?? "", own);
    if (found?.hasText && (found.isClear || isTold(lines[at] ?? "")))
      return { line: i, delimiter: found.delimiter };
  }
  return first && { line: at, delimiter: first.delimiter };
}
