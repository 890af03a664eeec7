import { item, norm } from "../look";
import type { Item, Rule, View } from "../types";
import { leftOf } from "./govern";
import { level, SCORE } from "./level";

/** "outperforming the baseline at 3.5%": a level behind "at", in a sentence that measures one. */
export const levelAt: Rule = {
  id: "level.at",
  says: "baseline or variant, then at and the number",
  example: "It reaches an accuracy of 25.4%, outperforming the baseline at 3.5%.",
  not: "It was pruned at 50% while outperforming the baseline.",
  when: (at) => {
    const { view } = at;
    if (at.mention.unit !== "%" || at.mention.range !== null || norm(view, at.first - 1) !== "at")
      return null;
    const gov = beatsBefore(view, at.first - 1);
    return gov < 0 ? null : level(SCORE, gov, at.last);
  },
};

function beatsBefore(view: View, i: number): number {
  for (let k = i - 1; k >= Math.max(0, i - 6); k -= 1) {
    const it = item(view, k);
    if (!it || (it.kind === "mark" && it.norm !== "'")) return -1;
    if (it.kind === "number" && it.mention?.unit !== "none") return -1;
    if (it.cues.some((c) => c.form === "verb" && c.quantity === "accuracy_delta")) return k;
  }
  return -1;
}

/** "can accurately answer 88.7% of the queries", "defends against 87% of harmful prompts". */
export const levelShare: Rule = {
  id: "level.share-solved",
  says: "verb of answering or solving rightly, then the share of the cases",
  example: "Local models accurately answer 88.7% of the queries.",
  not: "Local models are used for 88.7% of the queries.",
  when: (at) => {
    const { view } = at;
    if (at.mention.unit !== "%" || norm(view, at.last + 1) !== "of") return null;
    const left = leftOf(view, at.first);
    // "recovers 92% of the lost accuracy": a share of a score is none.
    if ([2, 3, 4].some((k) => isGoodScore(item(view, at.last + k)))) return null;
    if (norm(view, at.last + 2) === "the" && norm(view, at.last + 3) === "time" && rightly(view, at.first))
      return level(SCORE, at.first, at.last + 3);
    for (let k = left; k >= Math.max(0, left - 2); k -= 1)
      if (SOLVES.test(norm(view, k))) return level(SCORE, k, at.last + 2);
    const end = solvedBehind(view, at.last + 2);
    return end < 0 ? null : level(SCORE, at.first, end);
  },
};

const isGoodScore = (it: Item | undefined): boolean =>
  it?.term?.quantity === "accuracy_delta" &&
  it.term.sense === "good" &&
  !/respons|answer|success|complet/.test(it.norm);

const RIGHTLY = /^(correctly|accurately|successfully)$/;
const DONE = /^(answered|solved|resolved|classified|detected|predicted|recovered)$/;

/** "of the queries are answered accurately": where the clause from item `from` on says that the cases were solved; -1 where it does not. */
function solvedBehind(view: View, from: number): number {
  for (let k = from; k < from + 12; k += 1) {
    const it = item(view, k);
    if (!it || it.kind === "number" || /^[.;,]$/.test(it.norm)) return -1;
    const done = DONE.test(it.norm) && /ly$/.test(norm(view, k - 1) + norm(view, k + 1));
    if (done || RIGHTLY.test(it.norm)) return k;
  }
  return -1;
}

/** A verb of solving, or a word for rightly, before "70% of the time". */
function rightly(view: View, first: number): boolean {
  for (let k = first - 1; k >= Math.max(0, first - 8); k -= 1)
    if (
      SOLVES.test(norm(view, k)) ||
      /^(reliably|correctly|accurately|successfully|predicts?)$/.test(norm(view, k))
    )
      return true;
  return false;
}

const SOLVES =
  /^(answers?|answering|solv(es?|ed|ing)|resolv(es?|ed|ing)|defends?|defending|detect(s|ed|ing)?|identif(y|ies|ied|ying)|block(s|ed|ing)?|classif(y|ies|ied|ying)|complet(es?|ed|ing)|prevent(s|ed|ing)?|catch(es|ing)?|captur(es?|ed|ing)|recover(s|ed|ing)?|beats?|wins?|reproduc(es?|ed|ing))$/;
