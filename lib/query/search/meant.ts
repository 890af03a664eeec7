import type { WordIndex } from "@/lib/store";
import { foldedWords } from "@/lib/text/fold";

/** Words shorter than this have too many neighbours to guess one. */
const SHORTEST = 4;

/** Slips of the hand in a word of some length. */
const slips = (word: string): number => (word.length < 6 ? 1 : 2);

/**
 * How many letters must be put in, left out, replaced or swapped with their neighbour (optimal string alignment).
 * @returns more than `most` where more than `most` are needed
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] as number) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length] as number;
}

/** Which letters a word has, a bit each: a slip changes two of them at most. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

/** How many bits are set. */
function size(bits: number): number {
  let n = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) n++;
  return n;
}

/** The distance of other words from one; where their letters alone tell that it is more than `most`, nothing else is looked at. */
function distanceFrom(word: string): (term: string, most: number) => number {
  const own = lettersOf(word);
  return (term, most) => (size(lettersOf(term) ^ own) > 2 * most ? most + 1 : distance(word, term, most));
}

/** The word of the index that a word is likely to be a slip of: the nearest, then the most frequent; null for none. */
async function nearest(index: WordIndex, word: string): Promise<string | null> {
  const most = slips(word);
  // The first letter is rarely wrong, but may be swapped with the second.
  const letters = new Set([word[0], word[1]]) as Set<string>;
  const awayFrom = distanceFrom(word);
  let best = { term: null as string | null, away: most, papers: 0 };
  for (const letter of letters)
    for await (const words of index.beginning(letter, word.length - most, word.length + most))
      for (const { term, papers } of words) {
        const away = awayFrom(term, best.away);
        if (away < best.away || (away === best.away && papers > best.papers)) best = { term, away, papers };
      }
  return best.term;
}

/**
 * What a search was likely to mean: each word that no paper holds replaced by the nearest word that some paper does.
 * @returns null where every word is held, or one has no near word
 */
export async function meantBy(index: WordIndex, text: string): Promise<string | null> {
  let meant = "";
  let from = 0;
  for (const { norm, start, end } of foldedWords(text)) {
    if (norm.length < SHORTEST || !/^\p{L}+$/u.test(norm)) continue;
    if ((await index.count([{ word: norm, prefix: true }])) > 0) continue;
    const near = await nearest(index, norm);
    if (near === null) return null;
    meant += text.slice(from, start) + near;
    from = end;
  }
  return from === 0 ? null : meant + text.slice(from);
}
