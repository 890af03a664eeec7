import { type Mention, named } from "./mentions";
import type { Anchor } from "./places";
import { VERB } from "./triggers";
import { classes, is, type Word } from "./words";

const PLACES = classes("on", "across", "for");
const ARTICLE = classes("article");

/** A stretch of words, first and last. */
interface Stretch {
  first: number;
  last: number;
}

const holds = ({ first, last }: Stretch, at: number): boolean => at >= first && at <= last;

/** Words of the longest example: one that is never closed is none. */
const LONGEST = 60;

/** "(e.g., 21 s vs. 108 s per epoch on FooSet)": brackets with an example that has numbers of its own. */
function examples(words: readonly Word[]): Stretch[] {
  const found: Stretch[] = [];
  for (const [at, word] of words.entries()) {
    if (word.norm !== "(" || !/^(?:e\.g|e|for)$/.test(words[at + 1]?.norm ?? "")) continue;
    if (words[at + 1]?.norm === "for" && !/^(?:example|instance)$/.test(words[at + 2]?.norm ?? "")) continue;
    let end = at + 1;
    while (end < at + LONGEST && words[end]?.norm !== ")") end += 1;
    if (words[end]?.norm !== ")") continue;
    const amount = (w: Word, i: number): boolean =>
      w.kind === "quantity" || (w.kind === "number" && !words[at + i - 1]?.named);
    if (words.slice(at, end).some(amount)) found.push({ first: at, last: end });
  }
  return found;
}

const COUNTS = /^(?:\d|[ivx]{1,4}|[a-e])$/;

/** The items of "(1) …, (2) … and (3) …"; what stands before the first belongs to all of them. */
function numbered(words: readonly Word[]): Stretch[] {
  const starts = words.flatMap((word, at) =>
    word.norm === "(" && COUNTS.test(words[at + 1]?.norm ?? "") && words[at + 2]?.norm === ")" ? [at] : [],
  );
  if (starts.length < 2) return [];
  return starts.map((first, i) => ({ first, last: (starts[i + 1] ?? words.length) - 1 }));
}

/** Of a sentence, asked for by each of its numbers. */
const PARTS = new WeakMap<readonly Word[], readonly Stretch[]>();

function partsOf(words: readonly Word[]): readonly Stretch[] {
  const parts = PARTS.get(words) ?? [...examples(words), ...numbered(words)];
  PARTS.set(words, parts);
  return parts;
}

/**
 * Whether words stand in another part of the sentence than the number: in an example in brackets that the number is not of,
 * or in another item of a numbered list.
 */
export function standsApart(words: readonly Word[]): (m: Mention, anchor: Anchor) => boolean {
  const parts = partsOf(words);
  return ({ first }, anchor) => parts.some((part) => holds(part, first) && !holds(part, anchor.first));
}

const BEAT = classes("beat");
const OTHER_VERB = classes("match", "use", "attain", "change", "verb");
/** Words between a verb of beating and the last of what it beats. */
const MOST_BEATEN = 6;

/** "outperforms most of the deeper and | complex networks": whether a phrase says what is beaten. */
export function isBeaten({ first, sentence: { words } }: Mention): boolean {
  for (let k = first - 1; k >= Math.max(0, first - MOST_BEATEN); k -= 1) {
    const word = words[k];
    if (is(word, BEAT)) return true;
    if (word?.kind !== "word" || is(word, OTHER_VERB | PLACES)) return false;
  }
  return false;
}

/** Whether a new statement begins between the number and a phrase behind it: ", and Foo-L achieves the best score compared to others". */
export function newSubject(phrase: Mention, here: readonly Mention[], { last }: Anchor): boolean {
  const { words } = phrase.sentence;
  if (words[phrase.first - 3]?.norm === "," || words[phrase.first - 2]?.norm === ",") return false;
  return here.some((m) => {
    if (m.first <= last || m.whole >= phrase.first || !named(m)) return false;
    const before = is(words[m.first - 1], ARTICLE) ? m.first - 2 : m.first - 1;
    return /^(?:and|while|whereas|but)$/.test(words[before]?.norm ?? "") && is(words[m.whole + 1], VERB);
  });
}
