import { WHOLES } from "../../lexicon/quantities";
import { cueOf, isModifier, item, norm } from "../look";
import type { Anchor, View } from "../types";
import { leftOf } from "./govern";
import type { Share } from "./share-of";

/** "a subset of just 7%": of the data. */
const subset = (view: View, left: number): boolean =>
  norm(view, left) === "of" && /^(subset|coreset|subsample)$/.test(norm(view, left - 1));

const WHOLE_OF = new Map(
  WHOLES.flatMap(({ quantity, words }) => words.map((word) => [word, quantity] as const)),
);

const NEEDS =
  /^(us(e|es|ing)|requir(e|es|ing)|need(s|ing)?|consum(e|es|ing)|access(es|ing)?|process(es|ing)?|annotat(e|es|ing)|label(s|ing|ling)?)$/;

/** "using only 35% of the complete CoTs": a thing that is counted, where the words say that no more of it was needed. */
export function wholeOf(at: Anchor): Share | null {
  const { view } = at;
  const left = leftOf(view, at.first);
  if (subset(view, left))
    return { term: { quantity: "data_reduction", sense: "cost", measure: "data" }, at: at.last };
  if (!NEEDS.test(norm(view, left)) && !hedged(view, at.first, left)) return null;
  const start = norm(view, at.last + 1) === "of" ? at.last + 2 : at.last + 1;
  for (let k = start; k < start + 4; k += 1) {
    const quantity = WHOLE_OF.get(norm(view, k));
    if (quantity && !isModifier(item(view, k + 1)))
      return { term: { quantity, sense: "cost", measure: norm(view, k) }, at: k };
    if (cueOf(item(view, k), "comparative")) return null;
    if (!["the", "its", "all"].includes(norm(view, k)) && !isModifier(item(view, k))) return null;
  }
  return null;
}

export function hedged(view: View, first: number, left: number): boolean {
  for (let k = left + 1; k < first; k += 1)
    if (/^(only|just|mere|merely|little|few)$/.test(norm(view, k))) return true;
  return false;
}
