/** A word as a full-text index compares it, and where it stands. */
export interface FoldedWord {
  norm: string;
  start: number;
  end: number;
}

/** Letters and digits, as SQLite's full-text index takes them; a mark that combines belongs to its letter. */
const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu;

/** A word as a full-text index compares it: lower case, without accents. */
const fold = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The words of a text in order as a full-text index compares them, with their offsets in UTF-16 code units. */
export const foldedWords = (text: string): FoldedWord[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    norm: fold(word),
    start: index,
    end: index + word.length,
  }));
