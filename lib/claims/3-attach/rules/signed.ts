import { RANKED } from "../../lexicon/unnamed";
import { cueOf, isQuality, item, norm } from "../look";
import type { Rule, Term, View } from "../types";
import { named, SCORE } from "./level";
import { openBracket, scoreNamed } from "./level-bracket";

/** "exceeds the baseline on all tasks (+2.7 points)": the bracket says by how much. */
function beatsInside(view: View, first: number): boolean {
  for (let k = first - 1; k >= Math.max(0, first - 16); k -= 1)
    if (
      item(view, k)?.cues.some(
        (c) => c.form === "verb" && (c.quantity === "accuracy_delta" || c.change === "better"),
      ) ||
      RANKED.test(norm(view, k))
    )
      return true;
  return false;
}

/** "CIFAR100 (+9.44%)", "gains (e.g., +11% on AIME)": a plus sign behind a benchmark or a gain. */
export const signed: Rule = {
  id: "signed.bare",
  says: "number with a plus or minus sign, by a benchmark or a score",
  example: "It goes further on CIFAR100 (+9.44%).",
  not: "The grid spans angles of (-90, 90).",
  when: (at) => {
    const { view, mention } = at;
    if (mention.sign === null || mention.range !== null) return null;
    if (
      mention.unit !== "%" &&
      mention.unit !== "pp" &&
      !(
        mention.unit === "none" &&
        /\.\d/.test(view.text.source.slice(mention.numbers[0]?.start, mention.numbers[0]?.end))
      )
    )
      return null;
    const term = termSigned(view, at.first) ?? besideLevel(view, at.first);
    const next = at.last + 1;
    const benchmark = ["on", "in", "for", "over"].includes(norm(view, next)) && named(view, next + 1);
    const bracket = norm(view, at.first - 1) === "(" && item(view, at.first - 2)?.named === true;
    const beaten =
      !term && mention.unit !== "none" && openBracket(view, at.first) >= 0 && beatsInside(view, at.first);
    if (!term && !benchmark && !bracket && !beaten) return null;
    if (mention.unit === "none" && !term && !benchmark && !(bracket && beatsInside(view, at.first)))
      return null;
    const what = term?.term ?? SCORE;
    const up = mention.sign === "+";
    const good = what.sense === "good" ? up : !up;
    return {
      terms: [what],
      direction: term?.says ?? (good ? "better" : "worse"),
      gives: "change",
      from: term?.at ?? at.first,
      to: at.last,
    };
  },
};

/** "accuracy to 81.8% (+5.9%)": the bracket behind a level says how far it rose. */
function besideLevel(view: View, first: number): { term: Term; at: number; says: null } | null {
  const open = openBracket(view, first);
  if (open !== first - 1 || item(view, open - 1)?.kind !== "number") return null;
  const on = norm(view, first + 1) === ")" && norm(view, first + 2) === "on" && named(view, first + 3);
  return on || scoreNamed(view, open) ? { term: SCORE, at: open - 1, says: null } : null;
}

/** A term before the signed number: in its bracket, or right before the bracket. */
function termSigned(view: View, first: number): { term: Term; at: number; says: "better" | null } | null {
  let k = first - 1;
  const open = openBracket(view, first);
  if (open >= 0) k = open - 1;
  for (let n = 0; n < 4; n += 1, k -= 1) {
    const it = item(view, k);
    if (!it || it.kind === "number" || (it.kind === "mark" && ![":", "(", ")"].includes(it.norm)))
      return null;
    if (it.term && (n === 0 || isQuality(it.term))) return { term: it.term, at: k, says: null };
    if (cueOf(it, "noun")?.change === "better") return { term: SCORE, at: k, says: "better" };
    if (n === 1 && it.norm === "more" && open >= 0) return { term: SCORE, at: k, says: "better" };
  }
  return null;
}
