import { TypedFastBitSet } from "typedfastbitset";
import type { ColumnIndex } from "../columns/types";
import { findPapers } from "./find";
import { type Term, termsOf } from "./terms";

/** What a search found: its papers, and the place of each in the ranking. */
export interface Search {
  terms: readonly Term[];
  found: TypedFastBitSet;
  /** By paper; NaN for those not found. */
  relevance: Float64Array;
}

/** Searches for the words of a text, the best fit first; null where it says nothing to search for. */
export function searchIn(
  raw: Parameters<typeof findPapers>[0],
  index: ColumnIndex,
  text: string | null,
): Search | null {
  const terms = text === null ? [] : termsOf(text);
  if (terms.length === 0) return null;
  const hits = findPapers(raw, terms).flatMap(({ id, score }) => {
    const paper = index.placeOf[id - index.firstId] ?? -1;
    return paper < 0 ? [] : [{ paper, score }];
  });
  hits.sort((a, b) => a.score - b.score || a.paper - b.paper);
  const relevance = new Float64Array(index.papers).fill(Number.NaN);
  hits.forEach(({ paper }, place) => {
    relevance[paper] = place;
  });
  return { terms, found: new TypedFastBitSet(hits.map((h) => h.paper)), relevance };
}
