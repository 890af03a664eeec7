import { ATTAIN } from "../../lexicon/grammar";
import { chainAt } from "../chain";
import { cueOf, isQuality, item, norm } from "../look";
import type { Anchor, Hit, Rule, Term, View } from "../types";
import { leftOf } from "./govern";

/** A level is a percent, points, or a bare number that looks like a score (with decimals, or named as one). */
export const isScore = (at: Anchor): boolean => {
  const { mention } = at;
  // "1-gram", "3D": a digit glued to letters is part of a word.
  const next = at.view.text.tokens[mention.last + 1];
  // "0.6±0.3°": the unit stands behind the spread.
  if (next?.norm === "±" && at.view.text.tokens[mention.last + 3]?.norm === "°") return false;
  if (
    mention.unit === "none" &&
    next &&
    !next.space &&
    (next.norm === "-" || next.kind === "word" || next.kind === "name")
  )
    return false;
  if (mention.unit === "x" || mention.scale !== null || mention.sign === "+" || mention.words !== null)
    return false;
  return true;
};
export const looksExact = (at: Anchor): boolean =>
  at.mention.unit === "%" ||
  at.mention.unit === "pp" ||
  at.mention.numbers.every((n) => /\.\d/.test(at.view.text.source.slice(n.start, n.end)));

export const level = (term: Term, from: number, to: number): Hit => ({
  terms: [{ ...term, quantity: "accuracy_level" }],
  direction: "level",
  gives: "level",
  from,
  to,
});
export const SCORE: Term = { quantity: "accuracy_delta", sense: "good", measure: "score" };

/** Scores too vague to make a bare number beside them a level. */
const VAGUE = new Set(
  "performance performances quality robustness reasoning prediction understanding capability capabilities alignment diversity consistency correlation preference similarity math imagenet glue mmlu gsm8k superglue humaneval is sr cd ap pq r2 distance gap gaps bias loss return returns success utility profit revenue coverage sensitivity".split(
    " ",
  ),
);

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
    const inside =
      norm(view, at.last + 1) === "(" && norm(view, at.last + 3) === ")"
        ? item(view, at.last + 2)?.term
        : null;
    if (inside && isQuality(inside)) return level(inside, at.first, at.last + 3);
    const chain = chainAt(view, at.last + 1, 6);
    if (chain.term && CORRELATION.test(chain.term.measure)) return null;
    if (!chain.term || !isQuality(chain.term) || chain.nounAt >= 0 || chain.comparativeAt >= 0) return null;
    if (!looksExact(at) && VAGUE.has(chain.term.measure)) return null;
    if (!looksExact(at) && (at.mention.value < 1 || !ATTAIN.has(norm(view, leftOf(view, at.first)))))
      return null;
    if (
      at.mention.unit === "%" &&
      VAGUE.has(chain.term.measure) &&
      !ATTAIN.has(norm(view, leftOf(view, at.first)))
    )
      return null;
    const left = leftOf(view, at.first);
    if (deltaBefore(view, left)) return null;
    if (norm(view, left) === "by" || (norm(view, left) === "over" && cueOf(item(view, left - 1), "noun")))
      return null;
    if (
      /^(threshold|target|constraint|requirement|gap)$/.test(norm(view, chain.termAt + 1)) &&
      !ATTAIN.has(norm(view, left))
    )
      return null;
    return level(chain.term, at.first, chain.termAt);
  },
};

/** How well two things agree is no quality of a system. */
const CORRELATION = /correlation|spearman|pearson|approximation error/;

/** "by 1.1% AUROC and [2.5%] AUPRO": the number before was a change, so is this one. */
function deltaBefore(view: View, left: number): boolean {
  const joint = norm(view, left) === "of" ? left - 1 : left;
  if (norm(view, joint) !== "and" && norm(view, joint) !== ",") return false;
  for (let k = joint - 1; k >= Math.max(0, joint - 14); k -= 1) {
    if (item(view, k)?.kind !== "number") continue;
    const before = leftOf(view, k);
    if (norm(view, before) === "by") return true;
    return (
      norm(view, before) === "of" &&
      /^(margins?|gains?|improvements?|increases?|boosts?)$/.test(norm(view, before - 1))
    );
  }
  return false;
}

const IS = new Set([
  "of",
  ":",
  "=",
  "is",
  "are",
  "was",
  "were",
  "at",
  "(",
  "reaches",
  "reaching",
  "reached",
  "to",
  "than",
  "above",
  "below",
  "exceeds",
  "exceeding",
  "exceed",
  "as",
  "achieving",
  "between",
  "from",
  "within",
  "approaching",
  "near",
  "remains",
  "equal",
  "exceeded",
  "with",
  "surpasses",
  "surpassing",
  "up",
  "becomes",
]);

/** "top-1 accuracy of 93.05%", "FID scores of 1.78", "CRR: 97.84%", "improves accuracy to 85%". */
export const levelOf: Rule = {
  id: "level.term-of",
  says: "name of a score, then of, is, a colon or a bracket, then the number",
  example: "It has a top-1 accuracy of 93.05%.",
  not: "It has an accuracy improvement of 3.05%.",
  when: (at) => {
    const { view } = at;
    if (!isScore(at)) return null;
    const left = leftOf(view, at.first);
    if (!IS.has(norm(view, left)) && !item(view, left)?.term) return null;
    const found = termLeft(view, left);
    if (!found || !isQuality(found.term) || CORRELATION.test(found.term.measure)) return null;
    const ranges =
      norm(view, left) === "from" && /^(ranging|ranges|ranged|varying)$/.test(norm(view, left - 1));
    if (norm(view, left) === "with" || (norm(view, left) === "from" && !ranges)) return null;
    const bare = at.mention.unit === "none";
    const link = norm(view, left);
    if (
      bare &&
      !looksExact(at) &&
      (VAGUE.has(found.term.measure) ||
        !/score|accuracy|bleu|f1|fid|psnr|perplexity|ppl|map|ap50|elo|miou|rouge|cider/.test(
          found.term.measure,
        ))
    )
      return null;
    if (bare && !looksExact(at) && ["to", "-"].includes(norm(view, at.last + 1))) return null;
    if (bare && !looksExact(at) && (link !== "of" || found.at !== left - 1)) return null;
    // "at an IoU of 0.9": where it was measured.
    if (/iou/.test(found.term.measure) && threshold(view, found.at)) return null;
    if (item(view, left)?.term && !looksExact(at)) return null;
    if (link === "at" && found.at < left - 2) return null;
    if (link === "to" && cueOf(item(view, found.at - 1), "noun")) return null;
    if (/^(threshold|constraint|gap|budget)$/.test(norm(view, found.at + 1))) return null;
    if (VAGUE.has(found.term.measure) && !/^(of|to|at|\(|=)$/.test(link)) return null;
    return level(found.term, found.at, at.last);
  },
};

const threshold = (view: View, at: number): boolean =>
  /^(setting|threshold|thresholds|level)$/.test(norm(view, at + 1)) ||
  [1, 2, 3].some((k) => /^(at|under)$/.test(norm(view, at - k)));

/** The score that "of" or "to" speaks of: right before it, or across a short phrase ("accuracy on ImageNet of"). */
function termLeft(view: View, left: number): { term: Term; at: number } | null {
  const direct = item(view, left);
  if (direct?.term && !direct.cues.some((c) => c.form === "noun")) return { term: direct.term, at: left };
  let steps = 0;
  for (let k = left - 1; k >= Math.max(0, left - 7); k -= 1) {
    const it = item(view, k);
    if (!it || it.kind === "number") return null;
    if (it.kind === "mark" && !["(", ")", "'", '"'].includes(it.norm)) return null;
    if (cueOf(it, "noun") && !(it.term && /accuracy|error|loss/.test(it.norm))) return null;
    if (it.term)
      return steps > 0 &&
        ![
          "on",
          "in",
          "for",
          "(",
          "over",
          "across",
          "from",
          "is",
          "are",
          "score",
          "scores",
          "rate",
          "value",
          "values",
          "scores",
          "of",
          "up",
          "to",
        ].includes(norm(view, k + 1)) &&
        !/score|rate/.test(norm(view, k + 1)) &&
        steps > 2
        ? null
        : { term: it.term, at: k };
    if (["with", "and", "while", "than", "by"].includes(it.norm)) return null;
    steps += 1;
  }
  return null;
}

/** "13.4% on BrowseComp", "reaches 65.3% MMLU", "scores 88.1 on DAVIS". */
export const levelOn: Rule = {
  id: "level.attains",
  says: "verb of attaining, number, then on and a named benchmark",
  example: "The agent achieves 13.4% on BrowseComp.",
  not: "The agent achieves 13.4% on average in savings.",
  when: (at) => {
    const { view } = at;
    if (!isScore(at) || !looksExact(at)) return null;
    const left = leftOf(view, at.first);
    if (!ATTAIN.has(norm(view, left)) && !/^(from|achieve)/.test(norm(view, left))) return null;
    if (/^(has|have|with|from)$/.test(norm(view, left))) return null;
    const next = at.last + 1;
    if (["on", "in", "for"].includes(norm(view, next)) && named(view, next + 1))
      return level(SCORE, left, next + 1);
    const after = item(view, next + 1);
    // A phrase of the lexicon that is no quantity ("model FLOPs utilisation") is no benchmark either.
    if (norm(view, next).includes(" ") && !item(view, next)?.term) return null;
    if (
      item(view, next)?.named &&
      at.mention.unit === "%" &&
      !item(view, next)?.cues.length &&
      (!after || after.kind === "mark" || ["and", "with", "on", "while", "compared"].includes(after.norm))
    )
      return level(SCORE, left, next);
    if (norm(view, next) === "on" && norm(view, next + 1) === "the" && named(view, next + 2))
      return level(SCORE, left, next + 2);
    return null;
  },
};

export function named(view: View, i: number): boolean {
  const it = item(view, i);
  return (
    it?.named === true || (["the", "a", "both"].includes(it?.norm ?? "") && item(view, i + 1)?.named === true)
  );
}
