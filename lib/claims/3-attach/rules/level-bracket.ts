import { ATTAIN } from "../../lexicon/grammar";
import { cueOf, isQuality, item, norm, REACH } from "../look";
import type { Anchor, Rule, Term, View } from "../types";
import { ofQuality } from "./context";
import { isScore, level, looksExact, rated, SCORE, VAGUE } from "./level";

/** "ImageNet (88.1%)", "accuracy (0.839 vs. 0.827)", "performance (50.4% vs 52.1%)": a bracket behind a score or a benchmark. */
export const levelBracket: Rule = {
  id: "level.bracket",
  says: "score or benchmark, then the number in a bracket",
  example: "It achieves the best results on DAVIS (88.1%) and YouTube-VOS (86.6%).",
  not: "It was trained on two sets (0.5 million images each).",
  when: (at) => {
    const { view } = at;
    if (!isScore(at) || !looksExact(at)) return null;
    const open = openBracket(view, at.first);
    if (open < 0 || view.items.slice(open, at.first).some((it) => it.kind === "number")) return null;
    if (!ENDS_LEVEL.has(norm(view, at.last + 1))) return null;
    const term = nearTerm(view, open - 1);
    const bare = at.mention.unit === "none";
    if (term && bare && (rated(term.term) || VAGUE.has(term.term.measure))) return null;
    if (term && isQuality(term.term) && !(bare && at.mention.value >= 1000))
      return cueOf(item(view, term.at - 1), "noun") ? null : level(term.term, term.at, at.last);
    return inContest(at, open) || behindName(at, open) ? level(SCORE, open - 1, at.last) : null;
  },
};

/** What may stand behind a level in a bracket. */
const ENDS_LEVEL = new Set([
  ")",
  ",",
  "vs",
  "versus",
  "→",
  ";",
  "compared",
  "on",
  "/",
  "for",
  "and",
  "in",
  "+",
  "±",
]);

/** "outperforms random search (60.0%)": alone in the bracket of the one that wins or is beaten. */
const inContest = ({ view, first, last, mention }: Anchor, open: number): boolean =>
  mention.unit === "%" &&
  open === first - 1 &&
  norm(view, last + 1) === ")" &&
  (beatenBefore(view, open) || beatsBehind(view, last + 2));

/** "DAVIS (88.1%)", "Gemini (0.60)": in a bracket behind a name, where a score is spoken of. */
function behindName({ view, mention }: Anchor, open: number): boolean {
  if (item(view, open - 1)?.kind !== "word" || !nameBefore(view, open)) return false;
  if (mention.unit === "%") return attains(view, open - 1) || scoreNamed(view, open) || ofQuality(view, open);
  const share = mention.unit === "none" && mention.scale === null && (mention.high ?? mention.value) <= 1;
  return share && scoreNamed(view, open);
}

/** The bracket that opens before item `first`, with nothing but hedges, names and numbers between. */
export function openBracket(view: View, first: number): number {
  for (let k = first - 1; k >= Math.max(0, first - 8); k -= 1) {
    const it = item(view, k);
    if (!it) return -1;
    if (it.norm === "(") return k;
    if (it.norm === ")" || it.norm === ";" || it.norm === ".") return -1;
    if (it.kind === "word" && it.cues.some((c) => c.form !== "comparative")) return -1;
  }
  return -1;
}

/** Whether the sentence names a score before item `i`: "an average score of 0.86, above Gemini (0.60)". */
export const scoreNamed = (view: View, i: number): boolean =>
  view.items.slice(Math.max(0, i - 40), i).some((it) => it.term !== null && isQuality(it.term));

/** "outperforms random search (60.0%)": what is beaten stands right before the bracket. */
function beatenBefore(view: View, open: number): boolean {
  for (let k = open - 1; k >= Math.max(0, open - 6); k -= 1) {
    const it = item(view, k);
    if (it?.kind !== "word" || (it.term && !isQuality(it.term)) || it.norm === "by") return false;
    if (it.cues.some((c) => c.form === "verb"))
      return it.cues.some(
        (c) => c.form === "verb" && c.quantity === "accuracy_delta" && c.change === "better",
      );
  }
  return false;
}

/** "FooNet (61.2%) outperforms BarNet": the bracket behind the one that wins. */
const beatsBehind = (view: View, i: number): boolean =>
  item(view, i)?.cues.some((c) => c.form === "verb" && c.quantity === "accuracy_delta") === true &&
  item(view, i - 4)?.named === true;

/** A name close before the bracket: "DAVIS 2017 val (88.1%)". */
function nameBefore(view: View, open: number): boolean {
  for (let k = open - 1; k >= Math.max(0, open - 5); k -= 1) {
    const it = item(view, k);
    if (it?.named) return true;
    if (!it || it.cues.length > 0 || (it.kind === "mark" && it.norm !== "-")) return false;
  }
  return false;
}

function nearTerm(view: View, i: number): { term: Term; at: number } | null {
  for (let k = i; k >= Math.max(0, i - 2); k -= 1) {
    const it = item(view, k);
    if (it?.kind !== "word" || ["of", "in", "with", "and"].includes(it.norm)) return null;
    if (it.term) return { term: it.term, at: k };
  }
  return null;
}

export function attains(view: View, i: number): boolean {
  for (let k = i; k >= Math.max(0, i - REACH); k -= 1) {
    const word = norm(view, k);
    if (word === ";" || word === "while") return false;
    if (ATTAIN.has(word)) return word !== "with" && word !== "have" && word !== "has";
    if (item(view, k)?.term && isQuality(item(view, k)?.term ?? null)) return true;
  }
  return false;
}
