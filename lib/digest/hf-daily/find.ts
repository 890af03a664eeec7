import type { LedgerBook } from "../ledger";
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

/** The text inside a block's lines of one entry, exactly as it stands there. */
export function abstractText(entry: Entry, lines: readonly string[]): string {
  const first = entry.abstract[0]?.first ?? 0;
  const last = entry.abstract.at(-1)?.last ?? first;
  return lines
    .slice(first, last + 1)
    .join("\n")
    .trim();
}

/** A paper of the page, before its footer is understood. */
export interface Found {
  entry: Entry;
  footer: Footer | null;
}

/** Titles with their abstracts and footers; everything else is noted in the ledger with a reason. */
export function findEntries(
  lines: readonly string[],
  footers: readonly Footer[],
  whole: boolean,
  book: LedgerBook,
): Found[] {
  const found: Found[] = [];
  for (const { first, last, footer } of stretches(lines, footers)) {
    const blocks = findBlocks(lines, first, last, (i) => book.noted(i));
    const { entries, left } = pairBlocks(blocks, footer !== null);
    for (const block of left)
      book.note(block.first, block.last, { fate: "skipped", reason: whyLeft(block, lines, found.length) });
    entries.forEach((entry, i) => {
      const lastLine = entry.abstract.at(-1)?.last ?? entry.title.last;
      // Without a line end after it, nobody knows whether the abstract goes on.
      if (lastLine === lines.length - 1 && !whole) {
        book.note(entry.title.first, lastLine, {
          fate: "skipped",
          reason: "the text ends inside this abstract",
        });
        return;
      }
      found.push({ entry, footer: i === entries.length - 1 ? footer : null });
    });
    const owned = footer === null || entries.length > 0;
    if (!owned)
      book.note(footer.first, footer.last, {
        fate: "skipped",
        reason: "a footer without a title and an abstract above it",
      });
  }
  return found;
}
