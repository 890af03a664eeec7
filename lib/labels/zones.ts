import { GAP, type Token } from "../text";
import {
  ARTICLES,
  OPENINGS,
  OTHERS,
  OWN_NOUNS,
  PHRASE_ENDS,
  PROPOSING,
  SELVES,
  SPEAKERS,
  TESTING,
} from "./lexicon/voice";

/** What a word of an abstract speaks of. */
export const ZONE = { background: 0, own: 1, proposal: 2, others: 3, thing: 4 } as const;

/** An abstract by what its words speak of. */
export interface Zones {
  /** A `ZONE` for each word. */
  of: Uint8Array;
  /** Last words of what the paper says it proposes: "we propose X, a lightweight *network* that …". */
  heads: Set<number>;
}

/** How far behind its speaker a verb may stand: "we therefore further propose". */
const ADVERBS = 2;
/** Words of a sentence that tell whom it speaks of. */
const OPENING = 6;
/** A noun phrase is not longer. */
const LONGEST = 12;
/** How far the mention of others' work reaches where no pause ends it. */
const REACH = 8;

/**
 * Tells background from own work, own work from what is proposed, and the work of others wherever it is named.
 * One pass over the words.
 */
export function zones(words: Token[], name: string | null): Zones {
  const of = new Uint8Array(words.length);
  const heads = new Set<number>();
  const from = ownWorkFrom(words);
  let proposing = false;
  let others = 0;
  let thingTo = -1;
  for (let i = 0; i < words.length; i++) {
    const { norm, gap } = words[i] as Token;
    if (i === 0 || gap === GAP.stop) proposing = i >= from && tellsOfItself(words, i, name);
    others = reachOfOthers(words[i] as Token, others);
    of[i] = i < thingTo ? ZONE.thing : zoneOf(others > 0, proposing, i >= from);
    const verb = proposes(words, i);
    if (verb) thingTo = markHeads(words, i + 1, heads);
    proposing ||= verb || (norm === "our" && OWN_NOUNS.has(words[i + 1]?.norm ?? ""));
  }
  return { of, heads };
}

/** For how many words others' work is still spoken of. @param before the same at the word before */
function reachOfOthers({ norm, gap }: Token, before: number): number {
  if (OTHERS.has(norm)) return REACH;
  return gap === GAP.none ? Math.max(0, before - 1) : 0;
}

function zoneOf(others: boolean, proposing: boolean, own: boolean): number {
  if (others) return ZONE.others;
  if (proposing) return ZONE.proposal;
  return own ? ZONE.own : ZONE.background;
}

/** Index of the word with which the paper begins to speak of itself; 0 when none does, so that all of it counts. */
function ownWorkFrom(words: Token[]): number {
  for (let i = 0; i + 1 < words.length; i++)
    if (OPENINGS.get((words[i] as Token).norm)?.has((words[i + 1] as Token).norm)) return i;
  return 0;
}

/**
 * Whether the sentence that begins here says what is done or what the proposal does: "We distil …", "It routes …",
 * "LoRA adds …". Sentences on experiments say what is compared instead.
 */
function tellsOfItself(words: Token[], from: number, name: string | null): boolean {
  let self = false;
  for (let k = from; k < words.length && k < from + OPENING; k++) {
    const { norm, gap } = words[k] as Token;
    if (k > from && gap === GAP.stop) break;
    if (TESTING.has(norm)) return false;
    self ||= SELVES.has(norm) || norm === name;
  }
  return self;
}

/** Whether a word is the verb with which a paper says what it proposes: "we further *propose*". */
function proposes(words: Token[], i: number): boolean {
  if (!PROPOSING.test((words[i] as Token).norm)) return false;
  for (let k = i - 1; k >= 0 && k >= i - 1 - ADVERBS; k--)
    if (SPEAKERS.has((words[k] as Token).norm)) return true;
  return false;
}

/**
 * Marks the ends of the noun phrase that begins here and of the apposition behind it: "we propose X, a … method".
 * @returns the word after them
 */
function markHeads(words: Token[], from: number, heads: Set<number>): number {
  let next = from;
  for (let turn = 0; turn < 2; turn++) {
    const start = next;
    next = afterPhrase(words, start);
    if (next > start) heads.add(next - 1);
    if (!ARTICLES.has(words[next]?.norm ?? "")) break;
  }
  return next;
}

/** The word after the noun phrase that begins at a word. */
function afterPhrase(words: Token[], from: number): number {
  let i = from;
  for (; i < words.length && i < from + LONGEST; i++) {
    const { norm, gap } = words[i] as Token;
    if (PHRASE_ENDS.has(norm) || (i > from && gap !== GAP.none)) break;
  }
  return i;
}

/**
 * Last words of the noun phrases that say in a title what a paper is: what stands before "for", "via" or a colon
 * and behind a colon. A title that begins with a gerund ("Pruning networks") names a deed, not a thing.
 */
export function titleHeads(words: Token[]): Set<number> {
  const heads = new Set<number>();
  let from = 0;
  while (from < words.length) {
    const next = afterPhrase(words, from);
    const opening = (words[from] as Token).norm;
    if (next > from && (!opening.endsWith("ing") || opening === "learning")) heads.add(next - 1);
    from = Math.max(next, from + 1);
    while (from < words.length && (words[from] as Token).gap !== GAP.colon) from++;
  }
  return heads;
}

/** The name a title gives to what it proposes: the word or two before its colon ("Wanda: …"); null without one. */
export function titleName(words: Token[]): string | null {
  const colon = words.findIndex((word) => word.gap === GAP.colon);
  return colon === 1 || colon === 2 ? (words[0] as Token).norm : null;
}
