import type { MemoryKind } from "../../types";
import type { Anchor } from "./places";
import type { Word } from "./words";

/** Words that say which memory a number is of; of two as near, the first of these. */
const KINDS: readonly (readonly [RegExp, MemoryKind])[] = [
  [/^(?:kv|kv-?caches?|caches?|caching|key-value)$/, "cache"],
  [/^(?:(?:model-?)?weights?|checkpoints?)$/, "weights"],
  [
    /^(?:training(?:-time)?|pre-?training|fine-?tuning|optimi[sz]ers?(?:-states?)?|gradients?|back-?propagation|backward)$/,
    "training",
  ],
  [/^(?:peak|maximum|maximal)(?:-memory)?$/, "peak"],
];

/** How many words before and behind the evidence may say it. */
const BEFORE = 5;
const BEHIND = 6;
/** What is said of another number, or in another clause, is not said of this one. */
const ENDS = /^[;:()]$/;
const OTHER = /^(?:and|while|whereas|but|with|without|yet|than|compared|versus|vs|relative|over|,)$/;

const kindOf = (word: Word): number => KINDS.findIndex(([pattern]) => pattern.test(word.norm));

/** The words from the evidence outwards, up to where something else is spoken of. */
function outwards(words: readonly Word[], from: number, step: 1 | -1, most: number): Word[] {
  const found: Word[] = [];
  for (let k = from; found.length < most; k += step) {
    const word = words[k];
    if (!word || word.kind === "quantity" || ENDS.test(word.norm) || OTHER.test(word.norm)) break;
    found.push(word);
  }
  return found;
}

/**
 * Which memory a saving is of, from the words next to its number: within the evidence first, then the nearest outside.
 * @returns null where they do not say
 */
export function memoryKindOf(words: readonly Word[], evidence: Anchor): MemoryKind | null {
  const rings = [
    words.slice(evidence.first, evidence.last + 1),
    outwards(words, evidence.last + 1, 1, BEHIND),
    outwards(words, evidence.first - 1, -1, BEFORE),
  ];
  for (const ring of rings) {
    const kinds = ring.map(kindOf).filter((kind) => kind >= 0);
    if (kinds.length > 0) return KINDS[Math.min(...kinds)]?.[1] ?? null;
  }
  return null;
}
