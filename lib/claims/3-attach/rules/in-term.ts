import type { CueEntry } from "../../lexicon/directions";
import { directionOf, isQuality, item, norm, REACH } from "../look";
import type { Rule, View } from "../types";
import { change, distinct } from "./hit";
import { hasOwnObject } from "./own-object";
import { isDataset, isSetting } from "./settings";
import { rightIn } from "./terms-around";

/** "22% in the achieved rewards", "11.7 points in recall": in or on, behind a word of change before the number. */
export const inTerm: Rule = {
  id: "change.in-term",
  says: "word of change, number, then in and the quantity",
  example: "It achieves relative improvements of 32.5% in win rate and 33.9% in safety score.",
  not: "It improves the state of the art and took part in 5 contests.",
  when: (at) => {
    const { view } = at;
    if (at.mention.unit === "none") return null;
    if (!["in", "on"].includes(norm(view, at.last + 1))) return null;
    const found = norm(view, at.last + 2) === "terms" ? [] : rightIn(view, at.last);
    const first = found[0];
    if (
      !first ||
      (norm(view, at.last + 1) === "on" && isDataset(first.term)) ||
      (norm(view, at.last + 1) === "on" &&
        isQuality(first.term) &&
        first.term.measure.length < 6 &&
        !/acc|f1|bleu|map|iou|ap/.test(first.term.measure))
    )
      return null;
    const cue = changeBefore(view, at.first);
    // "reduces biases by 19% in preference alignment": what is less has no name that is known.
    const lessened = cue?.cue.form === "verb" && cue.cue.change === "down";
    if (lessened && hasOwnObject(view, cue.at, at.first)) return null;
    if (!cue || (cue.cue.change === "better" && isSetting(first.term))) return null;
    const terms = found.map((f) => f.term);
    return change(
      at.members.length === terms.length ? terms : distinct(terms),
      directionOf(cue.cue.change, first.term),
      cue.at,
      found.at(-1)?.at ?? first.at,
    );
  },
};

/** The nearest word of change before item `i` in its clause. */
function changeBefore(view: View, i: number): { cue: CueEntry; at: number } | null {
  for (let k = i - 1; k >= Math.max(0, i - REACH); k -= 1) {
    const it = item(view, k);
    if (!it || isBreak(it.norm)) return null;
    // "39x in area overhead and 18x in energy": what the number before is of.
    if (it.term && /overheads?$/.test(it.norm)) continue;
    // "rates exceeding 93% in", "attains 100% in": how high a level is.
    if (k === i - 1 && /^(exceed|surpass|top|above|beyond)/.test(it.norm)) return null;
    if (ATTAINS.test(it.norm)) return null;
    const cue =
      it.cues.find((c) => c.form !== "comparative" && !c.quantity) ??
      it.cues.find((c) => c.form !== "comparative");
    if (cue) return { cue, at: k };
  }
  return null;
}

const ATTAINS = /^(attain|reach|scor)(s|es|ing|ed)?$/;

const isBreak = (word: string): boolean =>
  word === ";" || word === "while" || word === "whereas" || word === "but";
