import { WHOLES } from "../../lexicon/quantities";
import { coordinated, cueOf, directionOf, isQuality, item, norm, nounPhrase } from "../look";
import type { Anchor, Hit, Rule, View } from "../types";
import { leftOf } from "./govern";
import { type Share, shareOf } from "./share-of";

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
    // "removing less than 0.6% of the neurons": what is cut out to see what happens is nothing saved.
    if (at.mention.unit === "%" && (at.mention.high ?? at.mention.value) < 2) return null;
    // "merging doubles the throughput": a verb of its own, and no share.
    if (/^(halv|doubl|tripl|quadrupl)/.test(view.text.tokens[at.mention.digits]?.norm ?? "")) return null;
    const whole = shareOf(at) ?? countedWhole(view, at.last);
    const found = whole ?? (cue.measure === "saved" ? nounPhrase(view, at.last + 1, 4) : null);
    const of = norm(view, at.last + 1) === "of";
    if (!found && of && /^(that|it|them)$/.test(norm(view, at.last + 2))) return sameAgain(at, left);
    // "closes half of the gap", "removes 30% of the errors"
    if (!found || (isQuality(found.term) && found.term.sense === "good")) return null;
    const terms = coordinated(view, at.last + (of ? 2 : 1), 6).map((f) => f.term);
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
