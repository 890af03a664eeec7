import type { Phase } from "../../types";
import type { Anchor } from "./places";
import type { Word } from "./words";

const PHASES: readonly (readonly [RegExp, Phase])[] = [
  [/^(?:prefill|prefilling|ttft)/, "prefill"],
  [/^(?:decoding|decode|generation)$/, "decoding"],
  [/^(?:training|pretraining|pre-training|fine-tuning|finetuning)/, "training"],
  [/^(?:inference|serving|deployment)$/, "inference"],
  [/^(?:search|searching)$/, "search"],
];

const KNOWN = new Map<string, Phase | null>();
/** Words of the field are few: the answer for each is kept, up to this many of them. */
const MOST_KEPT = 5000;

function phaseIn(word: string): Phase | null {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  const found = PHASES.find(([pattern]) => pattern.test(word))?.[1] ?? null;
  if (KNOWN.size < MOST_KEPT) KNOWN.set(word, found);
  return found;
}

/** How many words behind the evidence a phase may be named. */
const BEHIND = 4;

/** The phase named in the evidence or close behind it, and the word that names it. */
export function phaseOf(words: readonly Word[], evidence: Anchor): { phase: Phase; word: Word } | null {
  for (let k = evidence.first; k <= Math.min(evidence.last + BEHIND, words.length - 1); k += 1) {
    const word = words[k] as Word;
    const phase = phaseIn(word.norm);
    if (phase) return { phase, word };
  }
  return null;
}
