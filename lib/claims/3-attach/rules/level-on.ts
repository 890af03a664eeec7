import { ATTAIN } from "../../lexicon/grammar";
import { item, norm } from "../look";
import type { Rule } from "../types";
import { leftOf } from "./govern";
import { isScore, level, looksExact, named, SCORE } from "./level";

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
