import { arxivId } from "../identity";
import { splitLines } from "../lines";
import { frontMatter, looksMarked, stripMarkdown } from "../markdown/strip";

/** A page's text as lines to read, with what its markup told. */
export interface PageText {
  /** As many as the source has. */
  lines: string[];
  headings: ReadonlySet<number>;
  /** Addresses by line, 0-based. */
  addresses: ReadonlyMap<number, string[]>;
  /** Ends with a line break, so that its last line is whole. */
  whole: boolean;
  /** Lines were broken by a program, not by the authors. */
  wrapped: boolean;
  front: { first: number; last: number } | null;
}

/** The page as its words; of plain text the lines are exactly those of the source. */
export function pageText(text: string): PageText {
  const { lines, endsWithNewline: whole } = splitLines(text);
  const front = frontMatter(lines);
  if (!looksMarked(text))
    return { lines, headings: new Set(), addresses: new Map(), whole, wrapped: false, front };
  return { ...stripMarkdown(lines.join("\n")), whole, wrapped: true, front };
}

/** Addresses and ids on the lines of a paper: those of its own page first. */
export function addressesOf(page: PageText, first: number, last: number): string[] {
  const found: string[] = [];
  for (let i = first; i <= last; i++) {
    found.push(
      ...(page.addresses.get(i) ?? []).filter((a) => /\/papers\/|arxiv\.org|openreview|doi\.org/.test(a)),
    );
    const line = page.lines[i] ?? "";
    if (line.length < 60 && /^arxiv:/i.test(line.trim()) && arxivId(line)) found.push(line);
  }
  return found;
}
