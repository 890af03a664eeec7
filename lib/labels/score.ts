import type { Lexicon } from "./lexicon/types";
import { type Hit, phraseFinder } from "./phrases";
import type { Label, LabelEvidence } from "./types";
import type { Word } from "./words";

/** Weight of a phrase by what it does, in the title and elsewhere, before the place counts. */
const TIERS = {
  decides: { title: 3, body: 3 },
  title: { title: 1.3, body: 0.4 },
  named: { title: 0.2, body: 0.2 },
  suggests: { title: 1, body: 1 },
  hints: { title: 0.4, body: 0.4 },
  against: { title: -1, body: -1 },
  not: { title: 0, body: 0 },
} as const;
/** What a `named` phrase weighs at the end of what the paper says it is or proposes. */
const NAMED = 2.5;
const PLACE = { title: 3, proposal: 1.35, own: 1, background: 0.45 } as const;
/** A phrase said again adds less each time: 1, 1/2, 1/4 … */
const AGAIN = 0.5;
/** Evidence of less than this adds to a score but is not worth showing. */
const SHOWN = 1;

type Tier = keyof typeof TIERS;

interface Entry<T> {
  label: T;
  tier: Tier;
}

/** A title or an abstract, read. */
export interface Part {
  in: "title" | "abstract";
  text: string;
  words: Word[];
  /** The word with which the paper begins to speak of itself. */
  ownFrom: number;
  /** Last words of what the paper says it is or proposes. */
  heads: Set<number>;
  /** Words of the sentences that say what is proposed. */
  proposal: Set<number>;
}

/** Scores every label of a lexicon on a text; labels without evidence are left out, the strongest come first. */
export function scorer<T extends string>(lexicon: Lexicon<T>[]): (parts: Part[]) => Label<T>[] {
  const phrases: string[] = [];
  const entries: Entry<T>[] = [];
  for (const words of lexicon) {
    for (const tier of Object.keys(TIERS) as Tier[]) {
      for (const phrase of list(words[tier])) {
        phrases.push(phrase);
        entries.push({ label: words.label, tier });
      }
    }
  }
  const find = phraseFinder(phrases);

  return (parts) => {
    const found = new Map<T, Label<T>>();
    const weights = new Map<number, number[]>();
    for (const part of parts) {
      for (const hit of countable(find(part.words), entries)) {
        const { label: name, tier } = entries[hit.phrase] as Entry<T>;
        const strength =
          tier === "named" && part.heads.has(hit.last)
            ? NAMED
            : TIERS[tier][part.in === "title" ? "title" : "body"];
        push(weights, hit.phrase, strength * place(part, hit));
        const label = found.get(name) ?? { name, score: 0, evidence: [] };
        if (strength >= SHOWN) label.evidence.push(evidence(part, hit));
        found.set(name, label);
      }
    }
    for (const [phrase, each] of weights) {
      const label = found.get((entries[phrase] as Entry<T>).label);
      if (label) label.score += fading(each);
    }
    return ranked([...found.values()]);
  };
}

/** Sum of the weights of one phrase, the heaviest in full, each further one at half of the one before. */
const fading = (weights: number[]): number =>
  weights.sort((a, b) => Math.abs(b) - Math.abs(a)).reduce((sum, weight, k) => sum + weight * AGAIN ** k, 0);

function push(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The strongest first; equals by name. */
export const ranked = <T extends string>(labels: Label<T>[]): Label<T>[] =>
  labels.sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1));

const list = (phrases: string | undefined) =>
  (phrases ?? "")
    .split(",")
    .map((phrase) => phrase.trim().replace(/\s+/g, " "))
    .filter((phrase) => phrase !== "");

function place(part: Part, hit: Hit): number {
  if (part.in === "title") return PLACE.title;
  if (part.proposal.has(hit.first)) return PLACE.proposal;
  return hit.first >= part.ownFrom ? PLACE.own : PLACE.background;
}

/** Per label: the hits that lie in no `not` phrase and in no longer phrase of the same label. */
function countable<T>(hits: Hit[], entries: Entry<T>[]): Hit[] {
  const byLabel = new Map<T, Hit[]>();
  for (const hit of hits) {
    const { label } = entries[hit.phrase] as Entry<T>;
    const others = byLabel.get(label);
    if (others) others.push(hit);
    else byLabel.set(label, [hit]);
  }
  const kept: Hit[] = [];
  for (const rivals of byLabel.values()) {
    if (rivals.length > 1)
      // Longer first; equal runs: a veto wins over what it forbids, else the stronger.
      rivals.sort((a, b) => b.last - b.first - (a.last - a.first) || rank(a, entries) - rank(b, entries));
    const taken: Hit[] = [];
    for (const hit of rivals) {
      if (taken.some((t) => hit.first <= t.last && t.first <= hit.last)) continue;
      taken.push(hit);
      if ((entries[hit.phrase] as Entry<T>).tier !== "not") kept.push(hit);
    }
  }
  return kept.sort((a, b) => a.first - b.first || a.phrase - b.phrase);
}

const ORDER: Record<Tier, number> = {
  not: 0,
  decides: 1,
  title: 2,
  named: 3,
  suggests: 4,
  hints: 5,
  against: 6,
};
const rank = <T>(hit: Hit, entries: Entry<T>[]): number => ORDER[(entries[hit.phrase] as Entry<T>).tier];

function evidence(part: Part, hit: Hit): LabelEvidence {
  const start = part.words[hit.first]?.start ?? 0;
  const end = part.words[hit.last]?.end ?? start;
  return { in: part.in, start, end, text: part.text.slice(start, end) };
}
