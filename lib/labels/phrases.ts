import type { Word } from "./words";

/** A phrase of the lexicon found in a text: which one (index), and the run of words it covers. */
export interface Hit {
  phrase: number;
  first: number;
  last: number;
}

type Test = (norm: string) => boolean;

interface Compiled {
  index: number;
  first: Test;
  rest: Test[];
}

/** Length of the keys under which phrases that begin with "quantiz*" or "*net" are filed. */
const KEY = 3;

/**
 * Compiles phrases into a look-up by their first word, so that finding them all is one pass over the words.
 * @param phrases lower case, words parted by a space; "*" stands for any ending or, in front, any beginning
 * @returns a function: words of a text → every occurrence of every phrase, in the order of the text
 * @throws Error when a phrase begins with a pattern shorter than three letters
 */
export function phraseFinder(phrases: string[]): (words: Word[]) => Hit[] {
  const exact = new Map<string, Compiled[]>();
  const byStart = new Map<string, Compiled[]>();
  const byEnd = new Map<string, Compiled[]>();
  phrases.forEach((phrase, index) => {
    const [head = "", ...others] = phrase.split(" ");
    const compiled = { index, first: test(head), rest: others.map(test) };
    const bare = head.replaceAll("*", "");
    if (head === bare) {
      push(exact, bare, compiled);
      push(exact, `${bare}s`, compiled);
    } else if (bare.length < KEY) throw new Error(`Phrase "${phrase}": its first word needs ${KEY} letters`);
    else if (head.startsWith("*")) push(byEnd, bare.slice(-KEY), compiled);
    else push(byStart, bare.slice(0, KEY), compiled);
  });

  return (words) => {
    const hits: Hit[] = [];
    for (let i = 0; i < words.length; i++) {
      const norm = words[i]?.norm ?? "";
      collect(exact.get(norm), words, i, hits);
      collect(byStart.get(norm.slice(0, KEY)), words, i, hits);
      if (byEnd.size > 0) collect(byEnd.get(norm.slice(-KEY)), words, i, hits);
    }
    return hits;
  };
}

function collect(candidates: Compiled[] | undefined, words: Word[], i: number, hits: Hit[]): void {
  if (!candidates) return;
  for (const { index, first, rest } of candidates)
    if (first(words[i]?.norm ?? "") && rest.every((fits, k) => fits(words[i + 1 + k]?.norm ?? "")))
      hits.push({ phrase: index, first: i, last: i + rest.length });
}

/** Whether a word is the one wanted: "adapter" and "adapters"; any word that begins, or ends, as asked. */
function test(want: string): Test {
  if (want.endsWith("*")) {
    const start = want.slice(0, -1);
    return (norm) => norm.startsWith(start);
  }
  if (want.startsWith("*")) {
    const end = want.slice(1);
    return (norm) => norm.endsWith(end) && norm.length > end.length;
  }
  const plural = `${want}s`;
  return (norm) => norm === want || norm === plural;
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
