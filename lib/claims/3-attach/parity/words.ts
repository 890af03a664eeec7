import { idOf } from "../../../text";
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

/** Whether the number at `i` and the letter behind it name a size: "7B", "70B-scale". */
function isSize(tokens: readonly Token[], i: number, last: number): boolean {
  const next = tokens[i + 1];
  if (i >= last || tokens[i]?.kind !== "number" || !next || next.space) return false;
  return next.capital && /^[bm]$/.test(next.norm);
}

/** The index behind the word that begins at `i`, with all that is joined to it. */
function wordEnd(tokens: readonly Token[], i: number, last: number): number {
  // Most words are letters with a space behind them.
  if (tokens[i]?.kind === "word" && tokens[i + 1]?.kind !== "mark") return i + 1;
  let end = isSize(tokens, i, last) ? i + 2 : i + 1;
  if (end === i + 1 && !isLetters(tokens[i])) return end;
  while (joins(tokens, end, last)) end += 2;
  return end;
}

/** Words of a bracket, at most, that says no more than how something is abbreviated, or adds an aside. */
const MOST_ASIDE = 4;
const OPENS_ASIDE = /^\((?:(?:or|and|even|sometimes|often)\b|\w*\p{Lu}\w*\p{Lu}\w{0,3}\)$)/u;

/** The index behind a bracket at `i` such as "(WER)" or "(or no)"; `i` where none stands there. */
function asideEnd({ source, tokens }: Text, i: number, last: number): number {
  if (tokens[i]?.norm !== "(") return i;
  let end = i + 1;
  while (end < Math.min(last, i + 1 + MOST_ASIDE) && isLetters(tokens[end])) end += 1;
  if (tokens[end]?.norm !== ")") return i;
  return OPENS_ASIDE.test(source.slice(tokens[i]?.start, tokens[end]?.end)) ? end + 1 : i;
}

/** The word of the tokens from `i` on, `end` not among them. */
function wordOf(tokens: readonly Token[], i: number, end: number): Word {
  const { start, end: firstEnd, norm, id } = tokens[i] as Token;
  if (end === i + 1) return { start, end: firstEnd, norm, id };
  let whole = norm;
  for (let k = i + 1; k < end; k += 1) whole += (tokens[k] as Token).norm;
  return { start, end: (tokens[end - 1] as Token).end, norm: whole, id: idOf(whole) };
}

function sentenceWords(text: Text, sentence: Sentence, words: Word[]): void {
  const { tokens } = text;
  for (let i = sentence.first; i <= sentence.last; ) {
    const behind = asideEnd(text, i, sentence.last);
    if (behind > i) {
      i = behind;
      continue;
    }
    const end = wordEnd(tokens, i, sentence.last);
    words.push(wordOf(tokens, i, end));
    i = end;
  }
}

/** The words of a text, hyphenated ones and sizes whole, asides in brackets left out, and the range of each sentence. */
export function wordsOf(text: Text): { run: WordRun; ranges: WordRange[] } {
  const words: Word[] = [];
  const ranges = text.sentences.map((sentence) => {
    const from = words.length;
    sentenceWords(text, sentence, words);
    return { from, to: words.length };
  });
  return { run: { text: text.source, words }, ranges };
}
