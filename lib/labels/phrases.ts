import { GAP, type Word } from "./words";

/** A phrase of the lexicon found in a text: which one (index), and the run of words it covers. */
export interface Hit {
  phrase: number;
  first: number;
  last: number;
}

/** What may follow the words read so far; a tree, so that phrases with the same beginning are read together. */
interface Node {
  /** Phrases that end here. */
  ends: number[];
  /** By a whole word; "adapter" stands under "adapters" too. */
  exact: Map<string, Node[]>;
  /** "quantiz*": by the first letters. */
  byStart: Map<number, Open[]>;
  /** "*net": by the last letters. */
  byEnd: Map<number, Open[]>;
}

interface Open {
  text: string;
  node: Node;
}

/** Letters by which words with any ending, or any beginning, are filed. */
const KEY = 3;
/** No phrase is longer, so that what overlaps is always near. */
export const LONGEST_PHRASE = 6;

/**
 * Compiles phrases into a tree, so that finding them all is one pass over the words.
 * @param phrases lower case, words parted by a space; "*" stands for any ending or, in front, any beginning
 * @returns a function: words of a text → every occurrence of every phrase, in the order of the text
 * @throws Error when a pattern is shorter than three letters or a phrase has too many words
 */
export function phraseFinder(phrases: string[]): (words: Word[]) => Hit[] {
  const root = node();
  phrases.forEach((phrase, index) => {
    const wanted = phrase.split(" ");
    if (wanted.length > LONGEST_PHRASE) throw new Error(`Phrase "${phrase}" has too many words`);
    wanted.reduce((at, word) => child(at, word, phrase), root).ends.push(index);
  });
  return (words) => {
    const hits: Hit[] = [];
    for (let i = 0; i < words.length; i++) step(root, words, i, i, hits);
    return hits;
  };
}

/** Reads on from a node with the word at `i`; a phrase that began at `first` goes over no end of a sentence. */
function step(at: Node, words: Word[], first: number, i: number, hits: Hit[]): void {
  const word = words[i];
  if (word === undefined || (i > first && word.gap > GAP.pause)) return;
  const { norm } = word;
  const exact = at.exact.get(norm);
  if (exact !== undefined) for (const next of exact) arrive(next, words, first, i, hits);
  if (norm.length < KEY) return;
  if (at.byStart.size > 0)
    for (const { text, node: next } of at.byStart.get(key(norm, 0)) ?? [])
      if (norm.startsWith(text)) arrive(next, words, first, i, hits);
  if (at.byEnd.size > 0)
    for (const { text, node: next } of at.byEnd.get(key(norm, norm.length - KEY)) ?? [])
      if (norm.length > text.length && norm.endsWith(text)) arrive(next, words, first, i, hits);
}

function arrive(at: Node, words: Word[], first: number, i: number, hits: Hit[]): void {
  for (const phrase of at.ends) hits.push({ phrase, first, last: i });
  if (at.exact.size > 0 || at.byStart.size > 0) step(at, words, first, i + 1, hits);
}

const node = (): Node => ({ ends: [], exact: new Map(), byStart: new Map(), byEnd: new Map() });

/** The node behind a word of a phrase, made if need be. */
function child(at: Node, word: string, phrase: string): Node {
  const text = word.replaceAll("*", "");
  if (text === word) {
    // The node of the word itself stands first under it; that of another's plural behind.
    const own = at.exact.get(word)?.find((n) => at.exact.get(`${word}s`)?.includes(n));
    if (own) return own;
    const made = node();
    push(at.exact, word, made);
    push(at.exact, `${word}s`, made);
    return made;
  }
  if (text.length < KEY) throw new Error(`Phrase "${phrase}": "${word}" needs ${KEY} letters`);
  const [map, k] = word.endsWith("*") ? [at.byStart, key(text, 0)] : [at.byEnd, key(text, text.length - KEY)];
  const open = map.get(k)?.find((o) => o.text === text);
  if (open) return open.node;
  const made = node();
  push(map, k, { text, node: made });
  return made;
}

/** Three letters of a word as one small number; letters of rare scripts may share one. */
const key = (text: string, at: number): number =>
  (text.charCodeAt(at) & 0x3ff) |
  ((text.charCodeAt(at + 1) & 0x3ff) << 10) |
  ((text.charCodeAt(at + 2) & 0x3ff) << 20);

function push<K, V>(map: Map<K, V[]>, k: K, value: V): void {
  const list = map.get(k);
  if (list) list.push(value);
  else map.set(k, [value]);
}
