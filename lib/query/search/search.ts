import { TypedFastBitSet } from "typedfastbitset";
import { argsort } from "@/lib/pareto/argsort";
import type { WordIndex } from "@/lib/store";
import type { BitSet, ColumnIndex } from "../columns/types";
import { Kept } from "../kept";
import { type Found, findPapers } from "./find";
import { type Term, termsOf } from "./terms";

/** What a search found. */
export interface Search {
  terms: readonly Term[];
  found: BitSet;
  /** The papers found, the best fit first, equal ones by slug. */
  ranked: Uint32Array;
}

/** Searches for the words of a text; null where it says nothing to search for. */
async function searchIn(words: WordIndex, index: ColumnIndex, text: string): Promise<Search | null> {
  const terms = termsOf(text);
  if (terms.length === 0) return null;
  const ranked = rank(index, await findPapers(words, terms, index.papers));
  const found = new TypedFastBitSet();
  for (const paper of ranked) found.add(paper);
  return { terms, found, ranked };
}

/** The papers found, the best fit first, equal ones by slug. */
function rank({ placeOf, firstId }: ColumnIndex, found: readonly Found[]): Uint32Array {
  const scores = new Map<number, number>();
  for (const { id, score } of found) {
    const paper = placeOf[id - firstId] ?? -1;
    if (paper >= 0) scores.set(paper, score);
  }
  const papers = Uint32Array.from(scores.keys()).sort();
  return argsort(Float64Array.from(papers, (paper) => -(scores.get(paper) as number))).map(
    (at) => papers[at] as number,
  );
}

/** Searches kept: an answer asks for its own several times, and a person goes through its pages. */
const KEPT = 16;

/** Searches one version of the data. */
export class Searches {
  private readonly kept = new Kept<string, Promise<Search | null>>(KEPT);

  constructor(
    private readonly words: WordIndex,
    private readonly index: ColumnIndex,
  ) {}

  /** Null where the text says nothing to search for. */
  async of(text: string | null): Promise<Search | null> {
    if (text === null) return null;
    return this.kept.of(text, () =>
      searchIn(this.words, this.index, text).catch((error) => {
        this.kept.drop(text);
        throw error;
      }),
    );
  }
}
