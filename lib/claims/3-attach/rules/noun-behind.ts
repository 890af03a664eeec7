import type { CueEntry } from "../../lexicon/directions";
import { ARTICLES } from "../../lexicon/grammar";
import { chainBehind } from "../chain";
import { ACCURACY, directionOf, isQuality, item, norm, ownTerm, REACH } from "../look";
import type { Anchor, Rule, Term, View } from "../types";
import { isOther } from "./about";
import { isWritten } from "./compared-score";
import { ofElse, phraseEnd } from "./context";
import { governor, leftOf, objects } from "./govern";
import { change, distinct, measures } from "./hit";
import { isDataset, isSetting } from "./settings";
import { termBefore, termsBehind } from "./terms-around";

/** "63.5% improvement in F1", "4x reduction in computation and memory costs". */
export const nounThenTerm: Rule = {
  id: "noun.term-behind",
  says: "number, then a noun of change, then in, of or on and the quantity",
  example: "We see a 63.5% improvement in F1 score.",
  not: "We see an improvement in 63.5% of the cases.",
  when: (at) => {
    const chain = chainBehind(at);
    if (chain.nounAt < 0 || chain.termAt >= 0 || chain.comparativeAt >= 0) return null;
    const cue = chain.noun.find((c) => !c.quantity);
    if (!cue || (!measures(at) && at.mention.sign === null && !isWritten(at))) return null;
    // "improvement on tasks in the X dataset": data is where it was seen.
    const found = termsBehind(at.view, chain.nounAt).filter(
      (f) =>
        (!seenOver(at, chain.nounAt, cue) || f.term.sense === "good" || !isDataset(f.term)) &&
        (measuresCost(at) || isQuality(f.term)),
    );
    const first = found[0];
    if (!first) return null;
    const terms = found.map((f) => f.term);
    const end = found.at(-1)?.at ?? first.at;
    const same = terms.filter((t) => directionOf(cue.change, t) === directionOf(cue.change, first.term));
    return change(
      at.members.length === terms.length ? terms : distinct(same),
      directionOf(cue.change, first.term),
      at.first,
      end,
    );
  },
};

/** Points and bare numbers are of scores alone. */
const measuresCost = ({ mention }: Anchor): boolean => mention.unit === "%" || mention.unit === "x";

/** "a 5% improvement over random sampling": of what the sentence measures, else of quality. */
export const nounBare: Rule = {
  id: "noun.bare",
  says: "number, then a noun of change with no quantity behind it",
  example: "Optimising for one domain yields a 5% improvement over random sampling.",
  not: "The dataset is a 20-fold increase over previous limits.",
  when: (at) => {
    if (!measures(at)) return null;
    const chain = chainBehind(at);
    if (chain.nounAt < 0 || chain.termAt >= 0 || chain.comparativeAt >= 0) return null;
    const cue = chain.noun.find((c) => !c.quantity);
    if (
      !cue ||
      termsBehind(at.view, chain.nounAt).some(
        (f) =>
          (cue.change !== "better" || f.term.sense === "good" || !isDataset(f.term)) &&
          (at.mention.unit !== "pp" || isQuality(f.term)),
      )
    )
      return null;
    // "a 2.8x speedup over A, with 5.2x improvements over B": an improvement by a factor is of the speed named before.
    const speed =
      at.mention.unit === "x" &&
      cue.change === "better" &&
      isPlain(at, chain.nounAt) &&
      !(
        norm(at.view, chain.nounAt + 1) === "in" &&
        /rates?$|quality$|abilit/.test(norm(at.view, phraseEnd(at.view, chain.nounAt + 2)))
      )
        ? speedBefore(at)
        : null;
    if (speed) return change([speed], "better", at.first, chain.nounAt);
    // "a 0.24% QDMS drop": of a score that no lexicon knows.
    if (
      /^(drop|decline|degradation|loss)s?$/.test(norm(at.view, chain.nounAt)) &&
      namedBetween(at, chain.nounAt)
    )
      return change([ACCURACY], "worse", at.first, chain.nounAt);
    // "at the cost of a 2% decrease in what no lexicon knows": a loss, not a saving.
    if (/^(cost|expense|price)$/.test(norm(at.view, leftOf(at.view, at.first) - 1))) return null;
    const spoken = verbBefore(at);
    if (spoken)
      return change(spoken.terms, directionOf(cue.change, spoken.terms[0] ?? null), spoken.at, chain.nounAt);
    const near = termBefore(at.view, at.first);
    const before = near && (isAside(near.term, cue.change) || noPoints(at, near.term)) ? null : near;
    // More of a cost is how far something scales ("a 20-fold increase" of a data set).
    if (before && cue.change === "up" && before.term.sense === "cost" && !isQuality(before.term)) return null;
    if (
      before &&
      !(cue.change === "better" && isSetting(before.term)) &&
      !(before.term.quantity === "accuracy_delta" && cue.change === "down" && before.term.sense === "good")
    )
      return change([before.term], directionOf(cue.change, before.term), before.at, chain.nounAt);
    // "a 65% reduction in FLOPs without loss, and a 70% reduction with a drop": of the same cost.
    const again = cue.change === "down" && before === null ? costBefore(at) : null;
    if (again) return change([again], "better", at.first, chain.nounAt);
    if (at.mention.unit === "x" || (cue.change !== "better" && cue.change !== "up")) return null;
    // "requiring a 42% increase": what is needed is no score.
    if (/^(requir|need|incur|cost|add|consum|tak)/.test(norm(at.view, leftOf(at.view, at.first))))
      return null;
    if (cue.change === "up" && !/increase|jump|leap|lift|uplift/.test(norm(at.view, chain.nounAt)))
      return null;
    if (at.mention.unit === "pp") return change([ACCURACY], "better", at.first, chain.nounAt);
    // "requiring only a 42% increase": a cost, whatever it is of.
    if (/^(requir|need|cost|incur|demand)/.test(norm(at.view, leftOf(at.view, at.first)))) return null;
    const blocked = unmeasured(at.view, chain.nounAt, cue) || isOther(at.view, chain.nounAt);
    return blocked ? null : change([ACCURACY], "better", at.first, chain.nounAt);
  },
};

/** Whether data behind the noun say where the change was seen: of an improvement, or over and on something. */
const seenOver = ({ view }: Anchor, noun: number, cue: CueEntry): boolean =>
  cue.change === "better" || /^(on|over|across)$/.test(norm(view, noun + 1));

/** A name of capitals between the number and the noun. */
const namedBetween = ({ view, last }: Anchor, noun: number): boolean =>
  view.items.slice(last + 1, noun).some((it) => it.named && !it.term && it.norm.length > 2);

/** Where an improvement was seen, not what it is of: experiments, or the data it was made with. */
const isAside = (term: Term, change: CueEntry["change"]): boolean =>
  change === "better" && (isSetting(term) || term.quantity === "data_reduction");

/** Points are points of a score. */
const noPoints = (at: Anchor, term: Term): boolean => at.mention.unit === "pp" && !isQuality(term);

/** The cost that an earlier reduction of the sentence was of. */
function costBefore({ view, first }: Anchor): Term | null {
  for (let k = first - 1; k >= Math.max(0, first - REACH); k -= 1) {
    const it = item(view, k);
    if (it?.norm !== "reduction" && it?.norm !== "reductions") continue;
    const term = termsBehind(view, k)[0]?.term ?? termBefore(view, k, 3)?.term;
    return term && term.sense === "cost" && !isQuality(term) ? term : null;
  }
  return null;
}

/** "a 54x space advantage": a noun between says itself what is better. */
function isPlain({ view, last }: Anchor, noun: number): boolean {
  for (let k = last + 1; k < noun; k += 1)
    if (!/^(further|additional|relative|average|overall|similar|extra|even|larger|more)$/.test(norm(view, k)))
      return false;
  return true;
}

function speedBefore({ view, first }: Anchor): Term | null {
  for (let k = first - 1; k >= Math.max(0, first - REACH); k -= 1) {
    const cue = item(view, k)?.cues.find((c) => c.quantity === "speedup" && c.change === "better");
    if (cue) return ownTerm(cue);
  }
  return null;
}

/** "reduces the carbon footprint, achieving an 18.8% reduction": what the verb before it acts on. */
function verbBefore(at: Anchor): { terms: Term[]; at: number } | null {
  const gov = governor(at.view, at.first - 1, ["verb"]);
  if (!gov || gov.crossed >= 0 || gov.cue.some((c) => c.quantity)) return null;
  const found = objects(at.view, gov.at, -1, at.first);
  return found[0] && found.length === 1 ? { terms: [found[0].term], at: gov.at } : null;
}

/** "improvement in L2 hit rate": behind "in" or "of" stands something that is no quality; "increase in X": perhaps. */
function unmeasured(view: View, noun: number, cue: CueEntry): boolean {
  if (norm(view, noun + 1) !== "in" && norm(view, noun + 1) !== "of") return false;
  // "20% improvements in both metrics": the words before tell which.
  if (
    /^(both|these|those|all)$/.test(norm(view, noun + 2)) &&
    /^(metrics|measures|aspects)$/.test(norm(view, noun + 3))
  )
    return true;
  return (
    (cue.change === "up" && !item(view, noun + 2)?.named) ||
    norm(view, noun + 3) === "^" ||
    ofOther(view, noun + 2, phraseEnd(view, skipArticle(view, noun + 2)))
  );
}

/** Something that is no quality; queries, tasks and the like only say where it was seen. */
const ofOther = (view: View, from: number, to: number): boolean =>
  ofElse(view, from, to) &&
  !view.items.slice(from, to + 1).some(({ term }) => term !== null && isSetting(term) && !isQuality(term));

const skipArticle = (view: View, i: number): number => (ARTICLES.has(norm(view, i)) ? i + 1 : i);
