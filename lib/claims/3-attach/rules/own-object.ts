import { ARTICLES } from "../../lexicon/grammar";
import { cueOf, isModifier, item, norm } from "../look";
import type { View } from "../types";

/**
 * "better correctness and reducing [conflict edges] by 18%": whether something that is no known quantity stands right
 * behind the verb at `verb`, before item `end`; what is named before the verb is not what it changes then.
 */
export function hasOwnObject(view: View, verb: number, end: number): boolean {
  const at = ARTICLES.has(norm(view, verb + 1)) ? verb + 2 : verb + 1;
  const next = item(view, at);
  return (
    at < end &&
    isModifier(next) &&
    !next?.joined &&
    !/(ly|ed)$|^(over|even|further|overall|relative|compared|alone|together|drastically|fold|rather)$/.test(
      norm(view, at),
    ) &&
    cueOf(next, "verb", "comparative") === null &&
    !/^(is|are|was|were|be|been|being|can)$/.test(norm(view, verb - 1))
  );
}
