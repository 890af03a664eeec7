import { ARTICLES } from "../lexicon/grammar";
import { GENERIC_HEADS } from "../lexicon/quantities";
import { beforeHedges, cueOf, isModifier, item, norm, skipParenthesis } from "./look";
import type { Anchor, Chain, Item, View } from "./types";

const NOUN_FOLLOWS = new Set(
  "in of on for over compared to relative from when with while and or , . ; ) : vs than versus on across at against under by as without using through due or i.e both respectively".split(
    " ",
  ),
);

/** Reads the noun phrase that begins at item `start`, no longer than `most` items. */
export function chainAt(view: View, start: number, most = 7): Chain {
  const chain: Chain = {
    comparative: [],
    term: null,
    noun: [],
    comparativeAt: -1,
    termAt: -1,
    nounAt: -1,
    end: start - 1,
  };
  let at = ARTICLES.has(norm(view, start)) ? start + 1 : start;
  for (let n = 0; n < most; n += 1, at += 1) {
    if (chain.termAt >= 0 || n === 0 || shortForm(view, at)) at = skipParenthesis(view, at);
    const it = item(view, at);
    if (!it || it.kind === "number") break;
    // "more faster"
    if (it.norm === "more" && item(view, at + 1)?.cues.some((c) => c.form === "comparative" && c.quantity))
      continue;
    if (!take(chain, view, at, it)) break;
    if (it.norm !== ",") chain.end = at;
    if (chain.nounAt >= 0) break;
  }
  return chain;
}

/** Takes an item into the phrase as its comparative, its noun of change, what is measured or a modifier; false where the phrase ends before it. */
function take(chain: Chain, view: View, at: number, it: Item): boolean {
  const noun = it.cues.filter((c) => c.form === "noun");
  // "an 8% additional improvement"
  const more = /^(additional|extra|further)$/.test(it.norm) && changeFollows(view, at);
  const comparative = more ? [] : it.cues.filter((c) => c.form === "comparative");
  const opens = chain.comparativeAt < 0;
  const endsAsNoun = noun.length > 0 && nounHere(view, at);
  if (comparative.length && opens && chain.termAt < 0 && !endsAsNoun) {
    chain.comparative = comparative;
    chain.comparativeAt = at;
    if (it.term) [chain.term, chain.termAt] = [it.term, at];
    return true;
  }
  const verb = cueOf(it, "verb");
  if (endsAsNoun && opens && (!it.term || !verb || noun.some((c) => c.quantity === "speedup"))) {
    chain.noun = noun;
    chain.nounAt = at;
    return true;
  }
  if (it.term) {
    if (!chain.term || !GENERIC_HEADS.has(it.norm)) chain.term = it.term;
    chain.termAt = at;
    return true;
  }
  if (verb && !comparative.length && !it.joined) return false;
  return isModifier(it) && (chain.termAt < 0 || goesOn(view, at, it));
}

const HEADS =
  /^(loss|ratio|rate|score|scores|value|values|result|results|level|levels|metric|metrics|measure|retention|budget|preservation|on|performance)$/;

/** Whether a phrase goes on with a word behind what is measured: a head, or a modifier of one that follows. */
const goesOn = (view: View, at: number, it: Item): boolean =>
  HEADS.test(it.norm) ||
  followedByNoun(view, at) ||
  (Boolean(item(view, at + 1)?.term) && it.cues.length === 0);

/** Whether a noun of change that is no loss follows within a few words. */
function changeFollows(view: View, at: number): boolean {
  for (let k = at + 1; k <= at + 3; k += 1) {
    const noun = cueOf(item(view, k), "noun");
    if (noun) return noun.change !== "worse";
    if (!isModifier(item(view, k))) return false;
  }
  return false;
}

/** A word of change counts as a noun when the phrase ends behind it or a preposition follows. */
function nounHere(view: View, at: number): boolean {
  const next = item(view, at + 1);
  return !next || next.kind === "mark" || NOUN_FOLLOWS.has(next.norm) || !next.term;
}

function followedByNoun(view: View, at: number): boolean {
  for (let i = at + 1; i <= at + 2; i += 1) {
    const it = item(view, i);
    if (cueOf(it, "noun")) return true;
    if (!isModifier(it)) return false;
  }
  return false;
}

/** "feed forward network (FFN) parameters": one name in brackets stands for the words before it. */
const shortForm = (view: View, at: number): boolean =>
  norm(view, at) === "(" && item(view, at + 1)?.named === true && norm(view, at + 2) === ")";

/** Where the words behind a number begin: "(41.6% and 53.7%) reductions" has them behind the bracket. */
export const behind = ({ view, first, last }: Pick<Anchor, "view" | "first" | "last">): number =>
  norm(view, beforeHedges(view, first)) === "(" && norm(view, last + 1) === ")"
    ? last + 2
    : // "21% (16%) faster"
      norm(view, last + 1) === "(" && item(view, last + 2)?.kind === "number" && norm(view, last + 3) === ")"
      ? last + 4
      : last + 1;

/** The noun phrase that begins behind a number, read once for all rules. */
export function chainBehind(at: Anchor): Readonly<Chain> {
  const start = behind(at);
  const known = at.view.chains.get(start);
  if (known) return known;
  const found = chainAt(at.view, start);
  at.view.chains.set(start, found);
  return found;
}
