import type { Mentions, WordIndex } from "@/lib/store";
import { type Term, wantedOf } from "./terms";

/** A paper a search found: its row id and how well it fits, the better the larger. */
export interface Found {
  id: number;
  score: number;
}

/** How soon further mentions of a word add nothing (k1 of BM25). */
const SATURATION = 1.2;
/** Mentions that a word which the abstract repeats counts for. */
const REPEATED = 3;
/** Who names a word in the title writes about it: so many mentions that counts for, in a search and for likeness. */
const TITLE = { search: 10, likeness: 2 };

/** What a number of mentions is worth, at least 1. */
const worth = (mentions: number): number => (mentions * (SATURATION + 1)) / (mentions + SATURATION);

/** How telling a word is that some of all papers hold. */
const rarity = (papers: number, all: number): number => Math.log(1 + (all - papers + 0.5) / (papers + 0.5));

/**
 * Scores papers as BM25 does (Robertson and Zaragoza 2009), by what every engine can say alike: mentions are counted as
 * one, as repeated, or as of the title, and the length of an abstract counts for nothing, as they are all of a size.
 */
class Scores {
  private readonly byId = new Map<number, number>();

  constructor(private readonly title: number) {}

  /** Adds what one phrase is worth in some papers. */
  add(ids: readonly number[], { titled, often }: Mentions, weight: number): void {
    const [inTitle, repeated] = [new Set(titled), new Set(often)];
    for (const id of ids) {
      const mentions = (repeated.has(id) ? REPEATED : 1) + (inTitle.has(id) ? this.title : 0);
      this.byId.set(id, (this.byId.get(id) ?? 0) + weight * worth(mentions));
    }
  }

  get found(): Found[] {
    return [...this.byId].map(([id, score]) => ({ id, score }));
  }
}

/**
 * Every paper that holds all terms, in no order.
 * @param all how many papers there are
 */
export async function findPapers(index: WordIndex, terms: readonly Term[], all: number): Promise<Found[]> {
  if (terms.length === 0) return [];
  const phrases = terms.map(wantedOf);
  const ids = await index.holding(phrases);
  if (ids.length === 0) return [];
  const scores = new Scores(TITLE.search);
  for (const mentions of await index.mentions(phrases.map((phrase) => ({ phrase, among: phrases }))))
    scores.add(ids, mentions, rarity(mentions.papers, all));
  return scores.found;
}

/**
 * The papers that hold some of a few words, with how much of them: for related papers.
 * @param all how many papers there are
 */
export async function findSimilar(index: WordIndex, words: readonly string[], all: number): Promise<Found[]> {
  if (words.length === 0) return [];
  const phrases = words.map((word) => [{ word, prefix: false }]);
  const scores = new Scores(TITLE.likeness);
  const found = await index.mentions(phrases.map((phrase) => ({ phrase, among: [phrase] })));
  for (const [i, mentions] of found.entries())
    scores.add(await index.holding([phrases[i] ?? []]), mentions, rarity(mentions.papers, all));
  return scores.found;
}
