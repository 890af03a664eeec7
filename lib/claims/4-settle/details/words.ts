import { byWord, idOf } from "../../../text";
import type { Text, Token } from "../../1-text";
import type { NumberMention } from "../../2-numbers";
import { WORD_CLASSES } from "../../lexicon/names";
import type { Span } from "../../types";

export type WordClass = keyof typeof WORD_CLASSES;

const BIT = new Map<WordClass, number>((Object.keys(WORD_CLASSES) as WordClass[]).map((c, i) => [c, 1 << i]));
const CLASSES = new Map<string, number>();
for (const [name, list] of Object.entries(WORD_CLASSES) as [WordClass, readonly string[]][])
  for (const word of list) CLASSES.set(word, (CLASSES.get(word) ?? 0) | (BIT.get(name) ?? 0));
const BY_ID = byWord(CLASSES);

/**
 * A word of the abstract, parts joined by hyphens whole ("GPT-4", "state-of-the-art"). quantity: a number with its unit, or one that
 * a claim uses · number: another number, which may belong to a name ("VOC 2012").
 */
export interface Word extends Span {
  norm: string;
  kind: "word" | "number" | "quantity" | "mark";
  /** Holds a capital letter or a digit beside a letter: it may be a name. */
  named: boolean;
  classes: number;
}

/** Several classes as one set of bits, for `is`. */
export const classes = (...names: WordClass[]): number =>
  names.reduce((bits, name) => bits | (BIT.get(name) ?? 0), 0);

/** Whether a word is of one of the classes. */
export const is = (word: Word | undefined, bits: number): boolean =>
  word !== undefined && (word.classes & bits) !== 0;

/** The words of one sentence. */
export interface Sentence extends Span {
  index: number;
  words: Word[];
  /** The whole text that offsets are into. */
  source: string;
}

const JOINTS = new Set(["-", "/", "_", "+", "^"]);
const glued = (token: Token | undefined): boolean => token !== undefined && !token.space;
const letters = (token: Token | undefined): boolean => token?.kind === "word" || token?.kind === "name";

/** The last token of the word that begins at `i`: "CNN/DailyMail", "GPT-4o", "ScanNet++". */
function wordEnd(tokens: readonly Token[], i: number, last: number): number {
  let end = i;
  while (end < last) {
    const [mark, next] = [tokens[end + 1], tokens[end + 2]];
    if (!glued(mark) || mark?.kind !== "mark" || !JOINTS.has(mark.norm)) break;
    if (mark.norm === "+" && tokens[end]?.kind !== "number") {
      end += 1;
      continue;
    }
    if (end + 2 > last || !glued(next) || !(letters(next) || next?.kind === "number")) break;
    end += 2;
  }
  return end;
}

const MIXED = /[^\W\d_]\d|\d[^\W\d_]/;
const SIZE = /^[bm]$/i;
const AMOUNT = /^[kgt]$/i;
/** What a compound is, its last part tells: "post-revising-baseline", "Average-Precision". */
const HEADS = classes("benchmark", "model", "method", "device", "metric");
const classesOf = (norm: string, id: number): number => {
  const known = BY_ID[id];
  if (known !== undefined) return known;
  const hyphen = norm.lastIndexOf("-");
  return hyphen < 0 ? 0 : (BY_ID[idOf(norm.slice(hyphen + 1))] ?? 0) & HEADS;
};

function oneToken({ source }: Text, { start, end, norm, id, small }: Token): Word {
  return {
    start,
    end,
    norm,
    kind: "word",
    named: !small && mayName(source.slice(start, end)),
    classes: classesOf(norm, id),
  };
}

/** Whether a capital letter stands in a word, or a digit beside a letter. */
function mayName(word: string): boolean {
  const lower = word.toLowerCase();
  return word !== lower || MIXED.test(lower);
}

function wordOf(text: Text, first: number, last: number, kind: Word["kind"]): Word {
  const [a, b] = [text.tokens[first] as Token, text.tokens[last] as Token];
  if (kind === "mark") return { start: a.start, end: b.end, norm: a.norm, kind, named: false, classes: 0 };
  if (kind === "word" && first === last) return oneToken(text, a);
  const source = text.source.slice(a.start, b.end);
  const norm = last === first ? a.norm : source.toLowerCase();
  return {
    start: a.start,
    end: b.end,
    norm,
    kind,
    named: kind === "word" && mayName(source),
    classes: kind === "word" ? classesOf(norm, idOf(norm)) : 0,
  };
}

/** Whether a number measures something: it has a unit, or a claim uses it. */
const measures = (mention: NumberMention, used: ReadonlySet<number>): boolean =>
  mention.unit !== "none" || mention.numbers.some((n) => used.has(n.start));

/** Adds the word that a number without a unit begins, "4K" a number and "7B" a name; gives its last token. */
function bareNumber(text: Text, i: number, last: number, words: Word[]): number {
  const scale = text.tokens[i + 1];
  const letter = glued(scale) && scale?.kind === "word" ? scale.norm : "";
  const amount = AMOUNT.test(letter);
  const end = wordEnd(text.tokens, amount || SIZE.test(letter) ? i + 1 : i, last);
  words.push(wordOf(text, i, end, end === i || (amount && end === i + 1) ? "number" : "word"));
  return end;
}

/** Reads one sentence of the text; `starts` holds the numbers by first token, `used` the offsets of those that claims use. */
export function sentenceWords(
  text: Text,
  index: number,
  starts: ReadonlyMap<number, NumberMention>,
  used: ReadonlySet<number>,
): Sentence {
  const { first, last, start, end } = text.sentences[index] as Text["sentences"][number];
  const words: Word[] = [];
  for (let i = first; i <= last; ) {
    const mention = starts.get(i);
    const token = text.tokens[i] as Token;
    if (mention && measures(mention, used)) {
      words.push(wordOf(text, i, mention.last, "quantity"));
      i = mention.last + 1;
    } else if (token.kind === "number") {
      i = bareNumber(text, i, last, words) + 1;
    } else {
      const end = letters(token) ? wordEnd(text.tokens, i, last) : i;
      words.push(wordOf(text, i, end, letters(token) ? "word" : "mark"));
      i = end + 1;
    }
  }
  return { index, words, start, end, source: text.source };
}
