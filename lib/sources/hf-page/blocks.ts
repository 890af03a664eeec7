import { isBlank, plain } from "../lines";
import type { Footer } from "./footer";

/** A run of lines without a blank one between, 0-based, inclusive. */
export interface Block {
  first: number;
  last: number;
  text: string;
  /** Written as a heading: a title, whatever it looks like. */
  heading: boolean;
}

/** Text no title reaches: longer, it is an abstract or a piece of one. */
const LONGEST_TITLE = 300;
const SHORTEST_PROSE = 80;

/** A footer that lacks its date or its dot: what a cut leaves of it. */
export const isFooterPiece = ({ text }: Block): boolean =>
  text.split("\n").some((line) => /^(·|•.*|\d+ authors?)$/.test(plain(line)));

const ends = (text: string): boolean => /[.!?]["'”’)\]]*$/.test(text.trim());

/** Prose is long, or made of sentences, or of many lines; what is none of these can be a title. */
export function isProse({ text, first, last, heading }: Block): boolean {
  if (heading) return false;
  if (text.length > LONGEST_TITLE) return true;
  if (text.length < SHORTEST_PROSE) return false;
  if (last > first) return ends(text) || last > first + 1;
  return ends(text) && /[a-z\d)%][.!?]["')\]]* +[A-Z]/.test(text);
}

/** A paragraph that no title is: it leads into what follows, is a point of a list, holds an address, or ends as a sentence. */
export const isParagraph = ({ text, heading }: Block): boolean =>
  !heading &&
  (/[:;,]$/.test(text.trim()) ||
    (/^\s*(?:[-•–]|\*(?![*\p{L}])|\(?\d{1,2}[.)])\s*\S/u.test(text) && !/^\d+[.)]?\d/.test(text)) ||
    /https?:\/\/|www\./.test(text) ||
    /[.]$/.test(text.trim()));

/** The blocks of lines `first` to `last`, without the lines that `skip` names. */
export function findBlocks(
  lines: readonly string[],
  first: number,
  last: number,
  skip: (line: number) => boolean,
  headings: ReadonlySet<number> = new Set(),
): Block[] {
  const blocks: Block[] = [];
  let open: number | null = null;
  for (let i = first; i <= last + 1; i++) {
    const inside = i <= last && !isBlank(lines[i]) && !skip(i);
    if (inside) open ??= i;
    else if (open !== null) {
      blocks.push({
        first: open,
        last: i - 1,
        text: lines.slice(open, i).join("\n").trim(),
        heading: headings.has(open),
      });
      open = null;
    }
  }
  return blocks;
}

/** Stretches of lines between footers: each ends in a footer, the last perhaps without. */
export function stretches(
  lines: readonly string[],
  footers: readonly Footer[],
): { first: number; last: number; footer: Footer | null }[] {
  let first = 0;
  const parts: { first: number; last: number; footer: Footer | null }[] = footers.map((footer) => {
    const part = { first, last: footer.first - 1, footer };
    first = footer.last + 1;
    return part;
  });
  parts.push({ first, last: lines.length - 1, footer: null });
  return parts;
}
