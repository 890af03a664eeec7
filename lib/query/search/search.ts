import type { BitSet } from "../columns/types";
import { Kept } from "../kept";
import type { Finder } from "./find";
import { type Term, termsOf } from "./terms";

/** What a search found. */
export interface Search {
  terms: readonly Term[];
  found: BitSet;
  /** The papers found, the best fit first, equal ones by slug. */
  ranked: Uint32Array;
}

/** Searches kept: an answer asks for its own several times, and a person goes through its pages. */
const KEPT = 16;

/** Searches one version of the data. */
export class Searches {
  private readonly kept = new Kept<string, Promise<Search | null>>(KEPT);

  constructor(private readonly finder: Finder) {}

  /** Null where the text says nothing to search for. */
  async of(text: string | null): Promise<Search | null> {
    if (text === null) return null;
    return this.kept.of(text, () =>
      this.search(text).catch((error) => {
        this.kept.drop(text);
        throw error;
      }),
    );
  }

  private async search(text: string): Promise<Search | null> {
    const terms = termsOf(text);
    return terms.length === 0 ? null : { terms, ...(await this.finder.all(terms)) };
  }
}
