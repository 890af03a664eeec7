import { TypedFastBitSet } from "typedfastbitset";
import { argsort } from "@/lib/pareto/argsort";
import type { Phrase, WordIndex } from "@/lib/store";
import type { BitSet, ColumnIndex } from "../columns/types";
import { Kept } from "../kept";
import { type Term, wantedOf } from "./terms";

/** A paper a search found: its place in the index and how well it fits, the better the larger. */
export interface Found {
  paper: number;
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

/** The papers that hold a phrase, by their places. */
interface Holders {
  all: BitSet;
  titled: BitSet;
  often: BitSet;
  /** What each further mention of it tells. */
  rarity: number;
}

/**
 * What a phrase adds to the score of a paper that holds it, as BM25 has it (Robertson and Zaragoza 2009), by what every
 * engine can say alike: mentions are counted as one, as repeated, or as of the title, and the length of an abstract
 * counts for nothing, as they are all of a size.
 */
function scorer({ titled, often, rarity }: Holders, title: number): (paper: number) => number {
  const by = [1, REPEATED, 1 + title, REPEATED + title].map((mentions) => rarity * worth(mentions));
  return (paper) => by[(often.has(paper) ? 1 : 0) + (titled.has(paper) ? 2 : 0)] as number;
}

/** Phrases whose holders are kept: the common words come again and again, and take longest. */
const KEPT = 32;

/** Finds papers by words, in one version of the data. */
export class Finder {
  private readonly kept = new Kept<string, Holders>(KEPT);

  constructor(
    private readonly words: WordIndex,
    private readonly index: ColumnIndex,
  ) {}

  private setOf(ids: readonly number[]): BitSet {
    const { placeOf, firstId, papers } = this.index;
    const set = TypedFastBitSet.fromWords(new Uint32Array(Math.ceil(papers / 32)));
    for (const id of ids) {
      const paper = placeOf[id - firstId] ?? -1;
      if (paper >= 0) set.add(paper);
    }
    return set;
  }

  private async holders(phrases: readonly Phrase[]): Promise<Holders[]> {
    const keyed = phrases.map((phrase) => ({ phrase, key: JSON.stringify(phrase) }));
    // Held from here on: while the others are fetched, they may make room for what someone else asks.
    const held = new Map(keyed.map(({ key }) => [key, this.kept.peek(key)] as const));
    const missing = keyed.filter(({ key }) => held.get(key) === undefined);
    const found = await this.words.mentions(missing.map(({ phrase }) => phrase));
    missing.forEach(({ key }, i) => {
      const { all, titled, often } = found[i] as (typeof found)[number];
      const telling = rarity(all.length, this.index.papers);
      const sets = { all: this.setOf(all), titled: this.setOf(titled), often: this.setOf(often) };
      held.set(key, { ...sets, rarity: telling });
    });
    return keyed.map(({ key }) => this.kept.of(key, () => held.get(key) as Holders));
  }

  /** The papers that hold all terms: as a set, and the best fit first, equal ones by their places. */
  async all(terms: readonly Term[]): Promise<{ found: BitSet; ranked: Uint32Array }> {
    const holders = await this.holders(terms.map(wantedOf));
    const found = holders[0]?.all.clone() ?? new TypedFastBitSet();
    for (const { all } of holders.slice(1)) found.intersection(all);
    const papers = Uint32Array.from(found.array());
    const worse = new Float64Array(papers.length);
    for (const held of holders) {
      const score = scorer(held, TITLE.search);
      for (let i = 0; i < papers.length; i++) worse[i] = (worse[i] as number) - score(papers[i] as number);
    }
    const order = argsort(worse);
    for (let i = 0; i < order.length; i++) order[i] = papers[order[i] as number] as number;
    return { found, ranked: order };
  }

  /** The papers that hold some of a few words, with how much of them, in no order: for related papers. */
  async similar(words: readonly string[]): Promise<Found[]> {
    const scores = new Map<number, number>();
    for (const held of await this.holders(words.map((word) => [{ word, prefix: false }]))) {
      const score = scorer(held, TITLE.likeness);
      held.all.forEach((paper) => {
        scores.set(paper, (scores.get(paper) ?? 0) + score(paper));
      });
    }
    return [...scores].map(([paper, score]) => ({ paper, score }));
  }
}
