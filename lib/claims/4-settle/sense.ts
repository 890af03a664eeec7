import { cueOf, isQuality, item, norm, REACH } from "../3-attach/look";
import type { Finding } from "../3-attach/match";
import { leftOf } from "../3-attach/rules/govern";
import type { View } from "../3-attach/types";

/** Verbs of finding what is wrong: more of it found is better. */
const FINDS =
  /^(uncover|discover|find|found|detect|reveal|expose|identif|catch|caught|surfac)(s|e|es|ed|ing|y|ies|ied|ying)?$/;
const BREAKS = /^(;|while|whereas|but|although|though|despite|with|when|if)$/;

/**
 * More of an error is better where the words before say that it is a gain: "uncovers 40x more errors", "outperforms it by a
 * 94% reduction in attack success", "improvements (+86% attack success)".
 * @returns the finding, turned where its quality was told as worse
 */
export function turned(finding: Finding): Finding {
  const { view, at, direction, gives, term } = finding;
  if (direction !== "worse" || gives !== "change" || !isQuality(term)) return finding;
  const left = leftOf(view, at);
  const meant =
    (term.sense === "cost" && findsMore(view, at, left)) ||
    (norm(view, left) === "by" && wins(view, left)) ||
    (norm(view, left) === "(" && finding.mention.sign !== null && gained(view, left));
  return meant ? { ...finding, direction: "better" } : finding;
}

/** "uncovers 40x more errors", "found 364 flaws, which was 32% higher". */
function findsMore(view: View, at: number, left: number): boolean {
  const more = item(view, at + 1)?.norm ?? "";
  if (more !== "more" && more !== "higher") return false;
  return (
    FINDS.test(norm(view, left)) ||
    (more === "higher" && backTo(view, left, (i) => FINDS.test(norm(view, i))))
  );
}

/** Behind a verb of winning, by. */
const wins = (view: View, by: number): boolean =>
  backTo(view, by, (i) =>
    (item(view, i)?.cues ?? []).some(
      (c) => c.form === "verb" && c.quantity === "accuracy_delta" && c.change === "better",
    ),
  );

/** A noun of improvement before the bracket. */
const gained = (view: View, open: number): boolean =>
  backTo(view, open, (i) => cueOf(item(view, i), "noun")?.change === "better");

/** Whether an item that passes stands before item `i` in its clause, with no other verb of change between. */
function backTo(view: View, i: number, passes: (at: number) => boolean): boolean {
  for (let k = i - 1; k >= Math.max(0, i - REACH); k -= 1) {
    if (passes(k)) return true;
    const it = item(view, k);
    if (!it || BREAKS.test(it.norm) || (cueOf(it, "verb") && !it.joined && !cueOf(it, "noun", "comparative")))
      return false;
  }
  return false;
}
