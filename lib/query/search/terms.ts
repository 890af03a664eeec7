/** What a search looks for: words that must follow each other; the last one may be unfinished. */
export interface Term {
  words: string[];
  prefix: boolean;
}

/** More words than these are not looked for: a pasted paragraph still gives an answer. */
export const MAX_TERMS = 32;

/** Letters and digits, as the full-text index takes them; a mark that combines belongs to its letter. */
export const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu;

/** A word as the full-text index compares it: lower case, without accents. */
export const foldWord = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const wordsOf = (text: string): string[] =>
  [...text.matchAll(WORD)].map((m) => foldWord(m[0])).filter((w) => w !== "");

/**
 * Reads what a person types: words, "quoted phrases", hyphenated words as phrases; everything else, full-text
 * operators too, is only a space. The last word is a prefix unless it stands in quotes.
 */
export function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  const quotes = text.split(/["“”]/);
  quotes.forEach((piece, i) => {
    // An odd piece stands in quotes if the closing one is there.
    if (i % 2 === 1 && i < quotes.length - 1) terms.push({ words: wordsOf(piece), prefix: false });
    else
      for (const chunk of piece.split(/\s+/u))
        terms.push({ words: wordsOf(chunk), prefix: i === quotes.length - 1 });
  });
  const kept = terms.filter((t) => t.words.length > 0).slice(0, MAX_TERMS);
  return kept.map((t, i) => ({
    words: t.words.slice(0, MAX_TERMS),
    prefix: t.prefix && i === kept.length - 1,
  }));
}

/** The FTS5 expression of the terms, all of which must be found: only quoted strings of letters and digits. */
export const matchOf = (terms: readonly Term[]): string =>
  terms.map((t) => `"${t.words.join(" ")}"${t.prefix ? " *" : ""}`).join(" AND ");
