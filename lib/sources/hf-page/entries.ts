import { type Block, isFooterPiece, isParagraph, isProse } from "./blocks";

/** A title with its abstract: blocks of one stretch of the page. */
export interface Entry {
  title: Block;
  /** One block, or several where the abstract has paragraphs. */
  abstract: Block[];
}

/** The shortest text taken for an abstract where only its place, right above a footer, speaks for it. */
const SHORTEST_ABSTRACT = 40;
/** The longest text taken for a title where only its place, right above an abstract, speaks for it. */
const LONGEST_TITLE = 600;

/** What a block is, given those around it. */
type Role = "title" | "text" | "neither";

function roleOf(block: Block, before: Role | null, next: Block | undefined, footed: boolean): Role {
  if (isFooterPiece(block)) return "neither";
  if (block.heading) return "title";
  if (isProse(block))
    return before !== "title" && before !== "text" && isTitleByPlace(block, next, footed) ? "title" : "text";
  // Right above a footer stands an abstract or its last words, however short.
  if (footed && !next && before === "title") return block.text.length >= SHORTEST_ABSTRACT ? "text" : "title";
  return before === "text" && (isParagraph(block) || (footed && !next)) ? "text" : "title";
}

/** A long line that is the only one above the abstract of a footer. */
const isTitleByPlace = (block: Block, next: Block | undefined, footed: boolean): boolean =>
  footed &&
  next !== undefined &&
  isProse(next) &&
  block.first === block.last &&
  block.text.length < Math.min(LONGEST_TITLE, next.text.length);

/**
 * Pairs the blocks of a stretch: a title, then prose and the paragraphs that follow it. What fits nowhere is left over:
 * titles without prose, and prose without a title.
 * @param footed the stretch ends in a footer, so its last block is an abstract or the end of one even when it is short
 */
export function pairBlocks(blocks: readonly Block[], footed: boolean): { entries: Entry[]; left: Block[] } {
  const entries: Entry[] = [];
  const left: Block[] = [];
  let title: Block | null = null;
  let before: Role | null = null;
  blocks.forEach((block, i) => {
    const role = roleOf(block, before, blocks[i + 1], footed);
    if (role === "neither") left.push(block);
    else if (role === "title") {
      if (title) left.push(title);
      title = block;
    } else if (title) {
      entries.push({ title, abstract: [block] });
      title = null;
    } else if (before === "text" && entries.length > 0) entries.at(-1)?.abstract.push(block);
    else left.push(block);
    before = role;
  });
  if (title) left.push(title);
  return { entries, left };
}
