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
  next: Map<string, Node>;
  meaning: Meaning | null;
}

const root: Node = { next: new Map(), meaning: null };
const NO_CUES: CueEntry[] = [];

/** The node's meaning at the end of a phrase, made when asked for. Hyphens join words as spaces do. */
function place(phrase: string): Meaning {
  let node = root;
  for (const word of phrase.split(/[ ]|-(?!\d)/)) {
    const next: Node = node.next.get(word) ?? { next: new Map(), meaning: null };
    node.next.set(word, next);
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

/**
 * The longest phrase of the lexicon that begins at word `at`.
 * @param word gives the i-th word, or null where none stands; a hyphen inside is passed by the caller's `step`
 */
export function longestPhrase(
  at: number,
  word: (i: number) => string | null,
  step: (i: number) => number,
): { meaning: Meaning; last: number } | null {
  let node: Node | undefined = root;
  let best: { meaning: Meaning; last: number } | null = null;
  for (let i = at, taken = 0; taken < 6; taken += 1) {
    const norm = word(i);
    node = norm === null ? undefined : node.next.get(norm);
    if (!node) break;
    if (node.meaning) best = { meaning: node.meaning, last: i };
    i = step(i);
  }
  return best;
}
