import { searchWords } from "@/lib/text/search-words";
import { stemOf } from "@/lib/text/stem";

/** What a search looks for: words that must follow each other; the last one may be unfinished. */
export interface Term {
  words: string[];
  prefix: boolean;
  /** Stands in quotes: this form of the word and no other. */
  exact?: true;
}

/** More words than these are not looked for: a pasted paragraph still gives an answer. */
export const MAX_TERMS = 32;

/**
 * Reads what a person types: words, "quoted phrases", hyphenated words as phrases; everything else, full-text
 * operators too, is only a space. The last word is a prefix unless it stands in quotes.
 */
export function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  const quotes = text.split(/["“”]/);
  quotes.forEach((piece, i) => {
    // An odd piece stands in quotes if the closing one is there.
    if (i % 2 === 1 && i < quotes.length - 1)
      terms.push({ words: searchWords(piece), prefix: false, exact: true });
    else
      for (const chunk of piece.split(/\s+/u))
        terms.push({ words: searchWords(chunk), prefix: i === quotes.length - 1 });
  });
  const kept = terms.filter((t) => t.words.length > 0).slice(0, MAX_TERMS);
  return kept.map((t, i) => ({
    ...t,
    words: t.words.slice(0, MAX_TERMS),
    prefix: t.prefix && i === kept.length - 1,
  }));
}

/** The words of a term as they are compared: what they begin with, or the whole word. */
export function wantedOf(t: Term): { word: string; prefix: boolean }[] {
  // One word without quotes takes its other forms; words that must follow each other stand as they are.
  const stem = t.words.length === 1 && !t.exact ? stemOf(t.words[0] as string) : null;
  if (stem !== null) return [{ word: stem, prefix: true }];
  const last = t.words.length - 1;
  return t.words.map((word, i) => ({ word, prefix: t.prefix && i === last }));
}
