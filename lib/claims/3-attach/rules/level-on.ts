import { ATTAIN } from "../../lexicon/grammar";
import { cueOf, isQuality, item, norm } from "../look";
import type { Rule, View } from "../types";
import { ofElse, ofQuality } from "./context";
import { leftOf } from "./govern";
import { isScore, level, looksExact, named, SCORE } from "./level";

const WEAK = /^(has|have|having|with|from|show|shows|showing|offers?|offering|sets?|setting)$/;
const AVERAGING = /^(averag(e|es|ing)|manag(e|es|ing)|top(s|ping)?|clear(s|ing)?)$/;
const PLACES =
  /(^|[ -])(benchmarks?|datasets?|tasks?|sets?|splits?|subsets?|settings?|suites?|questions|problems|puzzles|tests?|questions?|protocol|evaluations?|competitions?|challenges?|leaderboard)$/;

/** "13.4% on BrowseComp", "reaches 65.3% MMLU", "scores 88.1 on DAVIS", "only 62.2% overall under the new protocol". */
export const levelOn: Rule = {
  id: "level.attains",
  says: "verb of attaining, number, then on and a benchmark, by its name or as a task, a set or the like",
  example: "The agent achieves 13.4% on BrowseComp.",
  not: "The agent achieves 13.4% on average in savings.",
  when: (at) => {
    const { view } = at;
    const verb = leftOf(view, at.first);
    if (!isScore(at) || !looksExact(at)) return null;
    if (!attaining(view, verb))
      return listed(view, verb, at.last + 1) ? level(SCORE, at.first, at.last + 2) : null;
    const next = behindGain(view, at.last + 1);
    const end = at.mention.unit === "%" ? (nameBehind(view, next) ?? placeBehind(view, next)) : null;
    const place = end ?? namedPlace(view, next);
    if (place !== null) return level(SCORE, verb, place);
    return setAgainst(view, verb, at.last + 1) ? level(SCORE, verb, at.last) : null;
  },
};

/** "61.2% [(+6.1)] on FooBench": past a gain in a bracket. */
const behindGain = (view: View, i: number): number =>
  norm(view, i) === "(" && item(view, i + 1)?.mention?.sign && norm(view, i + 2) === ")" ? i + 3 : i;

/** "results on three benchmarks: 76.7% on Foo2, …": the first of a list that a colon, a bracket or "i.e." opens. */
const listed = (view: View, opener: number, i: number): boolean =>
  (/^[:(]$/.test(norm(view, opener)) ||
    (norm(view, opener) === "," && /^(e|namely)$/.test(norm(view, opener - 1)))) &&
  norm(view, i) === "on" &&
  named(view, i + 1) &&
  ofQuality(view, opener);

const attaining = (view: View, i: number): boolean =>
  (ATTAIN.has(norm(view, i)) && !WEAK.test(norm(view, i))) ||
  AVERAGING.test(norm(view, i)) ||
  /^achieve/.test(norm(view, i));

/** "88.1 on DAVIS", "on the DAVIS set", with a misspelt or unknown word between at most. */
function namedPlace(view: View, i: number): number | null {
  const at = isPreposition(view, i) ? i : i + 1;
  if (!isPreposition(view, at) || (at > i && !plain(view, i))) return null;
  if (named(view, at + 1)) return at + 1;
  return norm(view, at + 1) === "the" && named(view, at + 2) ? at + 2 : null;
}

/** "65.3% MMLU": the name of a benchmark right behind, and no noun that goes on. */
function nameBehind(view: View, i: number): number | null {
  if (norm(view, i) === "(") return nameInBracket(view, i);
  const [it, after] = [item(view, i), item(view, i + 1)];
  // A phrase of the lexicon that is no quantity ("model FLOPs utilisation") is no benchmark either.
  if (!it?.named || it.cues.length || (it.norm.includes(" ") && !it.term)) return null;
  return !after || after.kind === "mark" || /^(and|with|on|while|compared)$/.test(after.norm) ? i : null;
}

/** "61.2% (FooBench)": a name alone in the bracket behind. */
function nameInBracket(view: View, open: number): number | null {
  for (let k = open + 1; k <= open + 4; k += 1) {
    if (norm(view, k) === ")" && k > open + 1) return scoreBehind(view, k) ? null : k;
    if (!item(view, k)?.named || item(view, k)?.cues.length) return null;
  }
  return null;
}

/** "99.4% (A), 41.7% (B), and 74.1% (C) [accuracy]": the end of the list names the score. */
const scoreBehind = (view: View, close: number): boolean =>
  view.items
    .slice(close, close + 16)
    .some((it, k) => it.norm === ")" && isQuality(item(view, close + k + 1)?.term ?? null));

/** "on our text and video scores", "overall under the hard setting": a task, set or the like within a few words. */
function placeBehind(view: View, i: number): number | null {
  const at = /^(overall|average|accurate)$/.test(norm(view, i)) ? i + 1 : i;
  // "only 62.2% overall"
  if (at > i && !item(view, at)?.term && !item(view, at)?.cues.length) return i;
  if (!/^(on|under|across|over|in|for)$/.test(norm(view, at))) return null;
  const sure = /^(on|under)$/.test(norm(view, at)) || (norm(view, at) === "across" && !costTold(view, at));
  const place = firstPlace(view, at + 1);
  return place >= 0 && (sure || ofQuality(view, i)) ? place : null;
}

/** The first of the six items from `from` on that names a task, a set or the like; -1 where a verb or a cost stands before it. */
function firstPlace(view: View, from: number): number {
  for (let k = from; k < from + 6; k += 1) {
    const it = item(view, k);
    if (it?.kind !== "word" || cueOf(it, "verb")) return -1;
    const isPlace = PLACES.test(it.norm);
    if (it.term && !isQuality(it.term) && !isPlace) return -1;
    if (isPlace || it.named) return k;
  }
  return -1;
}

/** Whether the sentence speaks of a cost before item `i`. */
const costTold = (view: View, i: number): boolean =>
  view.items.slice(0, i).some((it) => it.term !== null && !isQuality(it.term)) || ofElse(view, 0, i);

/** "On FooFaces it achieves 95.1%.", "achieves 87.4%, outperforming Foo-L": quality is spoken of around. */
function setAgainst(view: View, verb: number, i: number): boolean {
  const next = item(view, i);
  if (next && next.kind !== "mark") return false;
  const beats =
    item(view, i + 1)?.cues.some((c) => c.quantity === "accuracy_delta" && c.form === "verb") === true;
  const opens = norm(view, 0) === "on" && named(view, 1) && verb < 12 && !ofElse(view, 0, verb);
  return (
    (norm(view, i) === "," && beats && !ofElse(view, Math.max(0, verb - 6), verb)) ||
    (opens && norm(view, i) !== "(")
  );
}

const isPreposition = (view: View, i: number): boolean => /^(on|in|for)$/.test(norm(view, i));
const plain = (view: View, i: number): boolean => {
  const it = item(view, i);
  return it?.kind === "word" && !it.term && !it.cues.length && !/^(more|less|of|than|and|to)$/.test(it.norm);
};
