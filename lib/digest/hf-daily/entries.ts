import { type Block, isFooterPiece, isProse } from "./blocks";

/** A title with its abstract: blocks of one stretch of the page. */
export interface Entry {
  title: Block;
  /** One block, or several where the abstract has paragraphs. */
  abstract: Block[];
}

/** The shortest text taken for an abstract where only its place, right above a footer, speaks for it. */
const SHORTEST_ABSTRACT = 40;

/**
 * Pairs the blocks of a stretch: a title, then prose. What fits nowhere is left over: titles without prose, and prose
 * without a title.
 * @param footed the stretch ends in a footer, so its last block is an abstract even when it is short
 */
export function pairBlocks(blocks: readonly Block[], footed: boolean): { entries: Entry[]; left: Block[] } {
  const entries: Entry[] = [];
  const left: Block[] = [];
  let title: Block | null = null;
  blocks.forEach((block, i) => {
    if (isFooterPiece(block)) {
      left.push(block);
      return;
    }
    const short =
      footed && i === blocks.length - 1 && title !== null && block.text.length >= SHORTEST_ABSTRACT;
    if (!isProse(block) && !short) {
      if (title) left.push(title);
      title = block;
    } else if (title) {
      entries.push({ title, abstract: [block] });
      title = null;
    } else if (entries.length > 0 && left.at(-1) !== blocks[i - 1]) {
      entries.at(-1)?.abstract.push(block);
    } else {
      left.push(block);
    }
  });
  if (title) left.push(title);
  return { entries, left };
}
