import { ARTICLES } from "../../lexicon/grammar";
import { cueOf, isModifier, isQuality, item, norm, nounPhrase } from "../look";
import type { Anchor, Term, View } from "../types";

export interface Share {
  term: Term;
  at: number;
}

/** "1/10 (less than 100) time", "28% (or even 18%) of the compute": a note in a bracket is passed. */
function behindBracket(view: View, i: number): number {
  if (norm(view, i) !== "(") return i;
  for (let k = i + 1; k < i + 7; k += 1) if (norm(view, k) === ")") return k + 1;
  return i;
}

/** What a share is taken of: "[43%] of the tokens", "[half] the cost", "[12%] of the KV cache". */
export function shareOf(at: Anchor): Share | null {
  const { view } = at;
  let next = behindBracket(view, at.last + 1);
  const half = at.mention.words === "half";
  if (norm(view, next) === "of") next += 1;
  else if (!(half && ["the", "its", "their", "as"].includes(norm(view, next))))
    return half ? halfOf(view, next) : null;
  const found = nounPhrase(view, next, 7) ?? behindCount(view, next);
  if (found) return found;
  const bare = norm(view, next) === "the" ? next + 1 : next;
  // "with half of the training": of what training takes.
  return /^(pre)?training$/.test(norm(view, bare)) &&
    (!isModifier(item(view, bare + 1)) || /ed$/.test(norm(view, bare + 1)))
    ? { term: { quantity: "compute_reduction", sense: "cost", measure: "training" }, at: bare }
    : null;
}

/** "30% of the [2.6M] data": how much of it there is in all. */
function behindCount(view: View, next: number): Share | null {
  const at = ARTICLES.has(norm(view, next)) ? next + 1 : next;
  return item(view, at)?.mention?.unit === "none" ? nounPhrase(view, at + 1, 2) : null;
}

/** "almost [half] overall computations": no "of" between. */
function halfOf(view: View, next: number): Share | null {
  if (cueOf(item(view, next), "comparative")) return null;
  const found = nounPhrase(view, next, 2);
  return found?.term.sense === "cost" && !isQuality(found.term) ? found : null;
}

export const shareUnit = (at: Anchor): boolean => at.mention.unit === "%" && at.mention.sign === null;
