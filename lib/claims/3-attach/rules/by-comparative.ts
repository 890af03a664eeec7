import { cueOf, directionOf, item, norm, nounPhrase, ownTerm } from "../look";
import type { Rule, Term } from "../types";
import { leftOf } from "./govern";

/** How far before "by" the comparative may stand: "lower peak memory by 2x". */
const REACH_BACK = 5;

/** "faster by two orders of magnitude", "lower latency by 40%". */
export const byComparative: Rule = {
  id: "by.comparative",
  says: "comparative with its quantity, then by and the number",
  example: "The planner is faster by two orders of magnitude.",
  not: "The planner is faster by design in 2 cases.",
  when: (at) => {
    const { view } = at;
    const by = leftOf(view, at.first);
    if (at.mention.unit === "none" || norm(view, by) !== "by") return null;
    for (let k = by - 1; k >= Math.max(0, by - REACH_BACK); k -= 1) {
      const it = item(view, k);
      if (it?.kind !== "word" || cueOf(it, "verb", "noun")) return null;
      const cues = it.cues.filter((c) => c.form === "comparative");
      if (cues.length === 0) continue;
      const named = nounPhrase(view, k + 1, 3);
      const generic = cues.find((c) => !c.quantity);
      if (named && named.at < by && generic)
        return {
          terms: [named.term],
          direction: directionOf(generic.change, named.term),
          gives: "change",
          from: k,
          to: at.last,
        };
      const own = cues.find((c) => c.quantity);
      // "faster than earlier methods by 2x"
      if (!own || (by - k > 1 && norm(view, k + 1) !== "than")) return null;
      const also = norm(view, k - 1) === "and" ? cueOf(item(view, k - 2), "comparative") : null;
      const both = also?.quantity && also.change === own.change ? [also, own] : [own];
      return {
        terms: both.map((cue) => ownTerm(cue) as Term),
        direction: directionOf(own.change, ownTerm(own)),
        gives: "change",
        from: both.length > 1 ? k - 2 : k,
        to: at.last,
      };
    }
    return null;
  },
};
