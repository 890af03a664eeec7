import type { Span } from "../types";

/**
 * word: letters only · name: letters with digits ("Llama-3.1-8B", "top-1", "v2") · number: digits ("1,000", "3.8") ·
 * mark: one sign, folded ("×", "%", "~", "-", "(") · link: an address.
 */
export type TokenKind = "word" | "name" | "number" | "mark" | "link";

/** A token of the text; type-setting marks ("$", "\(", "{", "\textbf") make none. */
export interface Token extends Span {
  /** Lower-case, NFKC, LaTeX and look-alike signs folded; for matching only. */
  norm: string;
  /** The number of `norm`, where a lexicon holds it. */
  id: number;
  /** A word written in small letters only, just as `norm` is. */
  small: boolean;
  kind: TokenKind;
  /** White space stands before it (or it opens the text). */
  space: boolean;
  /** Begins with a capital letter. */
  capital: boolean;
  /** Index of its sentence. */
  sentence: number;
}

/** A sentence: its place in the text and its tokens from `first` to `last`, inclusive. */
export interface Sentence extends Span {
  first: number;
  last: number;
}

/** A text read into tokens and sentences. `source` is never changed; every offset is into it. */
export interface Text {
  source: string;
  tokens: Token[];
  sentences: Sentence[];
}
