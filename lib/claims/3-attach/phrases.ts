import { byWord, intern, UNKNOWN } from "../../text";
import { CUES, type CueEntry } from "../lexicon/directions";
import { ERRORS, RATED, SCORES } from "../lexicon/metrics";
import { NO_QUANTITIES, QUANTITIES } from "../lexicon/quantities";
import type { Term } from "./types";

/** What the words of a phrase are in the lexicon. */
export interface Meaning {
  term: Term | null;
  cues: CueEntry[];
}

interface Node {
  /** By the number of the next word. */
  next: Map<number, Node>;
  meaning: Meaning | null;
}

const root: Node = { next: new Map(), meaning: null };
/** The words that phrases begin with. */
const OPENERS: [string, Node][] = [];
const NO_CUES: CueEntry[] = [];
/** No phrase is longer. */
const MOST_WORDS = 6;

/** The node's meaning at the end of a phrase, made when asked for. Hyphens join words as spaces do. */
function place(phrase: string): Meaning {
  let node = root;
  for (const word of phrase.split(/[ ]|-(?!\d)/)) {
    const id = intern(word);
    const next: Node = node.next.get(id) ?? { next: new Map(), meaning: null };
    node.next.set(id, next);
    if (node === root) OPENERS.push([word, next]);
    node = next;
  }
  node.meaning ??= { term: null, cues: NO_CUES };
  return node.meaning;
}

for (const entry of QUANTITIES)
  for (const phrase of entry.words)
    place(phrase).term = { quantity: entry.quantity, sense: entry.sense, measure: phrase };
for (const phrase of [...SCORES, ...RATED])
  place(phrase).term ??= { quantity: "accuracy_delta", sense: "good", measure: phrase };
for (const phrase of ERRORS)
  place(phrase).term ??= { quantity: "accuracy_delta", sense: "cost", measure: phrase };
for (const phrase of NO_QUANTITIES) place(phrase);
for (const cue of CUES)
  for (const phrase of cue.words) {
    const meaning = place(phrase);
    meaning.cues = [...meaning.cues, cue];
  }

const BY_OPENER = byWord(OPENERS);

/**
 * The longest phrase of the lexicon that begins at word `at`.
 * @param word gives the number of the i-th word, or `UNKNOWN` where none stands; a hyphen inside is passed by the caller's `step`
 */
export function longestPhrase(
  at: number,
  word: (i: number) => number,
  step: (i: number) => number,
): { meaning: Meaning; last: number } | null {
  let node = BY_OPENER[word(at)];
  let best: { meaning: Meaning; last: number } | null = null;
  for (let i = at, taken = 1; node; taken += 1) {
    if (node.meaning) best = { meaning: node.meaning, last: i };
    if (taken === MOST_WORDS || node.next.size === 0) break;
    i = step(i);
    const id = word(i);
    node = id === UNKNOWN ? undefined : node.next.get(id);
  }
  return best;
}
