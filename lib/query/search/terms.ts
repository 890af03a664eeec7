import { foldedWords } from "@/lib/text/fold";

/** What a search looks for: words that must follow each other; the last one may be unfinished. */
export interface Term {
  words: string[];
  prefix: boolean;
  /** Stands in quotes: this form of the word and no other. */
  exact?: true;
}

/** More words than these are not looked for: a pasted paragraph still gives an answer. */
export const MAX_TERMS = 32;

const wordsOf = (text: string): string[] =>
  foldedWords(text)
    .map(({ norm }) => norm)
    .filter((norm) => norm !== "");

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
      terms.push({ words: wordsOf(piece), prefix: false, exact: true });
    else
      for (const chunk of piece.split(/\s+/u))
        terms.push({ words: wordsOf(chunk), prefix: i === quotes.length - 1 });
  });
  const kept = terms.filter((t) => t.words.length > 0).slice(0, MAX_TERMS);
  return kept.map((t, i) => ({
    ...t,
    words: t.words.slice(0, MAX_TERMS),
    prefix: t.prefix && i === kept.length - 1,
  }));
}

/** Shortest beginning that still says which word it is. */
const SHORTEST = 4;

/**
 * What a word and its other forms begin with: "tokens" finds "token", "accuracies" finds "accuracy", "batch" finds
 * "batches". Null for what is too short, or no plain word, and is looked for as it stands.
 */
export function stemOf(word: string): string | null {
  if (!/^[a-z]+$/.test(word)) return null;
  const stem = word.replace(/(?<=..)(?:ies|y)$/, "").replace(/(?<=sh|ch|x|ss)es$|(?<=[^siu])s$/, "");
  return stem.length >= SHORTEST ? stem : null;
}

/** The words of a term as they are compared: what they begin with, or the whole word. */
export function wantedOf(t: Term): { word: string; prefix: boolean }[] {
  // One word without quotes takes its other forms; words that must follow each other stand as they are.
  const stem = t.words.length === 1 && !t.exact ? stemOf(t.words[0] as string) : null;
  if (stem !== null) return [{ word: stem, prefix: true }];
  const last = t.words.length - 1;
  return t.words.map((word, i) => ({ word, prefix: t.prefix && i === last }));
}

/** The FTS5 expression of the terms, all of which must be found: only quoted strings of letters and digits. */
export const matchOf = (terms: readonly Term[]): string =>
  terms
    .map((t) => {
      const wanted = wantedOf(t);
      return `"${wanted.map((w) => w.word).join(" ")}"${wanted.at(-1)?.prefix ? " *" : ""}`;
    })
    .join(" AND ");
