import { TypedFastBitSet } from "typedfastbitset";
import { argsort } from "@/lib/pareto/argsort";
import type { Store } from "@/lib/store";
import type { BitSet, ColumnIndex } from "../columns/types";
import { Kept } from "../kept";
import { findPapers, scorePapers } from "./find";
import { type Term, termsOf } from "./terms";

/** What a search found. */
export interface Search {
  terms: readonly Term[];
  found: BitSet;
  /** The papers found, the best fit first, equal ones by slug; worked out when it is first asked for. */
  ranked(): Uint32Array;
}

/** Searches for the words of a text; null where it says nothing to search for. */
function searchIn(raw: Store["raw"], index: ColumnIndex, text: string): Search | null {
  const terms = termsOf(text);
  if (terms.length === 0) return null;
  const found = new TypedFastBitSet();
  for (const paper of placesOf(index, findPapers(raw, terms))) if (paper >= 0) found.add(paper);
  let ranked: Uint32Array | undefined;
  return {
    terms,
    found,
    ranked() {
      ranked ??= rank(raw, index, terms);
      return ranked;
    },
  };
}

const placesOf = ({ placeOf, firstId }: ColumnIndex, ids: readonly number[]): number[] =>
  ids.map((id) => placeOf[id - firstId] ?? -1);

function rank(raw: Store["raw"], index: ColumnIndex, terms: readonly Term[]): Uint32Array {
  const { ids, scores } = scorePapers(raw, terms);
  const scoreOf = new Float64Array(index.papers);
  const places = placesOf(index, ids);
  places.forEach((paper, i) => {
    if (paper >= 0) scoreOf[paper] = scores[i] as number;
  });
  const papers = Uint32Array.from(places.filter((paper) => paper >= 0)).sort();
  return argsort(Float64Array.from(papers, (paper) => scoreOf[paper] as number)).map(
    (at) => papers[at] as number,
  );
}

/** Searches kept: an answer asks for its own several times, and a person goes through its pages. */
const KEPT = 16;

/** Searches one version of the data. */
export class Searches {
  private readonly kept = new Kept<string, Search | null>(KEPT);

  constructor(
    private readonly raw: Store["raw"],
    private readonly index: ColumnIndex,
  ) {}

  /** Null where the text says nothing to search for. */
  of(text: string | null): Search | null {
    if (text === null) return null;
    return this.kept.of(text, () => searchIn(this.raw, this.index, text));
  }
}
