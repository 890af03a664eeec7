import type { CueEntry } from "../../lexicon/directions";
import { behind, chainAt } from "../chain";
import {
  ACCURACY,
  coordinated,
  directionOf,
  isQuality,
  item,
  norm,
  nounPhrase,
  ownTerm,
  REACH,
} from "../look";
import type { Anchor, Rule, Term, View } from "../types";
import { isOther } from "./about";
import { governor, leftOf, objects } from "./govern";
import { isDataset, isSetting } from "./left";
import { change, distinct, measures } from "./right-terms";

/** Words that may stand between a number and "drop" or "loss" when quality is meant. */
export const PLAIN = new Set(
  "a an the relative absolute average mean overall further total slight small minor minimal negligible marginal modest only significant maximum point points percentage corresponding mere additional worst case final downstream".split(
    " ",
  ),
);

/** Terms behind a noun of change: "reduction in computation and memory", "gain on F1". */
export function termsBehind(view: View, noun: number): { term: Term; at: number }[] {
  let at = noun + 1;
  // "improvement over X in F1": one baseline may stand between.
  for (let n = 0; n < 10; n += 1, at += 1) {
    const it = item(view, at);
    if (!it || it.kind === "number" || (it.kind === "mark" && it.norm !== "(" && it.norm !== ")")) return [];
    if (["in", "of", "on", "for", "to"].includes(it.norm)) {
      if (it.norm === "in" && norm(view, at + 1) === "terms" && norm(view, at + 2) === "of") at += 2;
      const found = coordinated(view, at + 1, 5);
      if (found.length) return found;
      if (it.norm === "on" || it.norm === "for" || it.norm === "to") continue;
      continue;
    }
    if (it.norm === "while" || it.norm === "and" || it.norm === "with") return [];
  }
  return [];
}

/** "63.5% improvement in F1", "4x reduction in computation and memory costs". */
export const nounThenTerm: Rule = {
  id: "noun.term-behind",
  says: "number, then a noun of change, then in, of or on and the quantity",
  example: "We see a 63.5% improvement in F1 score.",
  not: "We see an improvement in 63.5% of the cases.",
  when: (at) => {
    if (!measures(at) && at.mention.sign === null) return null;
    const chain = chainAt(at.view, behind(at));
    if (chain.nounAt < 0 || chain.termAt >= 0 || chain.comparativeAt >= 0) return null;
    const cue = chain.noun.find((c) => !c.quantity);
    if (!cue) return null;
    // "improvement on tasks in the X dataset": data is where it was seen.
    const found = termsBehind(at.view, chain.nounAt).filter(
      (f) =>
        (cue.change !== "better" || f.term.sense === "good" || !isDataset(f.term)) &&
        (at.mention.unit !== "pp" || isQuality(f.term)),
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

/** "a 5% improvement over random sampling": of what the sentence measures, else of quality. */
export const nounBare: Rule = {
  id: "noun.bare",
  says: "number, then a noun of change with no quantity behind it",
  example: "Optimising for one domain yields a 5% improvement over random sampling.",
  not: "The dataset is a 20-fold increase over previous limits.",
  when: (at) => {
    if (!measures(at)) return null;
    const chain = chainAt(at.view, behind(at));
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
    const speed = at.mention.unit === "x" && cue.change === "better" ? speedBefore(at) : null;
    if (speed) return change([speed], "better", at.first, chain.nounAt);
    const spoken = verbBefore(at);
    if (spoken)
      return change(spoken.terms, directionOf(cue.change, spoken.terms[0] ?? null), spoken.at, chain.nounAt);
    const before = termBefore(at.view, at.first);
    // More of a cost is how far something scales ("a 20-fold increase" of a data set).
    if (before && cue.change === "up" && before.term.sense === "cost" && !isQuality(before.term)) return null;
    if (
      before &&
      !(before.term.quantity === "accuracy_delta" && cue.change === "down" && before.term.sense === "good")
    )
      return change([before.term], directionOf(cue.change, before.term), before.at, chain.nounAt);
    // "a 65% reduction in FLOPs without loss, and a 70% reduction with a drop": of the same cost.
    const again = cue.change === "down" && before === null ? costBefore(at) : null;
    if (again) return change([again], "better", at.first, chain.nounAt);
    if (at.mention.unit === "x" || (cue.change !== "better" && cue.change !== "up")) return null;
    if (cue.change === "up" && !/increase|jump|leap|lift|uplift/.test(norm(at.view, chain.nounAt)))
      return null;
    if (at.mention.unit === "pp") return change([ACCURACY], "better", at.first, chain.nounAt);
    const blocked = unmeasured(at.view, chain.nounAt) || isOther(at.view, chain.nounAt);
    return blocked ? null : change([ACCURACY], "better", at.first, chain.nounAt);
  },
};

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

/** "improvement in L2 hit rate", "increase in batch size": a noun behind "in" that no quantity knows. */
function unmeasured(view: View, noun: number): boolean {
  // "a gain in Expected Average Overlap": what has a name of its own is a score.
  const known = [2, 3, 4].some((k) => item(view, noun + k)?.first !== item(view, noun + k)?.last);
  if (norm(view, noun + 1) === "in" && item(view, noun + 2)?.named && !known && norm(view, noun + 3) !== "^")
    return false;
  return norm(view, noun + 1) === "in" || norm(view, noun + 1) === "of";
}

/** The nearest term before item `i` in its clause: "latency … with a 40% reduction". */
export function termBefore(view: View, i: number, reach = 9): { term: Term; at: number } | null {
  for (let k = i - 1; k >= Math.max(0, i - reach); k -= 1) {
    const it = item(view, k);
    if (!it || it.kind === "number") return null;
    if (it.kind === "mark" && it.norm !== "(" && it.norm !== ")" && it.norm !== "'") return null;
    if (["while", "and", "whereas", "but", "than", "which"].includes(it.norm)) return null;
    if (it.term && !it.cues.length) return { term: it.term, at: k };
  }
  return null;
}

/** "twice as fast", "2x the throughput", "half the cost". */
export const timesAs: Rule = {
  id: "factor.as",
  says: "number of times, then as fast, or the throughput",
  example: "It runs approximately four times as fast as ConvNeXt.",
  not: "It was run four times as a check.",
  when: (at) => {
    const { view } = at;
    const next = at.last + 1;
    if (norm(view, next) === "as" && at.mention.unit === "x") {
      const word = norm(view, next + 1);
      if (/^(fast|quick|quickly|rapidly|rapid)$/.test(word))
        return change(
          [{ quantity: "speedup", sense: "good", measure: "speed" }],
          "better",
          at.first,
          next + 1,
        );
      if (/^efficient(ly)?$/.test(word))
        return change(
          [{ quantity: "compute_reduction", sense: "good", measure: "efficiency" }],
          "better",
          at.first,
          next + 1,
        );
      return null;
    }
    if (
      at.mention.unit === "x" &&
      (norm(view, next) === "the" || norm(view, next) === "its") &&
      !["reduce", "reduces"].includes(norm(view, at.first - 1))
    ) {
      const found = nounPhrase(view, next);
      // "requires twice the energy", "comes at 750 times the cost"
      const takes = /^(requires?|requiring|consumes?|needs?|takes?|uses?|costs?|incurs?|at)$/.test(
        norm(view, leftOf(view, at.first)),
      );
      if (found && takes && found.term.sense === "cost" && !isQuality(found.term) && at.mention.value > 1)
        return change([found.term], "worse", at.first, found.at);
      if (found?.term.quantity !== "speedup" || found.term.sense !== "good") return null;
      return change([found.term], "better", at.first, found.at);
    }
    return null;
  },
};

/** "+2.9% average performance", "-39% tokens": the sign says which way. */
export const signedTerm: Rule = {
  id: "signed.term",
  says: "number with a plus or minus sign, then the quantity",
  example: "On reasoning tasks it reaches +2.9% accuracy.",
  not: "Temperatures range around +2.9 degrees.",
  when: (at) => {
    if (at.mention.sign === null) return null;
    const chain = chainAt(at.view, behind(at));
    if (!chain.term || chain.nounAt >= 0 || chain.comparativeAt >= 0) return null;
    if (!measures(at) && !isQuality(chain.term)) return null;
    return change(
      [chain.term],
      directionOf(at.mention.sign === "+" ? "up" : "down", chain.term),
      at.first,
      chain.termAt,
    );
  },
};

/** "22% in the achieved rewards", "11.7 points in recall": in or on, behind a word of change before the number. */
export const inTerm: Rule = {
  id: "change.in-term",
  says: "word of change, number, then in and the quantity",
  example: "It achieves relative improvements of 32.5% in win rate and 33.9% in safety score.",
  not: "It improves the state of the art and took part in 5 contests.",
  when: (at) => {
    const { view } = at;
    if (at.mention.unit === "none") return null;
    if (!["in", "on"].includes(norm(view, at.last + 1))) return null;
    const found = coordinated(view, at.last + 2, 5);
    const first = found[0];
    if (
      !first ||
      (norm(view, at.last + 1) === "on" && isDataset(first.term)) ||
      (norm(view, at.last + 1) === "on" &&
        isQuality(first.term) &&
        first.term.measure.length < 6 &&
        !/acc|f1|bleu|map|iou|ap/.test(first.term.measure))
    )
      return null;
    const cue = changeBefore(view, at.first);
    if (!cue || (cue.cue.change === "better" && isSetting(first.term))) return null;
    const terms = found.map((f) => f.term);
    return change(
      at.members.length === terms.length ? terms : distinct(terms),
      directionOf(cue.cue.change, first.term),
      cue.at,
      found.at(-1)?.at ?? first.at,
    );
  },
};

/** The nearest word of change before item `i` in its clause. */
export function changeBefore(view: View, i: number): { cue: CueEntry; at: number } | null {
  for (let k = i - 1; k >= Math.max(0, i - REACH); k -= 1) {
    const it = item(view, k);
    if (!it || isBreak(it.norm)) return null;
    const cue =
      it.cues.find((c) => c.form !== "comparative" && !c.quantity) ??
      it.cues.find((c) => c.form !== "comparative");
    if (cue) return { cue, at: k };
  }
  return null;
}

const isBreak = (word: string): boolean =>
  word === ";" || word === "while" || word === "whereas" || word === "but";

const CAPACITY = /^(larger|longer|bigger|more)$/;
export const isCapacity = (view: View, at: number): boolean => CAPACITY.test(norm(view, at));
