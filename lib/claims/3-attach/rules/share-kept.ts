import { ATTAIN, KEEP } from "../../lexicon/grammar";
import { ACCURACY, cueOf, isQuality, item, norm, nounPhrase } from "../look";
import type { Anchor, Item, Rule, View } from "../types";
import { leftOf } from "./govern";
import { type Share, shareUnit } from "./share-of";

/** A share of a named whole, with something between: "of the 11B model's performance", "of X on Y". */
function qualityOf(view: View, start: number): Share | null {
  for (let k = start; k < start + 10; k += 1) {
    const it = item(view, k);
    if (!it || endsWhole(it)) return null;
    // "retains 83% of the benefit"
    if (/^(benefits?|gains?|improvements?)$/.test(it.norm)) return { term: ACCURACY, at: k };
    if (it.term && (it.norm.length > 2 || it.norm === "f1"))
      return nounPhrase(view, k, 2) ?? { term: it.term, at: k };
  }
  return null;
}

const ENDS = /^([,;.)]|while|with|using|on|at|is|are|was|were)$/;

/** Whether the words for a whole end before an item: at a clause, another number, a cost or a verb. */
const endsWhole = (it: Item): boolean =>
  (it.kind === "number" && it.mention?.unit !== "none") ||
  ENDS.test(it.norm) ||
  (it.term !== null && !isQuality(it.term)) ||
  cueOf(it, "verb") !== null ||
  // "of users achieved superior performance", "of all errors": a share of cases.
  ATTAIN.has(it.norm) ||
  it.term?.sense === "cost";

/** "retaining 95% full-sized performance", "achieving 103% performance of full prompting". */
function keptWithout({ view, first, last }: Anchor, verb: string): Share | null {
  const found = nounPhrase(view, last + 1, 4);
  // "maintaining an 85% accuracy" is a level.
  if (["a", "an"].includes(norm(view, first - 1))) return null;
  // "maintaining 44.3% top-1 accuracy" too; "maintaining 95% performance" is a share.
  if (!found || !isQuality(found.term) || cueOf(item(view, found.at + 1), "noun")) return null;
  for (let k = last + 1; k < found.at; k += 1) if (item(view, k)?.cues.length) return null;
  if (/^(retain|preserv|recover)/.test(verb)) return found;
  // "averaging 87% expert human performance"
  if (/performance$/.test(found.term.measure) && REFERENCE.test(norm(view, found.at - 1))) return found;
  if (/^(maintain|keep)/.test(verb))
    return /performance|quality|utility/.test(found.term.measure) ? found : null;
  return /performance$/.test(found.term.measure) && norm(view, found.at + 1) === "of" && KEEP.has(verb)
    ? found
    : null;
}

/** Whose performance is the whole. */
const REFERENCE = /^(human|expert|oracle|teacher|full|dense|full-precision|baseline|supervised)$/;

/** "retains 96.7% of the performance of OWL". */
export const retained: Rule = {
  id: "share.retained",
  says: "verb of keeping or reaching, then a share of another's quality",
  example: "The pruned model retains 96.7% of the performance of the full one.",
  not: "The pruned model wins in 96.7% of the rounds.",
  when: (at) => {
    const { view } = at;
    if (!shareUnit(at)) return null;
    const left = leftOf(view, at.first);
    const word = norm(view, left);
    const quality = norm(view, at.last + 1) === "of" ? qualityOf(view, at.last + 2) : keptWithout(at, word);
    if (!quality) return null;
    const gov = cueOf(item(view, left), "verb");
    if (gov && gov.change === "down") return null;
    if (
      !KEEP.has(word) &&
      !["(", ",", "and", "up", "is", "are", "still", "that", "for", "—"].includes(word) &&
      !gov
    )
      return null;
    if (gov && gov.quantity !== "accuracy_delta" && gov.change !== "better") return null;
    return {
      terms: [{ ...quality.term, quantity: "accuracy_retained" }],
      direction: "level",
      gives: "retained",
      from: left,
      to: quality.at,
    };
  },
};

/** "over 98% performance retention", "99% accuracy recovery". */
export const retention: Rule = {
  id: "share.retention",
  says: "share, then a quality score, then retention or recovery",
  example: "The result is over 98% performance retention.",
  not: "The result is a 98% customer retention.",
  when: (at) => {
    const { view } = at;
    if (!shareUnit(at)) return null;
    const quality = nounPhrase(view, at.last + 1, 3);
    for (let k = at.last + 1; k < (quality?.at ?? 0); k += 1)
      if (cueOf(item(view, k), "comparative")) return null;
    if (
      !quality ||
      !isQuality(quality.term) ||
      !/^(retention|recovery|preservation|maintenance|retained|preserved|maintained)$/.test(
        norm(view, quality.at + 1),
      )
    )
      return null;
    return {
      terms: [{ ...quality.term, quantity: "accuracy_retained" }],
      direction: "level",
      gives: "retained",
      from: at.first,
      to: quality.at + 1,
    };
  },
};
