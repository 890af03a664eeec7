import { coordinated, type Found, isModifier, isQuality, item, norm } from "../look";
import type { Item, Term, View } from "../types";

/** Terms behind a noun of change: "reduction in computation and memory", "gain on F1". */
export function termsBehind(view: View, noun: number): { term: Term; at: number }[] {
  let at = noun + 1;
  let deep = 0;
  // "improvement over X in F1": one baseline may stand between.
  for (let n = 0; n < 10; n += 1, at += 1) {
    const it = item(view, at);
    if (!it || endsObject(it)) return [];
    if (it.norm === "(") deep += 1;
    // Behind the bracket that the noun stands in, other words begin.
    if (it.norm === ")" && --deep < 0) return [];
    if (!/^(in|of|on|for|to)$/.test(it.norm)) continue;
    if (inTermsOf(view, at)) at += 2;
    const found = coordinated(view, at + 1, 5);
    if (found.length) return found;
  }
  return [];
}

const inTermsOf = (view: View, at: number): boolean =>
  norm(view, at) === "in" && norm(view, at + 1) === "terms" && norm(view, at + 2) === "of";

/** Whether what a noun of change is of ends before an item; brackets are passed over. */
const endsObject = (it: Item): boolean =>
  it.kind === "number" ||
  (it.kind === "mark" && it.norm !== "(" && it.norm !== ")") ||
  /^(while|and|with|by|reported|observed|found|measured|seen)$/.test(it.norm);

/** The nearest term before item `i` in its clause: "latency … with a 40% reduction". */
export function termBefore(view: View, i: number, reach = 9): { term: Term; at: number } | null {
  for (let k = i - 1; k >= Math.max(0, i - reach); k -= 1) {
    const it = item(view, k);
    if (!it || it.kind === "number") return null;
    if (it.kind === "mark" && it.norm !== "(" && it.norm !== ")" && it.norm !== "'") return null;
    if (["while", "and", "whereas", "but", "than", "which", "where", "that", "we", "our"].includes(it.norm))
      return null;
    // "the learned-token method": half of a name, not what is measured.
    const inName = it.joined && !item(view, k + 1)?.term && isModifier(item(view, k + 1));
    if (it.term && !it.cues.length && !inName) return { term: it.term, at: k };
  }
  return null;
}

/** "on the energy decay relief", "an energy metric": a word of cost that only says which. */
const OF_ELSE =
  /^(decay|metric|metrics|module|series|map|maps|score|scores|function|landscape|level|levels|band)$/;

/** Terms behind the number: "by 2.2x on throughput", "by 10% in F1". */
export function rightIn(view: View, last: number): Found[] {
  let at = last + 1;
  if (norm(view, at) === "(")
    at = view.items.findIndex((it, k) => k > at && k < at + 6 && it.norm === ")") + 1 || at;
  if (norm(view, at) === "on" && norm(view, at + 1) === "average") at += 2;
  for (let n = 0; n < 2; n += 1) {
    if (["in", "on", "for", "of"].includes(norm(view, at))) {
      if (norm(view, at + 1) === "terms" && norm(view, at + 2) === "of") at += 2;
      return coordinated(view, at + 1, 5).filter(
        (f) => isQuality(f.term) || !OF_ELSE.test(norm(view, f.at + 1)),
      );
    }
    at += 1;
  }
  return [];
}
