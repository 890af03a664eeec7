import type { CueEntry } from "../lexicon/directions";
import { ARTICLES } from "../lexicon/grammar";
import { GENERIC_HEADS } from "../lexicon/quantities";
import { beforeHedges, cueOf, isModifier, item, norm, skipParenthesis } from "./look";
import type { Anchor, Term, View } from "./types";

/** The noun phrase a number opens: "[3x] lower peak memory usage", "[16%] throughput improvement". */
export interface Chain {
  comparative: CueEntry[];
  term: Term | null;
  noun: CueEntry[];
  /** Items of the parts, -1 where there is none; `end` is the last item of the phrase. */
  comparativeAt: number;
  termAt: number;
  nounAt: number;
  end: number;
}

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
  let at = start;
  if (ARTICLES.has(norm(view, at))) at += 1;
  for (let n = 0; n < most; n += 1, at += 1) {
    at = chain.termAt >= 0 || n === 0 || shortForm(view, at) ? skipParenthesis(view, at) : at;
    const it = item(view, at);
    if (!it || it.kind === "number") break;
    // "more faster"
    if (it.norm === "more" && item(view, at + 1)?.cues.some((c) => c.form === "comparative" && c.quantity))
      continue;
    const noun = it.cues.filter((c) => c.form === "noun");
    const comparative = it.cues.filter((c) => c.form === "comparative");
    const verb = cueOf(it, "verb");
    if (
      comparative.length &&
      chain.nounAt < 0 &&
      chain.termAt < 0 &&
      chain.comparativeAt < 0 &&
      !(noun.length && nounHere(view, at))
    ) {
      chain.comparative = comparative;
      chain.comparativeAt = at;
      if (it.term && !chain.term) [chain.term, chain.termAt] = [it.term, at];
    } else if (
      noun.length &&
      chain.comparativeAt < 0 &&
      chain.nounAt < 0 &&
      (!it.term || !verb || noun.some((c) => c.quantity === "speedup")) &&
      nounHere(view, at)
    ) {
      chain.noun = noun;
      chain.nounAt = at;
      chain.end = at;
      break;
    } else if (it.term) {
      if (!chain.term || !GENERIC_HEADS.has(it.norm)) chain.term = it.term;
      chain.termAt = at;
    } else if (verb && !comparative.length && !it.joined) break;
    else if (!isModifier(it)) break;
    else if (
      chain.termAt >= 0 &&
      !/^(loss|ratio|rate|score|scores|value|values|result|results|level|levels|metric|metrics|measure|retention|budget|preservation|on|performance)$/.test(
        it.norm,
      ) &&
      !followedByNoun(view, at) &&
      !(item(view, at + 1)?.term && !it.cues.length)
    )
      break;
    if (it.norm !== ",") chain.end = at;
  }
  return chain;
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
