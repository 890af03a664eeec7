import { KEEP } from "../../lexicon/grammar";
import { WHOLES } from "../../lexicon/quantities";
import {
  ACCURACY,
  coordinated,
  cueOf,
  directionOf,
  isModifier,
  isQuality,
  item,
  norm,
  nounPhrase,
} from "../look";
import type { Anchor, Hit, Rule, Term, View } from "../types";
import { leftOf } from "./govern";

export interface Share {
  term: Term;
  at: number;
}

/** What a share is taken of: "[43%] of the tokens", "[half] the cost", "[12%] of the KV cache". */
export function shareOf(at: Anchor): Share | null {
  const { view } = at;
  let next = at.last + 1;
  const half = at.mention.words === "half";
  if (norm(view, next) === "of") next += 1;
  else if (!(half && ["the", "its", "their", "as"].includes(norm(view, next))))
    return half ? halfOf(view, next) : null;
  const found = nounPhrase(view, next, 7);
  if (found) return found;
  const bare = norm(view, next) === "the" ? next + 1 : next;
  // "with half of the training": of what training takes.
  return /^(pre)?training$/.test(norm(view, bare)) &&
    (!isModifier(item(view, bare + 1)) || /ed$/.test(norm(view, bare + 1)))
    ? { term: { quantity: "compute_reduction", sense: "cost", measure: "training" }, at: bare }
    : null;
}

/** "almost [half] overall computations": no "of" between. */
function halfOf(view: View, next: number): Share | null {
  const found = nounPhrase(view, next, 2);
  return found?.term.sense === "cost" && !isQuality(found.term) ? found : null;
}

/** A share of a named whole, with something between: "of the 11B model's performance", "of X on Y". */
function qualityOf(view: View, start: number): Share | null {
  for (let k = start; k < start + 10; k += 1) {
    const it = item(view, k);
    if (
      !it ||
      (it.kind === "number" && it.mention?.unit !== "none") ||
      [",", ";", ".", ")", "while", "with", "using", "on", "at"].includes(it.norm)
    )
      return null;
    if ((it.term && !isQuality(it.term)) || (it.cues.length > 0 && cueOf(it, "verb"))) return null;
    // "retains 83% of the benefit"
    if (/^(benefits?|gains?|improvements?)$/.test(it.norm)) return { term: ACCURACY, at: k };
    if (it.term && isQuality(it.term) && !(it.norm.length < 3)) {
      const head = nounPhrase(view, k, 2);
      return head ?? { term: it.term, at: k };
    }
  }
  return null;
}

/** "retaining 95% full-sized performance", "achieving 103% performance of full prompting". */
function keptWithout({ view, first, last }: Anchor, verb: string): Share | null {
  const found = nounPhrase(view, last + 1, 4);
  // "maintaining an 85% accuracy" is a level.
  if (["a", "an"].includes(norm(view, first - 1))) return null;
  // "maintaining 44.3% top-1 accuracy" too; "maintaining 95% performance" is a share.
  if (!found || !isQuality(found.term) || cueOf(item(view, found.at + 1), "noun")) return null;
  for (let k = last + 1; k < found.at; k += 1) if (item(view, k)?.cues.length) return null;
  if (/^(retain|preserv|recover)/.test(verb)) return found;
  if (/^(maintain|keep)/.test(verb))
    return /performance|quality|utility/.test(found.term.measure) ? found : null;
  return /performance$/.test(found.term.measure) && norm(view, found.at + 1) === "of" && KEEP.has(verb)
    ? found
    : null;
}

export const shareUnit = (at: Anchor): boolean => at.mention.unit === "%" && at.mention.sign === null;

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

/** "saves 69% of the memory", "prunes 90% of video tokens", "omit 90% of computations", "pruning 50% visual tokens". */
export const saved: Rule = {
  id: "share.saved",
  says: "verb of saving or leaving out, then a share of the quantity",
  example: "It prunes 90% of the video tokens.",
  not: "It prunes in 90% of the cases.",
  when: (at) => {
    const { view } = at;
    if (at.mention.unit !== "%" && at.mention.unit !== "x") return null;
    const left = leftOf(view, at.first);
    const cue = cueOf(item(view, left), "verb");
    if (cue?.change !== "down" || cue.quantity) return null;
    let found = shareOf(at);
    found ??= countedWhole(view, at.last);
    if (!found && cue.measure === "saved") found = nounPhrase(view, at.last + 1, 4);
    if (!found && norm(view, at.last + 1) === "of" && /^(that|it|them)$/.test(norm(view, at.last + 2)))
      return sameAgain(at, left);
    // "closes half of the gap", "removes 30% of the errors"
    if (!found || (isQuality(found.term) && found.term.sense === "good")) return null;
    const terms = coordinated(view, at.last + (norm(view, at.last + 1) === "of" ? 2 : 1), 6).map(
      (f) => f.term,
    );
    return {
      terms: terms.length > 1 ? [...new Map(terms.map((t) => [t.quantity, t])).values()] : [found.term],
      direction: directionOf("down", found.term),
      gives: "change",
      from: left,
      to: found.at,
    };
  },
};

const COUNTED = new Map(
  WHOLES.flatMap(({ quantity, words }) => words.map((word) => [word, quantity] as const)),
);

/** "skipping half of the blocks": a thing that is counted, right behind "of". */
function countedWhole(view: View, last: number): Share | null {
  if (norm(view, last + 1) !== "of") return null;
  const at = /^(the|all|its)$/.test(norm(view, last + 2)) ? last + 3 : last + 2;
  const quantity = COUNTED.get(norm(view, at));
  return quantity ? { term: { quantity, sense: "cost", measure: norm(view, at) }, at } : null;
}

/** "others only save 26% of that": what was saved in the clause before. */
function sameAgain(at: Anchor, left: number): Hit | null {
  for (let k = left - 1; k >= Math.max(0, left - 24); k -= 1) {
    const term = item(at.view, k)?.term;
    if (term && term.sense === "cost" && !isQuality(term))
      return { terms: [term], direction: "better", gives: "change", from: left, to: at.last + 2 };
  }
  return null;
}

/** "a 90% share of tokens are removed": the verb stands behind. */
export const savedPassive: Rule = {
  id: "share.saved-passive",
  says: "share of the quantity, then is saved, pruned or left out",
  example: "Up to 80% of the tokens are pruned without retraining.",
  not: "Up to 80% of the tokens are nouns.",
  when: (at) => {
    const { view } = at;
    if (!shareUnit(at)) return null;
    const found = shareOf(at);
    if (!found || isQuality(found.term)) return null;
    for (let k = found.at + 1; k <= found.at + 5; k += 1) {
      const it = item(view, k);
      if (!it || it.kind === "mark") return null;
      const cue = cueOf(it, "verb");
      if (cue)
        return cue.change === "down" && /ed$|n$|cut/.test(it.norm)
          ? { terms: [found.term], direction: "better", gives: "change", from: at.first, to: k }
          : null;
    }
    return null;
  },
};
