import { cueOf, isQuality, item, norm } from "../look";
import type { Rule, Term, View } from "../types";
import { leftOf } from "./govern";
import { isScore, level, looksExact, rated, VAGUE } from "./level";

/** How well two things agree is no quality of a system. */
export const CORRELATION = /correlation|spearman|pearson|approximation error/;

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
  "down",
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
    // "the accuracy gap remains 3%": how far apart two things are.
    if (/gaps?$/.test(found.term.measure)) return null;
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
    // "an accuracy that is only 1.3% less than that of all", "accuracy is 2.2% lower": how far below it stands.
    if (
      cueOf(item(view, at.last + 1), "comparative") &&
      (/^(is|are|was|were)$/.test(link) || norm(view, at.last + 2) === "than")
    )
      return null;
    // "similar values (less than 1% difference)", "low quality (26% of cases)"
    if (/^(difference|differences)$/.test(norm(view, at.last + 1))) return null;
    if (norm(view, left) === "(" && norm(view, at.last + 1) === "of") return null;
    // "the same accuracy at 37% of the time"
    if (link === "at" && norm(view, at.last + 1) === "of") return null;
    if (bare && !looksExact(at) && ["to", "-"].includes(norm(view, at.last + 1))) return null;
    if (bare && !looksExact(at) && (link !== "of" || found.at !== left - 1)) return null;
    // "an inter-rater reliability of 0.79": a scale of its own, no share that went well.
    if (rated(found.term) && (bare || link === "(")) return null;
    if (prescribed(view, found.at)) return null;
    // "at an IoU of 0.9": where it was measured.
    if (/iou/.test(found.term.measure) && threshold(view, found.at)) return null;
    if (item(view, left)?.term && !looksExact(at)) return null;
    if (link === "at" && found.at < left - 2) return null;
    const mover = item(view, found.at - 1);
    if (link === "to" && cueOf(mover, "noun") && !cueOf(mover, "verb")) return null;
    if (ofChange(view, found.at)) return null;
    if (/^(threshold|constraint|gap|budget)$/.test(norm(view, found.at + 1))) return null;
    const equals = norm(view, found.at + 1) === "=";
    if (VAGUE.has(found.term.measure) && !equals && !/^(of|to|at|\(|=)$/.test(link)) return null;
    return level(found.term, found.at, at.last);
  },
};

/** "the gain in the FooBench score is 3.2 points": how far the score moved. */
function ofChange(view: View, score: number): boolean {
  for (let k = score - 1; k >= Math.max(0, score - 4); k -= 1)
    if (/^(in|of)$/.test(norm(view, k)))
      return cueOf(item(view, k - 1), "noun") !== null && !item(view, k - 1)?.term;
  return false;
}

/** "below the predefined error rate of 1%": what is asked for. */
const prescribed = (view: View, at: number): boolean =>
  [1, 2, 3].some((k) =>
    /^(predefined|pre-defined|prespecified|pre-specified|specified|target|allowed|desired|prescribed|nominal|required|tolerated|given)$/.test(
      norm(view, at - k),
    ),
  );

export const threshold = (view: View, at: number): boolean =>
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
