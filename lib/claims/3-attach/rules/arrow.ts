import type { NumberMention } from "../../2-numbers";
import { ACCURACY, directionOf, item, REACH } from "../look";
import type { Anchor, Rule, View } from "../types";
import { isWritten, scoreBefore } from "./compared-score";

/** "outperforms it (5.7% → 25.4% on MATH)", "accuracy: 70.1 → 73.4": an arrow from one level to another. */
export const arrow: Rule = {
  id: "from-to.arrow",
  says: "two levels with an arrow between, of a score named before or of a gain",
  example: "It outperforms training on raw data (5.7% → 25.4% on MATH).",
  not: "The order is A → B over 5 steps.",
  when: (at) => {
    const { view, mention } = at;
    if (!drawn(view, mention) || mention.high === null || mention.unit === "x" || mention.scale !== null)
      return null;
    const named = scoreBefore(at);
    if (!named && !(isWritten(at) && gainBefore(at))) return null;
    const term = named ?? ACCURACY;
    const rises = mention.high > mention.value;
    return {
      terms: [term],
      direction: directionOf(rises ? "up" : "down", term),
      gives: "fromTo",
      from: at.first,
      to: at.last,
    };
  },
};

/** Whether an arrow stands between two levels. */
export const drawn = ({ text }: View, { first, last }: NumberMention): boolean =>
  text.tokens.slice(first, last + 1).some((t) => t.norm === "→");

function gainBefore({ view, first }: Anchor): boolean {
  for (let k = first - 1; k >= Math.max(0, first - REACH); k -= 1)
    if (
      item(view, k)?.cues.some(
        (c) => c.change === "better" && (!c.quantity || c.quantity === "accuracy_delta"),
      )
    )
      return true;
  return false;
}
