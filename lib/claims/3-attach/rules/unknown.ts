import { ATTAIN } from "../../lexicon/grammar";
import { ACCURACY, cueOf, item, norm, REACH } from "../look";
import type { Anchor, Rule, View } from "../types";
import { governor, leftOf } from "./govern";
import { change } from "./hit";
import { isScore, level, looksExact, SCORE } from "./level";

/** An abbreviation in capitals that the lexicon does not know: behind "achieves a … of" it can only be a score. */
function acronym(view: View, i: number): boolean {
  const it = item(view, i);
  const token = view.text.tokens[it?.first ?? -1];
  if (it?.kind !== "word" || it.term || it.cues.length || !token || it.first !== it.last) return false;
  const word = view.text.source.slice(token.start, token.end);
  return /^[A-Z][A-Za-z]*[A-Z]/.test(word) && word.length >= 2 && word.length <= 8;
}

const decimals = (at: Anchor): boolean =>
  at.mention.scale === null &&
  at.mention.high === null &&
  at.mention.numbers.every((n) => /\.\d/.test(at.view.text.source.slice(n.start, n.end)));

/** "achieves a PDMS of 90.3": an abbreviation of a score that is not in the lexicon. */
export const levelAcronym: Rule = {
  id: "level.acronym",
  says: "verb of attaining, an abbreviation in capitals, of, then a number with decimals",
  example: "The planner achieves a PDMS of 90.3.",
  not: "The planner runs on a CPU of 90.3 mm.",
  when: (at) => {
    const { view } = at;
    const of = leftOf(view, at.first);
    if (!isScore(at) || !looksExact(at) || !decimals(at) || norm(view, of) !== "of" || !acronym(view, of - 1))
      return null;
    const verb = norm(view, of - 2) === "a" || norm(view, of - 2) === "an" ? of - 3 : of - 2;
    const attains = ATTAIN.has(norm(view, verb)) && !/^(with|has|have|having)$/.test(norm(view, verb));
    return attains ? level(SCORE, of - 1, at.last) : null;
  },
};

/** "improving PDMS by 2.0 and 1.4": what is improved by points is a score. */
export const improvesAcronym: Rule = {
  id: "by.acronym",
  says: "improves, an abbreviation in capitals, by, then a number with decimals",
  example: "It goes further by improving PDMS by 2.5.",
  not: "It goes further by running SGD by 2.5 hours.",
  when: (at) => {
    const { view } = at;
    const by = leftOf(view, at.first);
    if (at.mention.unit === "x" || !decimals(at) || norm(view, by) !== "by" || !acronym(view, by - 1))
      return null;
    const verb =
      cueOf(item(view, by - 2), "verb") ??
      (norm(view, by - 2) === "the" ? cueOf(item(view, by - 3), "verb") : null);
    return verb?.change === "better" ? change([ACCURACY], "better", by - 1, at.last) : null;
  },
};

/** "improvements on PASCAL VOC (1.7%) and COCO (1.3%)": the bracket behind a name says how large the improvement is. */
export const gainBracket: Rule = {
  id: "bracket.gain",
  says: "noun of improvement, then a name and its number in a bracket",
  example:
    "It obtains improvements for the usual metrics on standard datasets like PASCAL VOC (1.7% for both models).",
  not: "It obtains the best accuracy on PASCAL VOC (81.7%).",
  when: (at) => {
    const { view, mention } = at;
    const open = leftOf(view, at.first);
    if ((mention.unit !== "%" && mention.unit !== "pp") || norm(view, open) !== "(") return null;
    if (![1, 2, 3].some((k) => item(view, open - k)?.named)) return null;
    const gain = governor(view, open - 1, ["noun", "verb"]);
    if (!gain || gain.crossed >= 0 || open - gain.at > REACH) return null;
    const cue = gain.cue.find((c) => c.form === "noun" && c.change === "better" && !c.quantity);
    return cue && !norm(view, gain.at).startsWith("benefit")
      ? change([ACCURACY], "better", gain.at, at.last)
      : null;
  },
};
