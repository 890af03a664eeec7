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

/** What is known of some words, by their number: found without looking at letters. Made before any text is read. */
export function byWord<T>(entries: Iterable<readonly [word: string, what: T]>): readonly (T | undefined)[] {
  const known = [...entries].map(([word, what]) => [intern(word), what] as const);
  const table: (T | undefined)[] = new Array(Math.max(UNKNOWN, ...known.map(([id]) => id)) + 1).fill(
    undefined,
  );
  for (const [id, what] of known) table[id] = what;
  return table;
}

/** A set of words, by their number: 1 for those in it. Made before any text is read. */
export const wordSet = (words: Iterable<string>): Uint8Array =>
  Uint8Array.from(byWord(Array.from(words, (word) => [word, 1] as const)), (one) => one ?? 0);

/** The number of a word, or `UNKNOWN`. */
export const idOf = (word: string): number => ids.get(word) ?? UNKNOWN;
