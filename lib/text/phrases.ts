import { GAP, type Token } from "./tokens";
import { idOf, intern, UNKNOWN } from "./vocabulary";

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
  exact: Map<number, Node[]>;
  /** "quantiz*" and "*net". */
  open: Open[];
}

/** A word with any ending, or with any beginning. */
interface Open {
  text: string;
  at: "start" | "end";
  node: Node;
}

/** Shorter patterns would match too much. */
const SHORTEST = 3;
/** Words of texts whose places in the tree are remembered; what is found does not hang on it. */
const REMEMBERED = 1 << 15;
/** No phrase is longer, so that what overlaps is always near. */
export const LONGEST_PHRASE = 6;

/**
 * Compiles phrases into a tree, so that finding them all is one pass over the words.
 * @param phrases lower case, words parted by a space; "*" stands for any ending or, in front, any beginning
 * @returns a function: words of a text that was read after this → every occurrence of every phrase, in the order of
 * the text
 * @throws Error when a pattern is shorter than three letters or a phrase has too many words
 */
export function phraseFinder(phrases: string[]): (words: Token[]) => Hit[] {
  const root = node();
  phrases.forEach((phrase, index) => {
    const wanted = phrase.split(" ");
    if (wanted.length > LONGEST_PHRASE) throw new Error(`Phrase "${phrase}" has too many words`);
    wanted.reduce((at, word) => child(at, word, phrase), root).ends.push(index);
  });
  const byId = new Map<number, Node[]>();
  const unknown = new Map<string, Node[]>();
  const opening = ({ id, norm }: Token): Node[] => {
    const remembered = id === UNKNOWN ? unknown.get(norm) : byId.get(id);
    if (remembered !== undefined) return remembered;
    const nodes = after(root, id, norm);
    if (id !== UNKNOWN) byId.set(id, nodes);
    else {
      if (unknown.size >= REMEMBERED) unknown.clear();
      unknown.set(norm, nodes);
    }
    return nodes;
  };
  return (words) => {
    const hits: Hit[] = [];
    for (let i = 0; i < words.length; i++)
      for (const next of opening(words[i] as Token)) arrive(next, words, i, i, hits);
    return hits;
  };
}

/** The nodes that a word leads to. */
const after = ({ exact, open }: Node, id: number, norm: string): Node[] => [
  ...(exact.get(id) ?? []),
  ...open
    .filter(({ text, at }) =>
      at === "start" ? norm.startsWith(text) : norm.length > text.length && norm.endsWith(text),
    )
    .map(({ node }) => node),
];

/** Takes note of what ends with the word at `i` and reads on; no phrase goes over the end of a sentence. */
function arrive(at: Node, words: Token[], first: number, i: number, hits: Hit[]): void {
  for (const phrase of at.ends) hits.push({ phrase, first, last: i });
  const word = words[i + 1];
  if (word === undefined || word.gap > GAP.pause) return;
  if (at.exact.size > 0 && word.id !== UNKNOWN) {
    const exact = at.exact.get(word.id);
    if (exact !== undefined) for (const next of exact) arrive(next, words, first, i + 1, hits);
  }
  if (at.open.length > 0) follow(at.open, word.norm, words, first, i + 1, hits);
}

function follow(
  open: Open[] | undefined,
  norm: string,
  words: Token[],
  first: number,
  i: number,
  hits: Hit[],
): void {
  if (open === undefined) return;
  for (const { text, at, node: next } of open)
    if (at === "start" ? norm.startsWith(text) : norm.length > text.length && norm.endsWith(text))
      arrive(next, words, first, i, hits);
}

const node = (): Node => ({ ends: [], exact: new Map(), open: [] });

/** The node behind a word of a phrase, made if need be. */
function child(parent: Node, word: string, phrase: string): Node {
  const text = word.replaceAll("*", "");
  if (text === word) {
    // The node of the word itself stands under its plural too; that of another's plural does not.
    const own = parent.exact.get(idOf(word))?.find((n) => parent.exact.get(idOf(`${word}s`))?.includes(n));
    if (own) return own;
    const made = node();
    for (const form of [intern(word), intern(`${word}s`)]) {
      const known = parent.exact.get(form);
      if (known) known.push(made);
      else parent.exact.set(form, [made]);
    }
    return made;
  }
  if (text.length < SHORTEST) throw new Error(`Phrase "${phrase}": "${word}" needs ${SHORTEST} letters`);
  const at = word.endsWith("*") ? "start" : "end";
  const known = parent.open.find((o) => o.text === text && o.at === at);
  if (known) return known.node;
  const made = node();
  parent.open.push({ text, at, node: made });
  return made;
}
