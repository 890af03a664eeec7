import type { CueEntry } from "../../lexicon/directions";
import { cueOf, directionOf, item, norm, nounPhrase, ownTerm } from "../look";
import type { Anchor, Hit, Rule, Term } from "../types";
import { leftOf } from "./govern";
import { change } from "./hit";

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
      if (cues.length > 0) return named(at, cues, k, by) ?? own(at, cues, k, by);
    }
    return null;
  },
};

/** "lower latency by 40%": the comparative at item `k` with its quantity behind. */
function named({ view, last }: Anchor, cues: readonly CueEntry[], k: number, by: number): Hit | null {
  const found = nounPhrase(view, k + 1, 3);
  const generic = cues.find((c) => !c.quantity);
  if (!found || found.at >= by || !generic) return null;
  return change([found.term], directionOf(generic.change, found.term), k, last);
}

/** "faster by 2x", "faster and leaner by 2x", "faster than earlier methods by 2x": the comparative at item `k` says what it measures. */
function own({ view, last }: Anchor, cues: readonly CueEntry[], k: number, by: number): Hit | null {
  const cue = cues.find((c) => c.quantity);
  if (!cue || (by - k > 1 && norm(view, k + 1) !== "than")) return null;
  const also = norm(view, k - 1) === "and" ? cueOf(item(view, k - 2), "comparative") : null;
  const both = also?.quantity && also.change === cue.change ? [also, cue] : [cue];
  const terms = both.map((one) => ownTerm(one) as Term);
  return change(terms, directionOf(cue.change, ownTerm(cue)), both.length > 1 ? k - 2 : k, last);
}
