import { tokens } from "../text";
import { DOMAIN_LEXICON } from "./lexicon/domains";
import { TECHNIQUE_LEXICON } from "./lexicon/techniques";
import { DOMAIN_PLACES, TECHNIQUE_PLACES } from "./places";
import { type Label, type Part, type Said, scorer } from "./score";
import { DOMAINS, TECHNIQUES } from "./types";
import { titleHeads, titleName, zones } from "./zones";

/** The kinds of labels, as a paper's record names them. */
export const KINDS = ["techniques", "domains"];
/** Every label of every kind; scores and weights are kept in this order. */
export const LABELS: Label[] = [TECHNIQUES, DOMAINS].flatMap((names, kind) =>
  names.map((name) => ({ kind, name })),
);

/**
 * What is asked of a text: of every label, in their order, whether it stands; then of every domain, whether it comes
 * first. Of techniques the likeliest comes first: to ask that besides brought nothing.
 */
export interface Question {
  of: "techniques" | "domains" | "leading";
  /** Place among `LABELS`. */
  label: number;
}
export const QUESTIONS: Question[] = [
  ...LABELS.map(({ kind }, label) => ({
    of: kind === 0 ? ("techniques" as const) : ("domains" as const),
    label,
  })),
  ...DOMAINS.map((_, i) => ({ of: "leading" as const, label: TECHNIQUES.length + i })),
];

const score = scorer(
  [
    { lexicon: TECHNIQUE_LEXICON, places: TECHNIQUE_PLACES },
    { lexicon: DOMAIN_LEXICON, places: DOMAIN_PLACES },
  ],
  LABELS,
);

/** A title and an abstract, read, and what the words of the lexicon say in them. */
export function readParts(title: string, abstract: string): { parts: Part[]; said: Said } {
  const head = readTitle(title);
  const parts = [head, readAbstract(abstract, titleName(head.words))];
  return { parts, said: score(parts) };
}

/** A title, read: all of it speaks of the paper. */
function readTitle(text: string): Part {
  const words = tokens(text);
  return { in: "title", text, words, zones: { of: new Uint8Array(words.length), heads: titleHeads(words) } };
}

/** An abstract, read; a sentence that begins with the name of the proposal tells of it. */
function readAbstract(text: string, name: string | null): Part {
  const words = tokens(text);
  return { in: "abstract", text, words, zones: zones(words, name) };
}
