import { ABBREVIATIONS, MAY_END } from "../lexicon/abbreviations";
import type { Sentence, Token } from "./types";

const CLOSERS = new Set([")", "]", '"', "'"]);

/** The word that ends in the full stop at `i`, with its own inner stops: "e.g", "w.r.t", "al". */
function wordBefore(tokens: Token[], i: number): string {
  let word = "";
  let end = tokens[i]?.start ?? 0;
  for (let k = i - 1; k >= 0 && i - k < 7; k -= 1) {
    const token = tokens[k] as Token;
    if (token.end !== end || (token.kind === "mark" && token.norm !== ".")) break;
    word = token.norm + word;
    end = token.start;
    if (token.space) break;
  }
  return word;
}

/** "… such tasks.The model …": a full stop whose space was lost, between two plain words. */
const glued = (before: Token | undefined, after: Token): boolean =>
  before?.kind === "word" &&
  before.end - before.start > 2 &&
  after.kind === "word" &&
  after.capital &&
  (after.end - after.start > 2 || /^(we|it|in|to|on|an|a)$/.test(after.norm));

/** Marks that a sentence may begin with. */
const OPENERS = new Set(["(", '"', "[", "~", "`"]);

/** "J. Smith". */
const isInitial = (before: Token | undefined, word: string, after: Token): boolean =>
  word.length === 1 && word !== "i" && before?.capital === true && before.space && after.capital;

/** Whether the mark at `i` ends a sentence. */
function ends(tokens: Token[], i: number): boolean {
  const mark = tokens[i] as Token;
  if (mark.kind !== "mark") return false;
  if (mark.norm === "?" || mark.norm === "!") return tokens[i + 1]?.space !== false;
  if (mark.norm !== ".") return false;
  let next = i + 1;
  while (CLOSERS.has(tokens[next]?.norm ?? "") && !tokens[next]?.space) next += 1;
  const after = tokens[next];
  if (!after) return true;
  if (!after.space) return glued(tokens[i - 1], after);
  const word = wordBefore(tokens, i);
  if (ABBREVIATIONS.has(word))
    return MAY_END.has(word) && after.capital && !(word === "al" && after.norm === "(");
  return !isInitial(tokens[i - 1], word, after) && (after.kind !== "mark" || OPENERS.has(after.norm));
}

/** Splits tokens into sentences and tells every token its sentence. Together they hold every token. */
export function sentences(tokens: Token[]): Sentence[] {
  const found: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    let last = i;
    if (i < tokens.length - 1) {
      if (!ends(tokens, i)) continue;
      while (CLOSERS.has(tokens[last + 1]?.norm ?? "") && !tokens[last + 1]?.space) last += 1;
    }
    for (let k = first; k <= last; k += 1) (tokens[k] as Token).sentence = found.length;
    found.push({ first, last, start: (tokens[first] as Token).start, end: (tokens[last] as Token).end });
    first = last + 1;
    i = last;
  }
  return found;
}
