import { ACCURACY, isModifier, isQuality, item, norm, nounPhrase } from "../look";
import type { Rule, View } from "../types";
import { leftOf } from "./govern";

const onlyBefore = (view: View, open: number, first: number): boolean =>
  view.items.slice(open + 1, first).some((it) => it.norm === "only" || it.norm === "just");

/** "improved Chamfer distance (51.15%)": better, a score, and the number in the bracket behind. */
export const improvedBracket: Rule = {
  id: "bracket.changed",
  says: "better, reduced or the like, the quantity, then the number in a bracket",
  example: "The points show an improved Chamfer distance (51.15%).",
  not: "The points show a Chamfer distance (51.15%).",
  when: (at) => {
    const { view, mention } = at;
    const by = leftOf(view, at.first);
    const open = norm(view, by) === "by" ? by - 1 : by;
    // "enhances accuracy (88.8%) by 10%": the bracket holds the level.
    if (norm(view, at.last + 1) === ")" && norm(view, at.last + 2) === "by") return null;
    // "more efficiently (77.6% average recall)"
    const inside = nounPhrase(view, at.last + 1, 2);
    if (inside && isQuality(inside.term)) return null;
    const left = norm(view, at.last + 1) === "of" && mention.unit === "%";
    const points = mention.unit === "none" && mention.sign !== null;
    if ((mention.unit === "none" && !points) || norm(view, open) !== "(") return null;
    let deep = 0;
    for (let k = open - 1; k >= Math.max(0, at.first - 18); k -= 1) {
      const it = item(view, k);
      // A word inside an earlier bracket, or outside the one this stands in, says nothing of the number.
      if (it?.norm === ")") deep += 1;
      else if (it?.norm === "(" && --deep < 0) return null;
      if (deep > 0 && it && it.kind === "word") continue;
      // Brackets of earlier scores in the list are passed over.
      if (
        !it ||
        (it.kind === "number" && norm(view, k - 1) !== "(") ||
        (it.kind === "mark" && !["'", "(", ")", ","].includes(it.norm))
      )
        return null;
      // "faster (2.1x) and more accurate (+1.4%)": right before the bracket stands what got better.
      const finer =
        k === open - 1
          ? it.cues.find((c) => c.form === "comparative" && c.quantity === "accuracy_delta")
          : undefined;
      if (finer && mention.sign !== null)
        return {
          terms: [ACCURACY],
          direction: finer.change === "worse" ? "worse" : "better",
          gives: "change",
          from: k,
          to: at.last,
        };
      const cue = it.cues.find(
        (c) => (c.form === "comparative" || c.form === "verb") && c.quantity !== "accuracy_delta",
      );
      if (!cue) continue;
      // "superior accuracy (32.0%)": how good it is, unless a sign or a hedge says by how much.
      if (
        /^(superior|inferior|degraded|poorer)$/.test(it.norm) &&
        mention.sign === null &&
        open === at.first - 1
      )
        return null;
      if (mention.unit === "%" && cue.form === "verb" && !/ed$|ing$|e$|es$/.test(it.norm)) return null;
      if (cue.quantity === "size_reduction" && isModifier(item(view, k + 1)) && !nounPhrase(view, k + 1, 2))
        return null;
      if (cue.quantity && cue.form === "comparative")
        return {
          terms: [{ quantity: cue.quantity, sense: "good", measure: cue.measure ?? "" }],
          direction: cue.change === "worse" ? "worse" : "better",
          gives: left ? "remaining" : "change",
          from: k,
          to: at.last,
        };
      const found = nounPhrase(view, k + 1, 4);
      if (!found || found.at > at.first || (points && !isQuality(found.term))) return null;
      if (open - found.at > 3 && !isQuality(found.term)) return null;
      const range =
        mention.unit === "%" &&
        (mention.hedge === null || onlyBefore(view, open, at.first)) &&
        /fewer|less|only/.test(it.norm)
          ? "remaining"
          : "change";
      const up = cue.change === "better" || (cue.change === "up") === (found.term.sense === "good");
      return {
        terms: [found.term],
        direction: cue.change === "worse" ? "worse" : up ? "better" : "worse",
        gives: range,
        from: k,
        to: at.last,
      };
    }
    return null;
  },
};
