import type { Word } from "./words";

/** Openings with which a paper begins to speak of its own work: a speaker and what follows it. */
const OWN: Record<string, Set<string>> = {
  we: new Set(
    "propose present introduce develop study investigate show describe design revisit explore evaluate conduct analyze analyse find examine demonstrate release build address consider use apply derive formulate leverage provide compare".split(
      " ",
    ),
  ),
  this: new Set("paper work study survey article report letter".split(" ")),
  our: new Set("work method approach framework model system paper results key".split(" ")),
  to: new Set("address tackle overcome this bridge mitigate solve fill alleviate".split(" ")),
};

/**
 * Where the paper begins to speak of itself: background before it says less about what the paper is.
 * @returns index of the first such word; 0 when there is none, so that the whole text counts.
 */
export function ownWorkFrom(words: Word[]): number {
  for (let i = 0; i + 1 < words.length; i++)
    if (OWN[words[i]?.norm ?? ""]?.has(words[i + 1]?.norm ?? "")) return i;
  return 0;
}

const SPEAKERS = new Set("we paper work article study letter".split(" "));
const PROPOSES =
  /^(?:propos|present|introduc|develop|design|describ|devis|build|releas|creat|construct|contribut)(?:e|es|s)?$/;
/** How far behind its speaker the verb may stand: "we therefore further propose". */
const ADVERBS = 2;
/** A noun phrase ends before these. */
const ENDS = new Set(
  "that which for to by with using in on at of where whose based from via through called named termed dubbed is are can as when under without towards toward and while".split(
    " ",
  ),
);
const ARTICLES = new Set(["a", "an", "the", "our"]);
const PAUSE = /[^\s\p{L}\p{N}/'’-]/u;
const LONGEST = 12;

/**
 * The last words of the noun phrases that say what a paper is: what it proposes ("we propose X, a lightweight
 * *network* that …") and, in a title, what stands before "for", "via" or a colon. A title that begins with a
 * gerund ("Pruning networks") names a deed, not a thing, so it ends nothing.
 * @returns indices of such words
 */
export function headNouns(text: string, words: Word[], title: boolean): Set<number> {
  const heads = new Set<number>();
  if (title) {
    let from = 0;
    while (from < words.length) {
      const { last, next } = nounPhrase(text, words, from);
      const gerund = words[from]?.norm.endsWith("ing") && !words[from]?.norm.endsWith("learning");
      if (last >= from && !gerund) heads.add(last);
      // Only what a colon or a dash opens begins anew; the rest is what the thing is for.
      from = afterColon(text, words, Math.max(next, from + 1));
    }
    return heads;
  }
  for (const verb of proposingVerbs(words)) {
    let from = verb + 1;
    // An apposition goes on: "we propose X, a … method".
    for (let turn = 0; turn < 2; turn++) {
      const { last, next } = nounPhrase(text, words, from);
      if (last >= from) heads.add(last);
      if (!ARTICLES.has(words[next]?.norm ?? "")) break;
      from = next;
    }
  }
  return heads;
}

/** The phrase that begins at a word: its last word, and the word after it. */
function nounPhrase(text: string, words: Word[], from: number): { last: number; next: number } {
  let i = from;
  for (; i < words.length && i < from + LONGEST; i++) {
    const word = words[i] as Word;
    if (ENDS.has(word.norm)) break;
    if (i > from && PAUSE.test(text.slice((words[i - 1] as Word).end, word.start))) break;
  }
  return { last: i - 1, next: i };
}

function afterColon(text: string, words: Word[], from: number): number {
  for (let i = Math.max(1, from); i < words.length; i++)
    if (/[:–—]| - /.test(text.slice((words[i - 1] as Word).end, (words[i] as Word).start))) return i;
  return words.length;
}

/** The verbs with which a paper says what it proposes: "we further *propose*", "this paper *presents*". */
function proposingVerbs(words: Word[]): number[] {
  const verbs: number[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!SPEAKERS.has(words[i]?.norm ?? "")) continue;
    for (let k = i + 1; k <= i + 1 + ADVERBS && k < words.length; k++)
      if (PROPOSES.test(words[k]?.norm ?? "")) {
        verbs.push(k);
        break;
      }
  }
  return verbs;
}

const OUR = new Set(
  "method approach framework model system algorithm architecture technique network".split(" "),
);
const STOP = /[.!?;](?:\s|$)/;

/**
 * Which words stand in a sentence that says what is proposed, from the verb to the sentence's end: such
 * sentences name the parts a method is made of.
 */
export function proposalWords(text: string, words: Word[]): Set<number> {
  const inside = new Set<number>();
  const starts = proposingVerbs(words);
  for (let i = 0; i + 1 < words.length; i++)
    if (words[i]?.norm === "our" && OUR.has(words[i + 1]?.norm ?? "")) starts.push(i + 1);
  for (const start of starts)
    for (let i = start + 1; i < words.length && !inside.has(i); i++) {
      if (STOP.test(text.slice((words[i - 1] as Word).end, (words[i] as Word).start))) break;
      inside.add(i);
    }
  return inside;
}
