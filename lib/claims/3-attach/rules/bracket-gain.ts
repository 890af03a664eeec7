import { ACCURACY, isQuality, item, norm, REACH } from "../look";
import type { Rule, View } from "../types";
import { governor, leftOf } from "./govern";
import { change } from "./hit";

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
    // "gains over FooNet (63.3% up from 43.9%)": where it stands, not how far it rose.
    if (/^(up|down)$/.test(norm(view, at.last + 1))) return null;
    if (mention.range === "dash" && beats(view, open)) return change([ACCURACY], "better", at.first, at.last);
    if (![1, 2, 3].some((k) => item(view, open - k)?.named)) return null;
    const gain = governor(view, open - 1, ["noun", "verb"]);
    if (!gain || gain.crossed >= 0 || open - gain.at > REACH) return null;
    const cue = gain.cue.find((c) => c.form === "noun" && c.change === "better" && !c.quantity);
    return cue && !norm(view, gain.at).startsWith("benefit")
      ? change([ACCURACY], "better", gain.at, at.last)
      : null;
  },
};

/** "outperforms the baselines on editing (2-33%) and detection (12-31%)": a range in a bracket is how far it wins. */
function beats(view: View, open: number): boolean {
  for (let k = open - 1; k >= Math.max(0, open - REACH); k -= 1) {
    const it = item(view, k);
    if (!it || it.norm === ";" || (it.term && !isQuality(it.term))) return false;
    const verb = it.cues.find((c) => c.form === "verb");
    if (verb) return verb.quantity === "accuracy_delta" && verb.change === "better";
  }
  return false;
}
