import type { CueEntry } from "../../lexicon/directions";
import { behind, chainAt, chainBehind } from "../chain";
import { coordinated, cueOf, directionOf, isQuality, item, ownTerm } from "../look";
import type { Anchor, Hit, Rule, Term } from "../types";
import { leftOf } from "./govern";
import { change, distinct, measures, reading } from "./hit";

const hasDecimals = (at: Anchor): boolean =>
  at.mention.scale === null &&
  at.mention.numbers.every((n) => /\.\d/.test(at.view.text.source.slice(n.start, n.end)));

/** "14.6% average runtime reduction", "16x throughput improvement", "+70% accuracy gains". */
export const termNoun: Rule = {
  id: "noun.term-before",
  says: "number, then the quantity, then a noun of change",
  example: "It brings a 14.6% average runtime reduction.",
  not: "It was tested on 14 runtime benchmarks.",
  when: (at) => {
    const chain = chainBehind(at);
    if (!measures(at) && at.mention.sign === null && !(isQuality(chain.term) && hasDecimals(at))) return null;
    if (chain.nounAt < 0 && chain.termAt >= 0) return listThenNoun(at);
    const { term, termAt, nounAt } = chain;
    if (!term || nounAt < 0 || termAt < 0 || termAt >= nounAt || chain.comparativeAt >= 0) return null;
    const cue = reading(chain.noun, term);
    return cue ? changeOf(at, term, cue, nounAt) : null;
  },
};

/** What a noun of change says of the quantity before it. */
function changeOf(at: Anchor, term: Term, cue: CueEntry, end: number): Hit | null {
  const own = ownTerm(cue);
  // "reducing 40% communication overheads": the verb tells, the noun names a cost.
  if (cue.change === "worse" && cueOf(item(at.view, leftOf(at.view, at.first)), "verb")?.change === "down")
    return change([term], "better", at.first, end);
  if (own?.quantity === "speedup" && cue.change === "better") return change([own], "better", at.first, end);
  if (isQuality(term) && own?.quantity === "size_reduction") return null;
  return change([term], directionOf(cue.change, term), at.first, end);
}

/** "5.9% and 2.7% parameter and training time overheads": a noun of change behind several terms. */
function listThenNoun(at: Anchor): Hit | null {
  const found = coordinated(at.view, at.last + 1);
  const last = found.at(-1);
  if (found.length < 2 || !last) return null;
  const cues = item(at.view, last.at + 1)?.cues.filter((c) => c.form === "noun") ?? [];
  const cue = reading(cues, last.term);
  if (!cue) return null;
  const terms = found.map((f) => f.term);
  return change(
    terms.length === at.members.length ? terms : distinct(terms),
    directionOf(cue.change, last.term),
    at.first,
    last.at + 1,
  );
}

/** "34.8x energy efficiency", "2x throughput": a factor of something that is good. */
export const factorTerm: Rule = {
  id: "factor.term",
  says: "number of times, then a speed or an efficiency",
  example: "The accelerator achieves 34.8x energy efficiency compared to a GPU.",
  not: "The accelerator achieves 34.8x memory.",
  when: (at) => {
    if (at.mention.unit !== "x") return null;
    const chain = chainAt(at.view, behind(at), 4);
    if (
      chain.term?.sense !== "good" ||
      isQuality(chain.term) ||
      chain.nounAt >= 0 ||
      chain.comparativeAt >= 0
    )
      return null;
    return change([chain.term], "better", at.first, chain.termAt);
  },
};
