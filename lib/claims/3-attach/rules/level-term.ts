import type { NumberUnit } from "../../2-numbers";
import { ATTAIN } from "../../lexicon/grammar";
import { chainAt } from "../chain";
import { cueOf, isQuality, item, norm, REACH } from "../look";
import type { Anchor, Rule, Term, View } from "../types";
import { leftOf } from "./govern";
import { isScore, level, looksExact, VAGUE } from "./level";
import { CORRELATION } from "./level-of";

/** "80.1% top-1 accuracy", "61.7 AP50", "a 64.8 percent compliance score". */
export const levelTerm: Rule = {
  id: "level.term-behind",
  says: "number, then the name of a score",
  example: "The model obtains 80.1% top-1 accuracy.",
  not: "The model obtains an 80.1% accuracy improvement.",
  when: (at) => {
    const { view } = at;
    if (!isScore(at)) return null;
    // "62.1% (mAP)"
    const bracket = norm(view, at.last + 1) === "(" && norm(view, at.last + 3) === ")";
    const inside = bracket ? item(view, at.last + 2)?.term : null;
    if (inside && isQuality(inside)) return level(inside, at.first, at.last + 3);
    const chain = chainAt(view, at.last + 1, 6);
    if (!chain.term || !isQuality(chain.term) || chain.nounAt >= 0 || chain.comparativeAt >= 0) return null;
    if (CORRELATION.test(chain.term.measure) || isVague(at, chain.term, chain.termAt)) return null;
    if (improvesBehind(view, chain.termAt)) return null;
    const left = leftOf(view, at.first);
    const reached = !isAsked(view, left, chain.termAt) && !isChange(view, left, at.mention.unit);
    return reached ? level(chain.term, at.first, chain.termAt) : null;
  },
};

/** "for a target accuracy (e.g., 90% accuracy)", "a 90% accuracy threshold": what is asked for. */
const isAsked = (view: View, left: number, termAt: number): boolean =>
  [1, 2, 3, 4, 5, 6].some((k) => /^(target|desired|targeted)$/.test(norm(view, left - k))) ||
  (/^(threshold|target|constraint|requirement|gap)$/.test(norm(view, termAt + 1)) &&
    !ATTAIN.has(norm(view, left)));

/** "by 2.5% AUPRO", "gains over 70% accuracy": the words before a number say that it is a change. */
const isChange = (view: View, left: number, unit: NumberUnit): boolean =>
  norm(view, left) === "by" ||
  (norm(view, left) === "over" && cueOf(item(view, left - 1), "noun") !== null) ||
  deltaBefore(view, left, unit);

/** Whether a number with a score behind it may well be no level of it: said roughly, or of "performance" that nobody attains. */
function isVague(at: Anchor, { measure }: Term, termAt: number): boolean {
  const { view, first, mention } = at;
  const attained = ATTAIN.has(norm(view, leftOf(view, first)));
  if (!looksExact(at)) return VAGUE.has(measure) || mention.value < 1 || !attained;
  return (
    mention.unit === "%" && VAGUE.has(measure) && !attained && !saidBefore(view, first, norm(view, termAt))
  );
}

/** "30.9% AP with the small and [45.3% AP] with the large one": a number before has the same score. */
function saidBefore(view: View, first: number, score: string): boolean {
  for (let k = first - 1; k >= Math.max(0, first - REACH); k -= 1)
    if (item(view, k)?.kind === "number" && norm(view, k + 1) === score) return true;
  return false;
}

/** "up to [3.8 F1] / 5.2 EM improvement": the second of two numbers says that both are gains. */
function improvesBehind(view: View, term: number): boolean {
  if (norm(view, term + 1) !== "/" || item(view, term + 2)?.kind !== "number") return false;
  const chain = chainAt(view, term + 3, 4);
  return chain.nounAt >= 0 && isQuality(chain.term);
}

/** "by 1.1% AUROC and [2.5%] AUPRO": the number before was a change, so is this one. */
function deltaBefore(view: View, left: number, unit: NumberUnit): boolean {
  const joint = norm(view, left) === "of" ? left - 1 : left;
  if (norm(view, joint) !== "and" && norm(view, joint) !== ",") return false;
  for (let k = joint - 1; k >= Math.max(0, joint - 14); k -= 1) {
    // What stands in a bracket is a level beside the change.
    if (item(view, k)?.kind !== "number" || norm(view, k + 1) === ")" || norm(view, k - 1) === "(") continue;
    // "on ImageNet 2012": a year says nothing of what follows.
    if (item(view, k)?.mention?.unit !== unit) continue;
    const before = leftOf(view, k);
    if (norm(view, before) === "by") return true;
    return (
      norm(view, before) === "of" &&
      /^(margins?|gains?|improvements?|increases?|boosts?)$/.test(norm(view, before - 1))
    );
  }
  return false;
}
