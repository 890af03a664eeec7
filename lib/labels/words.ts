/** A word of a text: folded to lower case without hyphens, with its offsets in UTF-16 code units. */
export interface Word {
  norm: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The words of a text in order. Hyphens and slashes part words ("low-rank" is "low", "rank"), so that one
 * spelling in the lexicon serves all. One linear scan.
 */
export function words(text: string): Word[] {
  const out: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    out.push({
      norm: match[0].toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return out;
}
