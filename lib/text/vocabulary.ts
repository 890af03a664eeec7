/** The number of every word that no lexicon holds. */
export const UNKNOWN = 0;

const ids = new Map<string, number>();

/**
 * Gives a word a small number, the same each time. Only for words of lexicons, as these are compiled before any text is
 * read: words of texts are looked up, so that what is kept does not grow with what is read.
 */
export function intern(word: string): number {
  const id = ids.get(word) ?? ids.size + 1;
  ids.set(word, id);
  return id;
}

/** The number of a word, or `UNKNOWN`. */
export const idOf = (word: string): number => ids.get(word) ?? UNKNOWN;
