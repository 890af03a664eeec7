import { chainAt } from "../chain";
import { ACCURACY, cueOf, directionOf, isQuality, item, norm, REACH } from "../look";
import type { Anchor, Rule, Term } from "../types";
import { leftOf } from "./govern";
import { level } from "./level-beside";
import { change } from "./right-terms";

/** Written as a score: with decimals, or with a percent or points. */
const isScore = ({ view, mention }: Anchor): boolean =>
  mention.unit === "%" ||
  mention.unit === "pp" ||
  (mention.unit === "none" &&
    mention.scale === null &&
    mention.numbers.every((n) => /\.\d/.test(view.text.source.slice(n.start, n.end))));

/** The score that was last named before the number, in the same sentence. */
function scoreBefore({ view, first }: Anchor): Term | null {
  for (let k = first - 1; k >= Math.max(0, first - REACH); k -= 1) {
    const it = item(view, k);
    if (it?.norm === ";") return null;
    if (it?.term) return isQuality(it.term) ? it.term : null;
  }
  return null;
}

/** "a score of 77.7, 0.7 higher than MobileBERT": what was last measured is compared. */
export const scoreThan: Rule = {
  id: "comparative.score",
  says: "number, then higher, better, lower or worse than another, of the score named before",
  example: "It attains an average score of 77.7, 0.7 higher than MobileBERT.",
  not: "It attains an average score of 77.7 in 0.7 hours.",
  when: (at) => {
    const { view } = at;
    const next = item(view, at.last + 1);
    const cue = cueOf(next, "comparative");
    if (!cue || cue.quantity || next?.term || !isScore(at)) return null;
    if (norm(view, at.last + 2) !== "than" && (at.mention.sign === null || next?.norm !== "better"))
      return null;
    if (/^(more|less|longer|shorter|smaller|larger|bigger)$/.test(next?.norm ?? "")) return null;
    const named = scoreBefore(at);
    if (!named && at.mention.unit === "none") return null;
    const term = named ?? ACCURACY;
    return change([term], directionOf(cue.change, term), at.first, at.last + 2);
  },
};

const FINDS =
  /^(detect|find|fix|solv|localiz|locat|answer|complet|discover|resolv|identif|catch|repair|uncover|recover)/;

/** "detects 18% more failures", "solves 20% more tasks": more of what is to be found or solved. */
export const solvesMore: Rule = {
  id: "comparative.solved",
  says: "verb of finding or solving, number, then more",
  example: "The monitor detects 18% more failures than either part alone.",
  not: "The monitor reads 18% more frames than either part alone.",
  when: (at) => {
    const { view, mention } = at;
    if (mention.unit !== "%" || norm(view, at.last + 1) !== "more" || item(view, at.last + 2)?.term)
      return null;
    const left = leftOf(view, at.first);
    return FINDS.test(norm(view, left)) ? change([ACCURACY], "better", left, at.last + 2) : null;
  },
};

/** "outperforms it (5.7% → 25.4% on MATH)", "accuracy: 70.1 → 73.4": an arrow from one level to another. */
export const arrow: Rule = {
  id: "from-to.arrow",
  says: "two levels with an arrow between, of a score named before or of a gain",
  example: "It outperforms training on raw data (5.7% → 25.4% on MATH).",
  not: "The order is A → B over 5 steps.",
  when: (at) => {
    const { view, mention } = at;
    const { tokens } = view.text;
    const drawn = tokens.slice(mention.first, mention.last + 1).some((t) => t.norm === "→");
    if (!drawn || mention.high === null || mention.unit === "x" || mention.scale !== null) return null;
    const named = scoreBefore(at);
    if (!named && !(mention.unit === "%" && gainBefore(at))) return null;
    const term = named ?? ACCURACY;
    const rises = mention.high > mention.value;
    return {
      terms: [term],
      direction: directionOf(rises ? "up" : "down", term),
      gives: "fromTo",
      from: at.first,
      to: at.last,
    };
  },
};

/** "accuracy of 64.7%, and our 4-bit network gives 72.0%": another level of the score named before. */
export const levelAgain: Rule = {
  id: "level.again",
  says: "verb of attaining, then a percent, of the score named before",
  example: "The top-1 accuracy rises, and our 4-bit network reaches 71.98%.",
  not: "The top-1 accuracy rises, and our network saves 71.98%.",
  when: (at) => {
    const { view, mention } = at;
    if (mention.unit !== "%" || mention.sign !== null || mention.high !== null) return null;
    const left = leftOf(view, at.first);
    if (!/^(gives?|reach(es|ed)?|achieves?|attains?|obtains?|gets?|scores?|yields?)$/.test(norm(view, left)))
      return null;
    const next = item(view, at.last + 1);
    if (next && next.kind === "word" && !/^(which|while|compared|and|on|with|versus|vs|at)$/.test(next.norm))
      return null;
    const term = scoreBefore(at);
    return term ? level(term, left, at.last) : null;
  },
};

function gainBefore({ view, first }: Anchor): boolean {
  for (let k = first - 1; k >= Math.max(0, first - REACH); k -= 1)
    if (
      item(view, k)?.cues.some(
        (c) => c.change === "better" && (!c.quantity || c.quantity === "accuracy_delta"),
      )
    )
      return true;
  return false;
}

/** "parameters, up to 260x fewer than those of others", "iterations are 17.8 times lower than in training": of the cost named before. */
export const costThan: Rule = {
  id: "comparative.cost",
  says: "number, then fewer, less, lower or smaller than another, of the cost named before",
  example: "It needs few learnable parameters, up to 260x fewer than existing methods.",
  not: "It needs few learnable parameters, and 260x longer texts than existing methods.",
  when: (at) => {
    const { view, mention } = at;
    if (mention.unit !== "x" && mention.unit !== "%") return null;
    const next = item(view, at.last + 1);
    if (!/^(fewer|less|lower|smaller)$/.test(next?.norm ?? "")) return null;
    if (!/^(than|compared|relative)$/.test(norm(view, at.last + 2))) return null;
    for (let k = at.first - 1; k >= Math.max(0, at.first - 14); k -= 1) {
      const it = item(view, k);
      if (!it || it.norm === ";") return null;
      if (it.term) return it.term.sense === "cost" ? change([it.term], "better", k, at.last + 1) : null;
    }
    return null;
  },
};

/** "a throughput of 1.7x that of vLLM": a factor of the other's. */
export const timesThat: Rule = {
  id: "factor.that",
  says: "a speed or efficiency, number of times, then that of another",
  example: "It reaches a throughput up to 1.7x that of vLLM.",
  not: "It reaches a depth up to 1.7x that of vLLM.",
  when: (at) => {
    const { view } = at;
    if (
      at.mention.unit !== "x" ||
      !/^(that|those)$/.test(norm(view, at.last + 1)) ||
      norm(view, at.last + 2) !== "of"
    )
      return null;
    for (let k = at.first - 1; k >= Math.max(0, at.first - 8); k -= 1) {
      const it = item(view, k);
      if (!it || it.kind === "number") return null;
      if (!it.term) continue;
      if (isQuality(it.term)) return null;
      return change([it.term], it.term.sense === "good" ? "better" : "worse", k, at.last + 1);
    }
    return null;
  },
};

/** "Average Precision: Det-Fly 96.2%, TIBNet 89.7%", "(MathVista 78.6%)": a score beside the name of its benchmark. */
export const levelName: Rule = {
  id: "level.name",
  says: "a name in a bracket or a list, then the number, of the score named before",
  example: "It shows strong accuracy on mathematical reasoning (MathVista 78.6%).",
  not: "It shows strong accuracy with a small backbone (pruned 78.6%).",
  when: (at) => {
    const { view } = at;
    if (at.mention.unit !== "%" || at.mention.sign !== null || !item(view, at.first - 1)?.named) return null;
    const next = item(view, at.last + 1);
    if (next && next.kind !== "mark" && next.norm !== "and") return null;
    let k = at.first - 1;
    while (item(view, k)?.named || norm(view, k) === "-") k -= 1;
    if (!/^[(:,]$/.test(norm(view, k)) && norm(view, k) !== "and") return null;
    const term = scoreBefore({ ...at, first: k });
    return term ? level(term, k + 1, at.last) : null;
  },
};

/** "1.3% accuracy improved", "40% memory saved": the word of change stands behind as a participle. */
export const termParticiple: Rule = {
  id: "term.participle",
  says: "number, then the quantity, then improved, saved, reduced or the like",
  example: "It runs with 40% memory saved on the same task.",
  not: "It reaches 40% accuracy on the same task.",
  when: (at) => {
    const chain = chainAt(at.view, at.last + 1, 4);
    if (!chain.term || chain.nounAt >= 0 || (chain.comparativeAt >= 0 && chain.comparativeAt < chain.termAt))
      return null;
    const behind = item(at.view, chain.termAt + 1);
    // "3 mAP higher"
    const more = /^(higher|better|lower|worse)$/.test(behind?.norm ?? "")
      ? cueOf(behind, "comparative")
      : null;
    if (more && isQuality(chain.term) && /^(than|\)|,|\.|)$/.test(norm(at.view, chain.termAt + 2)))
      return change([chain.term], directionOf(more.change, chain.term), at.first, chain.termAt + 1);
    if (at.mention.unit === "none") return null;
    const cue = /(ed|cut|saved)$/.test(behind?.norm ?? "") ? cueOf(behind, "verb") : null;
    if (!cue || cue.quantity || item(at.view, chain.termAt + 2)?.kind === "number") return null;
    return change([chain.term], directionOf(cue.change, chain.term), at.first, chain.termAt + 1);
  },
};
