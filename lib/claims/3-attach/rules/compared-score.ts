import { ACCURACY, cueOf, directionOf, isQuality, item, norm, REACH } from "../look";
import type { Anchor, Rule, Term } from "../types";
import { ofQuality } from "./context";
import { leftOf } from "./govern";
import { change } from "./hit";
import { level, SCORE } from "./level";

/** Written as a score: with decimals, or with a percent or points. */
export const isWritten = ({ view, mention }: Anchor): boolean =>
  mention.unit === "%" ||
  mention.unit === "pp" ||
  (mention.unit === "none" &&
    mention.scale === null &&
    mention.numbers.every((n) => /\.\d/.test(view.text.source.slice(n.start, n.end))));

/** The score that was last named before the number, in the same sentence. */
export function scoreBefore({ view, first }: Anchor): Term | null {
  for (let k = first - 1; k >= Math.max(0, first - REACH); k -= 1) {
    const it = item(view, k);
    if (it?.norm === ";") return null;
    if (it?.term) return isQuality(it.term) ? it.term : null;
  }
  return null;
}

/** Whether a cost or speed stands right before "is" and the number. */
function ofCost({ view, first }: Anchor): boolean {
  const be = leftOf(view, first);
  if (!/^(is|are|was|were)$/.test(norm(view, be))) return false;
  return [1, 2, 3, 4].some((k) => {
    const term = item(view, be - k)?.term ?? null;
    return term !== null && !isQuality(term);
  });
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
    if (!cue || cue.quantity || next?.term || !isWritten(at)) return null;
    const alone = /^(better|worse)$/.test(next?.norm ?? "");
    if (
      norm(view, at.last + 2) !== "than" &&
      !(alone && (at.mention.sign !== null || /^(and|&|,)$/.test(norm(view, at.last + 2))))
    )
      return null;
    if (/^(more|less|longer|shorter|smaller|larger|bigger)$/.test(next?.norm ?? "")) return null;
    const named = scoreBefore(at);
    // "its latency is 32% lower than that of A"
    if (!named && (at.mention.unit === "none" || ofCost(at))) return null;
    const term = named ?? ACCURACY;
    return change([term], directionOf(cue.change, term), at.first, at.last + 2);
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
    const to = leftOf(view, at.first);
    const moves = norm(view, to) === "to" && norm(view, to - 2) === ",";
    const left = moves ? to - 1 : to;
    if (
      !(moves && /^(improving|rising|increasing|climbing|dropping|falling)$/.test(norm(view, left))) &&
      !/^(gives?|reach(es|ed)?|achieves?|achieve|attains?|obtains?|gets?|scores?|yields?)$/.test(
        norm(view, left),
      )
    )
      return null;
    if (/^(ratio|ratios|sparsity|budget|noise|width|depth|size)$/.test(norm(view, left - 1))) return null;
    const next = item(view, at.last + 1);
    if (
      next &&
      next.kind === "word" &&
      !/^(which|while|compared|and|on|in|for|when|with|versus|vs|at|respectively)$/.test(next.norm)
    )
      return null;
    const term = scoreBefore(at);
    return term ? level(term, left, at.last) : null;
  },
};

/** A percent, or a bare score that is too large for a version: "Llama 3.1", "AMC 68.7". */
const isPlain = (at: Anchor): boolean =>
  at.mention.sign === null &&
  at.mention.words === null &&
  (at.mention.unit === "%" ||
    (at.members.length === 1 && isWritten(at) && at.mention.value >= 10 && at.mention.value < 100));

/** "Average Precision: Det-Fly 96.2%, TIBNet 89.7%", "(MathVista 78.6%)": a score beside the name of its benchmark. */
export const levelName: Rule = {
  id: "level.name",
  says: "a name in a bracket or a list, then the number, of the score named before",
  example: "It shows strong accuracy on mathematical reasoning (MathVista 78.6%).",
  not: "It shows strong accuracy with a small backbone (pruned 78.6%).",
  when: (at) => {
    const { view } = at;
    if (!isPlain(at) || !item(view, at.first - 1)?.named) return null;
    const next = item(view, at.last + 1);
    if (next && next.kind !== "mark" && next.norm !== "and") return null;
    let k = at.first - 1;
    while (item(view, k)?.named || norm(view, k) === "-") k -= 1;
    if (!/^[(:,]$/.test(norm(view, k)) && norm(view, k) !== "and") return null;
    const term = scoreBefore({ ...at, first: k }) ?? (ofQuality(view, k) ? SCORE : null);
    return term ? level(term, k + 1, at.last) : null;
  },
};
