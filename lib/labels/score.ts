import { TIERS, type Tier } from "./lexicon/tiers";
import type { Lexicon } from "./lexicon/types";
import { countable, type Speech } from "./overlap";
import { phraseFinder } from "./phrases";
import type { Label, LabelEvidence } from "./types";
import type { Word } from "./words";
import { ZONE, type Zones } from "./zones";

/** Weight of a phrase by what it does, in the title and elsewhere, before the place counts. */
const WEIGHTS: Record<Tier, { title: number; body: number }> = {
  not: { title: 0, body: 0 },
  decides: { title: 3, body: 3 },
  title: { title: 1.1, body: 0.5 },
  named: { title: 0.2, body: 0.2 },
  suggests: { title: 1, body: 1 },
  hints: { title: 0.4, body: 0.4 },
  against: { title: -1, body: -1 },
};
/** What a `named` phrase weighs at the end of what the paper says it is or proposes. */
const NAMED = 2.2;
/** A phrase said again adds less each time: 1, 1/2, 1/4 … */
const AGAIN = 0.5;
/** Evidence of less than this adds to a score but is not worth showing. */
const SHOWN = 1;
/** A label shows no more words than this, however long the text is. */
const MOST_EVIDENCE = 24;

/** How much a place in the text counts. */
export interface Places {
  title: number;
  background: number;
  own: number;
  proposal: number;
  /** Where the work of others is named. */
  others: number;
  /** In the noun phrase that names what is proposed. */
  thing: number;
}

/** A title or an abstract, read. */
export interface Part {
  in: "title" | "abstract";
  text: string;
  words: Word[];
  zones: Zones;
}

/** Labels of one kind with the words that speak for them. */
export interface Kind<T extends string> {
  lexicon: Lexicon<T>[];
  places: Places;
}

/** A run of words that speaks for a label. */
interface Run {
  part: Part;
  first: number;
  last: number;
}

/** A label with its score and the words that made it. */
export interface Scored<T extends string = string> {
  name: T;
  score: number;
  runs: Run[];
}

/**
 * Compiles the lexicons of all kinds of labels into one reader.
 * @returns a function: a text → per kind the labels with any evidence, the strongest first
 */
export function scorer(kinds: Kind<string>[]): (parts: Part[]) => Scored[][] {
  const phrases: string[] = [];
  const speech: Speech[] = [];
  const labels: { name: string; kind: number }[] = [];
  kinds.forEach(({ lexicon }, kind) => {
    for (const words of lexicon) {
      labels.push({ name: words.label, kind });
      TIERS.forEach((tier, rank) => {
        for (const phrase of list(words[tier])) {
          phrases.push(phrase);
          speech.push({ label: labels.length - 1, kind, rank });
        }
      });
    }
  });
  const find = phraseFinder(phrases);
  const byZone = kinds.map(({ places: p }) => [p.background, p.own, p.proposal, p.others, p.thing]);

  return (parts) => {
    const scored: (Scored | undefined)[] = [];
    const weights = new Map<number, number[]>();
    for (const part of parts) {
      const inTitle = part.in === "title";
      for (const { phrase, first, last } of countable(find(part.words), speech)) {
        const { label, kind, rank } = speech[phrase] as Speech;
        const tier = TIERS[rank] as Tier;
        const named = tier === "named" && part.zones.heads.has(last);
        const strength = named ? NAMED : WEIGHTS[tier][inTitle ? "title" : "body"];
        const place = inTitle
          ? (kinds[kind] as Kind<string>).places.title
          : (byZone[kind]?.[part.zones.of[first] ?? ZONE.own] ?? 0);
        const again = weights.get(phrase);
        if (again) again.push(strength * place);
        else weights.set(phrase, [strength * place]);
        scored[label] ??= { name: (labels[label] as { name: string }).name, score: 0, runs: [] };
        if (strength >= SHOWN && scored[label].runs.length < MOST_EVIDENCE)
          scored[label].runs.push({ part, first, last });
      }
    }
    for (const [phrase, each] of weights) {
      const label = scored[(speech[phrase] as Speech).label];
      if (label) label.score += fading(each);
    }
    const byKind: Scored[][] = kinds.map(() => []);
    scored.forEach((label, i) => {
      if (label) byKind[labels[i]?.kind ?? 0]?.push(label);
    });
    return byKind.map(ranked);
  };
}

/** Sum of the weights of one phrase, the heaviest in full, each further one at half of the one before. */
function fading(weights: number[]): number {
  if (weights.length > 1) weights.sort((a, b) => Math.abs(b) - Math.abs(a));
  let [sum, share] = [0, 1];
  for (const weight of weights) {
    sum += weight * share;
    share *= AGAIN;
  }
  return sum;
}

/** The strongest first; equals by name. */
export const ranked = <T extends string>(labels: Scored<T>[]): Scored<T>[] =>
  labels.sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1));

/** Phrases of a list parted by commas. */
export const list = (phrases: string | undefined): string[] =>
  (phrases ?? "")
    .split(",")
    .map((phrase) => phrase.trim().replace(/\s+/g, " "))
    .filter((phrase) => phrase !== "");

/** A label as the room gives it, with its words and where they stand. */
export const labelOf = <T extends string>({ name, score, runs }: Scored<T>): Label<T> => ({
  name,
  score,
  evidence: runs.map(evidence),
});

function evidence({ part, first, last }: Run): LabelEvidence {
  const start = (part.words[first] as Word).start;
  const end = (part.words[last] as Word).end;
  return { in: part.in, start, end, text: part.text.slice(start, end) };
}
