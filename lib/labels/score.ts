import { type Hit, phraseFinder, type Token } from "../text";
import { TIERS, type Tier } from "./lexicon/tiers";
import type { Lexicon } from "./lexicon/types";
import { countable, type Speech, VETO } from "./overlap";
import type { LabelEvidence } from "./types";
import type { Zones } from "./zones";

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
  words: Token[];
  zones: Zones;
}

/** Labels of one kind with the words that speak for them. */
export interface Kind<T extends string> {
  lexicon: Lexicon<T>[];
  places: Places;
}

/** A label of one kind: the place of its kind among them, and its name. */
export interface Label {
  kind: number;
  name: string;
}

/** A run of words that speaks for a label. */
export interface Run {
  part: Part;
  first: number;
  last: number;
}

/** What the lexicons say of a text: by label, how much, and the words that say it. */
export interface Said {
  scores: Float64Array;
  runs: Run[][];
  /** Runs inside which nothing counts for the label. */
  vetoed: Run[][];
}

/**
 * Compiles the lexicons of all kinds of labels into one reader.
 * @param labels names of all labels of all kinds; their order is that of the scores
 * @returns a function: a text → what its words say of each label
 */
export function scorer(kinds: Kind<string>[], labels: Label[]): (parts: Part[]) => Said {
  const spoken = kinds.flatMap(({ lexicon }, kind) =>
    lexicon.flatMap((words) => {
      const label = labels.findIndex((l) => l.kind === kind && l.name === words.label);
      return TIERS.flatMap((tier, rank) =>
        list(words[tier]).map((phrase): [string, Speech] => [phrase, { label, kind, rank }]),
      );
    }),
  );
  const speech = spoken.map(([, speech]) => speech);
  const find = phraseFinder(spoken.map(([phrase]) => phrase));
  const byZone = kinds.map(({ places: p }) => [p.background, p.own, p.proposal, p.others, p.thing]);
  const placeOf = (part: Part, kind: number, first: number) =>
    part.in === "title"
      ? (kinds[kind] as Kind<string>).places.title
      : (byZone[kind]?.[part.zones.of[first] as number] as number);

  return (parts) => {
    const runs: Run[][] = labels.map(() => []);
    const vetoed: Run[][] = labels.map(() => []);
    const veto = (part: Part, { phrase, first, last }: Hit) => {
      const { label, rank } = speech[phrase] as Speech;
      if (rank === VETO) vetoed[label]?.push({ part, first, last });
    };
    const weights = new Map<number, number[]>();
    for (const part of parts) {
      const hits = find(part.words);
      for (const hit of hits) veto(part, hit);
      for (const { phrase, first, last } of countable(hits, speech)) {
        const { label, kind, rank } = speech[phrase] as Speech;
        const strength = strengthAt(part, TIERS[rank] as Tier, last);
        const weight = strength * placeOf(part, kind, first);
        const each = weights.get(phrase) ?? [];
        each.push(weight);
        weights.set(phrase, each);
        if (strength >= SHOWN) runs[label]?.push({ part, first, last });
      }
    }
    const scores = new Float64Array(labels.length);
    for (const [phrase, each] of weights)
      (scores[(speech[phrase] as Speech).label] as number) += fading(each);
    return { scores, runs: runs.map((all) => all.slice(0, MOST_EVIDENCE)), vetoed };
  };
}

/** What a phrase that ends at a word weighs before the place counts. */
function strengthAt({ in: where, zones }: Part, tier: Tier, last: number): number {
  if (tier === "named" && zones.heads.has(last)) return NAMED;
  return WEIGHTS[tier][where === "title" ? "title" : "body"];
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

/** Phrases of a list parted by commas. */
export const list = (phrases: string | undefined): string[] =>
  (phrases ?? "")
    .split(",")
    .map((phrase) => phrase.trim().replace(/\s+/g, " "))
    .filter((phrase) => phrase !== "");

/** The words of a run and where they stand. */
export function evidence({ part, first, last }: Run): LabelEvidence {
  const start = (part.words[first] as Token).start;
  const end = (part.words[last] as Token).end;
  return { in: part.in, start, end, text: part.text.slice(start, end) };
}
