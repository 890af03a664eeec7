import type { WordIndex } from "@/lib/store";
import type { ListingView } from "../types";
import { meantBy } from "./meant";
import type { Search, Searches } from "./search";

/** Where a search finds nothing: what it was likely to mean, if that finds something. */
export async function meantIn(
  searches: Searches,
  words: WordIndex,
  q: string | null,
  search: Search | null,
): Promise<ListingView["meant"]> {
  if (q === null || search?.found.size() !== 0) return null;
  const text = await meantBy(words, q);
  const papers = (await searches.of(text))?.found.size() ?? 0;
  return text === null || papers === 0 ? null : { text, papers };
}
