import { coordinated, isQuality, item, norm } from "../look";
import type { Rule, View } from "../types";
import { governor, leftOf } from "./govern";
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
    if (to < 0) return null;
    const gov = governor(view, to - 1);
    if (!gov || gov.crossed >= 0) return null;
    const cue = gov.cue.find((c) => c.change === "down");
    if (!cue) return null;
    const found = coordinated(view, gov.at + 1, 6).filter((f) => f.at < to);
    const whole = norm(view, at.last + 1) === "of" ? shareOf(at) : null;
    // "reduces the overhead to 11% of the attention latency": a share of something else.
    if (found[0] && whole && found[0].term.quantity !== whole.term.quantity) return null;
    const first = found[0] ?? whole ?? before(view, gov.at);
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

/** "their cost was, on average, only 6% that of an expert", "its memory is 30% of the baseline's": what is left, after "is". */
export const shareIs: Rule = {
  id: "share.is",
  says: "cost, then is, then the share of another's cost",
  example: "Its memory footprint is only 30% of that of the full cache.",
  not: "Its share of errors is only 30% of all errors.",
  when: (at) => {
    const { view } = at;
    if (!shareUnit(at) || at.mention.value >= 100) return null;
    const other = norm(view, at.last + 1) === "of" ? at.last + 2 : at.last + 1;
    const named =
      /^(that|those)$/.test(norm(view, other)) ||
      (other > at.last + 1 && /^(the|its)$/.test(norm(view, other)));
    if (!named) return null;
    let verb = leftOf(view, at.first);
    for (let n = 0; n < 4 && !/^(is|are|was|were|remains)$/.test(norm(view, verb)); n += 1) verb -= 1;
    if (!/^(is|are|was|were|remains)$/.test(norm(view, verb))) return null;
    const found = before(view, verb);
    if (found?.term.sense !== "cost" || isQuality(found.term)) return null;
    return { terms: [found.term], direction: "better", gives: "remaining", from: found.at, to: at.last };
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
