import type { Sentence, Text, Token } from "../../1-text";
import type { Word, WordRun } from "./pattern";

/** A sentence as a range of words, `from` inclusive, `to` exclusive. */
export interface WordRange {
  from: number;
  to: number;
}

const isLetters = (token: Token | undefined): boolean => token?.kind === "word" || token?.kind === "name";

/** Whether a hyphen or apostrophe at `i` joins the tokens on its two sides into one word: "on-par", "model's". */
function joins(tokens: readonly Token[], i: number, last: number): boolean {
  const mark = tokens[i];
  if (!mark || i >= last || mark.space || (mark.norm !== "-" && mark.norm !== "'")) return false;
  const next = tokens[i + 1];
  return !next?.space && (isLetters(next) || (mark.norm === "-" && next?.kind === "number"));
}

function sentenceWords(tokens: readonly Token[], { first, last }: Sentence, words: Word[]): void {
  for (let i = first; i <= last; i += 1) {
    const token = tokens[i] as Token;
    if (!isLetters(token) || !joins(tokens, i + 1, last)) {
      words.push(token);
      continue;
    }
    let { norm, end } = token;
    while (joins(tokens, i + 1, last)) {
      const next = tokens[i + 2] as Token;
      norm += (tokens[i + 1] as Token).norm + next.norm;
      end = next.end;
      i += 2;
    }
    words.push({ start: token.start, end, norm });
  }
}

/** The words of a text, hyphenated ones whole, and the range of each sentence. */
export function wordsOf(text: Text): { run: WordRun; ranges: WordRange[] } {
  const words: Word[] = [];
  const ranges = text.sentences.map((sentence) => {
    const from = words.length;
    sentenceWords(text.tokens, sentence, words);
    return { from, to: words.length };
  });
  return { run: { text: text.source, words }, ranges };
}
