import type { Fate, LedgerBook } from "../ledger";
import { type Block, findBlocks, isFooterPiece, stretches } from "./blocks";
import { type Entry, pairBlocks } from "./entries";
import type { Footer } from "./footer";

/** Why a block that is part of no paper was left out. */
function whyLeft(block: Block, lines: readonly string[], papersSoFar: number): string {
  const end = block.last === lines.length - 1;
  if (isFooterPiece(block)) return "a footer without its date: cut off";
  if (end) return "a title without an abstract: the text ends here";
  if (block.text.length > 300) return "an abstract without a title above it";
  return papersSoFar === 0
    ? "a line above the first paper that is no known part of the page"
    : "a line that is followed by no abstract";
}

/** The paragraphs of an entry, each exactly as it stands there. */
export const abstractText = (entry: Entry): string => entry.abstract.map((b) => b.text).join("\n\n");

/** Notes blocks and the blank lines between them; what else stands there keeps the fate it has. */
export function noteRun(
  book: LedgerBook,
  blocks: readonly Pick<Block, "first" | "last">[],
  fate: Fate,
): void {
  for (const { first, last } of blocks) book.note(first, last, fate);
  const to = blocks.at(-1)?.last ?? -1;
  for (let i = blocks[0]?.first ?? 0; i <= to; i++) if (book.isBlank(i)) book.note(i, i, fate);
}

/** A paper of the page, before its footer is understood. */
export interface Found {
  entry: Entry;
  footer: Footer | null;
}

/** Titles with their abstracts and footers; everything else is noted in the ledger with a reason. */
export function findEntries(
  page: { lines: readonly string[]; headings: ReadonlySet<number>; whole: boolean },
  footers: readonly Footer[],
  book: LedgerBook,
): Found[] {
  const { lines, headings, whole } = page;
  const found: Found[] = [];
  for (const { first, last, footer } of stretches(lines, footers)) {
    const blocks = findBlocks(lines, first, last, (i) => book.noted(i), headings);
    const { entries, left } = pairBlocks(blocks, footer !== null);
    for (const block of left)
      book.note(block.first, block.last, { fate: "skipped", reason: whyLeft(block, lines, found.length) });
    entries.forEach((entry, i) => {
      const lastLine = entry.abstract.at(-1)?.last ?? entry.title.last;
      // Without a line end after it, nobody knows whether the abstract goes on.
      if (lastLine === lines.length - 1 && !whole)
        noteRun(book, [entry.title, ...entry.abstract], {
          fate: "skipped",
          reason: "the text ends inside this abstract",
        });
      else found.push({ entry, footer: i === entries.length - 1 ? footer : null });
    });
    if (footer !== null && entries.length === 0)
      book.note(footer.first, footer.last, {
        fate: "skipped",
        reason: "a footer without a title and an abstract above it",
      });
  }
  return found;
}
