import { classes, is, type Word } from "./words";

/** What stands left of a phrase and says what it is to the rest of the sentence. */
export const TRIGGERS = [
  "start",
  "on",
  "across",
  "in",
  "for",
  "with",
  "of",
  "of-metric",
  "at",
  "by",
  "from",
  "to",
  "than",
  "over",
  "against",
  "compared",
  "such",
  "bracket",
  "colon",
  "comma",
  "and",
  "beat",
  "match",
  "use",
  "attain",
  "change",
  "verb",
  "quantity",
  "other",
] as const;
export type Trigger = (typeof TRIGGERS)[number];

const PLAIN: readonly (readonly [number, Trigger])[] = (
  ["on", "across", "in", "for", "at", "by", "from", "than", "over", "against", "such", "and"] as const
).map((t) => [classes(t), t]);
const VERBS: readonly (readonly [number, Trigger])[] = (
  ["beat", "match", "use", "attain", "change", "verb"] as const
).map((t) => [classes(t), t]);
const COMPARED = classes("compared");
const METRIC = classes("metric");
const TO_WITH = classes("to", "with");
const WITH = classes("with");
const OF = classes("of");

export const VERB = classes("beat", "match", "use", "attain", "change", "verb");
export const NOUN = classes("benchmark", "model", "method", "metric", "device", "other", "many");
/** Words no phrase goes over. */
export const CLOSED = classes(
  "on",
  "across",
  "in",
  "for",
  "with",
  "of",
  "at",
  "by",
  "from",
  "to",
  "than",
  "over",
  "against",
  "such",
  "and",
  "breaker",
);

/** "compared to", "comparable performance with": a word of comparison up to four words back, no mark between. */
function comparing(words: readonly Word[], at: number): boolean {
  // "better generalization to new scenes".
  if (/^generali[sz]/.test(words[at - 1]?.norm ?? "")) return false;
  for (let k = at - 1; k >= Math.max(0, at - 5); k -= 1) {
    if (is(words[k], COMPARED)) return true;
    if (words[k]?.kind !== "word") return false;
  }
  return false;
}

const LIKE = /^(?:same|similar|comparable|equivalent|identical|equal)$/;

/** "twice as fast as", "the same accuracy as": a word of comparison up to five words back, no mark between. */
function asMuchAs(words: readonly Word[], at: number): Trigger | null {
  for (let k = at - 1; k >= Math.max(0, at - 5); k -= 1) {
    const word = words[k];
    if (word?.norm === "as" && at - k <= 3) return "than";
    if (LIKE.test(word?.norm ?? "")) return "compared";
    if (word?.kind === "mark") return null;
  }
  return null;
}

const MARKS: Readonly<Record<string, Trigger>> = {
  "(": "bracket",
  "[": "bracket",
  ":": "colon",
  "—": "colon",
  "–": "colon",
  ",": "comma",
};

/** The trigger that the word at `at` is; null where it is none. */
export function triggerAt(words: readonly Word[], at: number): Trigger | null {
  const word = words[at];
  if (!word) return null;
  if (word.kind === "quantity") return "quantity";
  if (word.norm === "as") return words[at - 1]?.norm === "such" ? "such" : (asMuchAs(words, at) ?? "other");
  if (word.kind === "mark") return MARKS[word.norm] ?? null;
  for (const [bits, trigger] of PLAIN) if (is(word, bits)) return trigger;
  if (is(word, TO_WITH)) return comparing(words, at) ? "compared" : is(word, WITH) ? "with" : "to";
  if (is(word, OF)) return is(words[at - 1], METRIC) ? "of-metric" : "of";
  for (const [bits, trigger] of VERBS) if (is(word, bits)) return trigger;
  return "other";
}
