import { ARTICLES, CLOSED } from "../../lexicon/grammar";
import { NO_QUALITY, RANKED } from "../../lexicon/unnamed";
import { isQuality, item, norm, REACH } from "../look";
import type { Item, View } from "../types";

/** What one item says of the numbers behind it: that they are of quality, of something else, or nothing. */
function says(it: Item): boolean | null {
  if (it.term) return isQuality(it.term);
  const cue = it.cues.find((c) => c.form !== "comparative" && (c.quantity || c.change === "better"));
  if (cue) return cue.quantity ? cue.quantity === "accuracy_delta" : true;
  return RANKED.test(it.norm) ? true : null;
}

/** Whether the nearest word before item `i` that tells what is measured speaks of quality: a score, "outperforms", "benchmarks". */
export function ofQuality(view: View, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - REACH); k -= 1) {
    const it = item(view, k);
    if (!it || it.norm === ";") return false;
    const said = it.norm === "art" && norm(view, k - 1) === "the" ? true : says(it);
    if (said !== null) return said;
  }
  return false;
}

/** Whether items `from` to `to` name something that is no quality of a system: "service capacity", "hit rate", a cost. */
export function ofElse(view: View, from: number, to: number): boolean {
  for (let k = from; k <= to; k += 1) {
    const it = item(view, k);
    if (it && ((it.term && !isQuality(it.term)) || NO_QUALITY.test(it.norm))) return true;
  }
  return false;
}

/** The last item of the noun phrase that begins at item `i`: up to a mark, a number or a word that no phrase holds. */
export function phraseEnd(view: View, i: number): number {
  let end = i;
  while (end < i + 7 && item(view, end)?.kind === "word" && !CLOSED.has(norm(view, end))) end += 1;
  return end - 1;
}

const CAPACITY = /(^|[ -])(capacity|capacities|bandwidth|utili[sz]ation|lifetime|hit rates?)$/;

/** "improves service capacity": the head of the phrase behind the verb at item `verb` is how much something can take. */
export const ofCapacity = (view: View, verb: number): boolean =>
  CAPACITY.test(norm(view, phraseEnd(view, ARTICLES.has(norm(view, verb + 1)) ? verb + 2 : verb + 1)));
