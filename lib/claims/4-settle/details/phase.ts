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

/** The first phase named among the words from `from` to `to`, and the word that names it; none beyond a number behind `stop`. */
function phaseAmong(
  words: readonly Word[],
  from: number,
  to: number,
  stop = to,
): { phase: Phase; word: Word } | null {
  for (let k = from; k <= Math.min(to, words.length - 1); k += 1) {
    const word = words[k] as Word;
    if (k > stop && word.kind === "quantity") return null;
    const phase = phaseIn(word.norm);
    if (phase) return { phase, word };
  }
  return null;
}

/** Words behind a number that still belong to it. */
const OWN = 3;
const ENDS = /^(?:,|;|and|while|with|at)$/;

/**
 * The phase named in the evidence or close behind it, and the word that names it; of a number further on in a list
 * ("7x in training and 9x in generation") what stands right behind it comes first.
 */
export function phaseOf(
  words: readonly Word[],
  evidence: Anchor,
  number: Anchor,
): { phase: Phase; word: Word } | null {
  const listed = words.slice(evidence.first, number.first).some((word) => word.kind === "quantity");
  if (listed) {
    const behind = words.slice(number.last + 1, number.last + 1 + OWN);
    const stop = behind.findIndex((word) => ENDS.test(word.norm));
    const own = phaseAmong(words, number.last + 1, number.last + (stop < 0 ? OWN : stop));
    if (own) return own;
  }
  return phaseAmong(words, evidence.first, evidence.last + BEHIND, evidence.last);
}

/** What a number of a list measures, without the phase of the number before it: "training speed" of generation is a speed. */
export function ofPhase(measure: string | null, phase: Phase | null): string | null {
  const [first, ...rest] = measure?.split(" ") ?? [];
  if (!first || rest.length === 0 || !phase) return measure;
  const said = phaseIn(first.toLowerCase());
  return said !== null && said !== phase ? rest.join(" ") : measure;
}
