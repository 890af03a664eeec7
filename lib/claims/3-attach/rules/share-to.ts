import { coordinated, isQuality, item, norm } from "../look";
import type { Rule, View } from "../types";
import { governor } from "./govern";
import { hasOwnObject } from "./own-object";
import { type Share, shareOf, shareUnit } from "./share-of";

/** "reduces the memory to 39% of the original", "cuts calls to below 10%". */
export const reducedTo: Rule = {
  id: "share.reduced-to",
  says: "verb of reduction with the quantity, then to and the share that remains",
  example: "Quantisation reduces the memory footprint to 39% of the original.",
  not: "Training raises the hit rate to 39%.",
  when: (at) => {
    const { view } = at;
    const part = at.mention.unit === "x" && at.mention.value < 1;
    if ((!shareUnit(at) && !part) || at.mention.range !== null || at.mention.value >= 100) return null;
    const to = leftOfTo(view, at.first);
    const gov = to < 0 ? null : governor(view, to - 1);
    if (!gov || gov.crossed >= 0 || !gov.cue.some((c) => c.change === "down")) return null;
    const found = coordinated(view, gov.at + 1, 6).filter((f) => f.at < to);
    const whole = norm(view, at.last + 1) === "of" ? shareOf(at) : null;
    // "reduces the overhead to 11% of the attention latency": a share of something else.
    if (found[0] && whole && found[0].term.quantity !== whole.term.quantity) return null;
    const subject = hasOwnObject(view, gov.at, to) ? null : before(view, gov.at);
    const first = found[0] ?? whole ?? subject;
    if (first?.term.sense !== "cost" || isQuality(first.term)) return null;
    return {
      terms: [...new Map((found.length ? found : [first]).map((f) => [f.term.quantity, f.term])).values()],
      direction: "better",
      gives: "remaining",
      from: gov.at,
      to: at.last,
    };
  },
};

export function before(view: View, verb: number): Share | null {
  for (let k = verb - 1; k >= Math.max(0, verb - 5); k -= 1) {
    const it = item(view, k);
    if (it?.kind !== "word") return null;
    if (it.term) return { term: it.term, at: k };
  }
  return null;
}

function leftOfTo(view: View, first: number): number {
  for (let k = first - 1; k >= Math.max(0, first - 5); k -= 1) {
    const word = norm(view, k);
    if (word === "to" && norm(view, k - 1) !== "up" && norm(view, k - 1) !== "close") return k;
    if (
      !/^(only|just|below|about|around|approximately|as|low|little|less|than|under|nearly|roughly|almost|a|mere)$/.test(
        word,
      )
    )
      return -1;
  }
  return -1;
}
