import type { NumberMention } from "../../2-numbers";
import type { CueEntry } from "../../lexicon/directions";
import {
  ACCURACY,
  beforeHedges,
  cueOf,
  directionOf,
  type Found,
  isQuality,
  item,
  norm,
  nounPhrase,
  ownTerm,
} from "../look";
import type { Anchor, Hit, Rule, Term, View } from "../types";
import { attained, isOther, takesShare } from "./about";
import { governor, leftOf, objects, settle, subject } from "./govern";
import { isDataset, rightIn } from "./left";
import { termsBehind } from "./right";
import { reading } from "./right-terms";

/** "reaches speedups of up to 2.8x", "a latency reduction of 40%", "an absolute improvement up to 52.5%". */
export const nounOf: Rule = {
  id: "noun.of",
  says: "noun of change, then of, up to or a bracket, then the number",
  example: "This results in a latency reduction of 40%.",
  not: "This results in a reduction for 40 languages.",
  when: (at) => {
    const { view } = at;
    if (at.mention.range === "from" && at.mention.unit !== "x" && !spans(view, at.first)) return null;
    const found = nounBefore(view, at.first);
    if (!found) return null;
    const { at: noun, cues } = found;
    // "the decay is 30 times larger": a comparative behind the number says it better.
    if (
      /^(is|are|was)$/.test(norm(view, leftOf(view, at.first))) &&
      cueOf(item(view, at.last + 1), "comparative")
    )
      return null;
    const speedy = cues.find((c) => c.quantity === "speedup" || c.quantity === "size_reduction");
    if (at.mention.unit === "none" && !speedy && !bareAllowed(view, noun, at)) return null;
    const to = at.last;
    if (speedy && at.mention.unit === "none") return null;
    const behind = termsBehindNumber(
      view,
      at.last,
      cues.some((c) => c.change === "down"),
    );
    const between = termsBehind(view, noun).filter((f) => f.at < at.first);
    const before = cues.some((c) => c.quantity === "speedup") ? null : adjacentBefore(view, noun);
    const own = cues.find((c) => c.quantity);
    if (speedy) {
      const of =
        speedy.quantity === "size_reduction" ? [...between, ...behind].find((f) => !isQuality(f.term)) : null;
      if (
        speedy.quantity === "size_reduction" &&
        at.mention.unit === "%" &&
        !of &&
        before === null &&
        /ratio|rate/.test(norm(view, noun)) &&
        !attained(view, noun)
      )
        return null;
      const term = of?.term ?? (before && !isQuality(before.term) ? before.term : (ownTerm(speedy) as Term));
      return {
        terms: [term],
        direction: speedy.change === "worse" ? "worse" : "better",
        gives: "change",
        from: noun,
        to,
      };
    }
    // "improvement … in test data": data is where it was seen, not what improved.
    const seen = (f: Found): boolean =>
      cues.some((c) => c.change === "better") &&
      ["data_reduction", "size_reduction", "token_reduction"].includes(f.term.quantity) &&
      f.term.sense === "cost";
    const list = (before ? [before] : between.length ? between : behind).filter((f) => !seen(f));
    const first = list[0];
    if (first)
      return settle(at, list, cues, Math.min(noun, first.at), Math.max(to, ...list.map((f) => f.at)));
    if (own)
      return {
        terms: [ownTerm(own) as Term],
        direction: directionOf(own.change, ownTerm(own)),
        gives: "change",
        from: noun,
        to,
      };
    const plain = cues[0];
    if (
      !plain ||
      isOther(view, noun) ||
      at.mention.unit === "x" ||
      (plain.change !== "better" &&
        !(plain.change === "up" && /increase|jump|leap|lift|uplift/.test(norm(view, noun))))
    )
      return null;
    return { terms: [ACCURACY], direction: "better", gives: "change", from: noun, to };
  },
};

/** "improvements ranging from 0.9% to 23%", "gains from 2% to 5%": a range of changes, not one from A to B. */
function spans(view: View, first: number): boolean {
  const from = leftOf(view, first);
  if (norm(view, from) !== "from") return false;
  return (
    /^(ranging|ranges|varying|spanning)$/.test(norm(view, from - 1)) ||
    (cueOf(item(view, from - 1), "noun")?.change === "better" && cueOf(item(view, from - 1), "verb") === null)
  );
}

/** A bare number after a noun of change counts when the noun stands right before it ("gain of 1.2 BLEU"). */
function bareAllowed(view: View, noun: number, at: Anchor): boolean {
  if (at.mention.scale !== null) return false;
  const right = nounPhrase(view, at.last + 1, 2);
  const before = adjacentBefore(view, noun);
  const behind = termsBehindNumber(view, at.last);
  return (
    (right !== null && isQuality(right.term)) ||
    (before !== null && isQuality(before.term)) ||
    (behind[0] !== undefined && isQuality(behind[0].term))
  );
}

function termsBehindNumber(view: View, last: number, costs = false): Found[] {
  if (["in", "on", "for"].includes(norm(view, last + 1))) {
    const found = rightIn(view, last);
    return norm(view, last + 1) === "in" ? found : found.filter((f) => costs || !isDataset(f.term));
  }
  const right = nounPhrase(view, last + 1, 2);
  return right ? [right] : [];
}

const LINKS = new Set([
  "of",
  ":",
  "(",
  "at",
  "is",
  "are",
  "was",
  "remains",
  "remain",
  "stays",
  "being",
  "reaching",
  "exceeding",
  "from",
  "ranging",
  "between",
  "—",
  "-",
  "as",
  "by",
  ",",
]);

/** The noun of change that the number is said of: right before "of", up to a baseline further left. */
function nounBefore(view: View, first: number): { at: number; cues: CueEntry[] } | null {
  const isNoun = (i: number): CueEntry[] => item(view, i)?.cues.filter((c) => c.form === "noun") ?? [];
  let k = leftOf(view, first);
  let links = 0;
  while (links < 4 && (LINKS.has(norm(view, k)) || ["e", "g", "i"].includes(norm(view, k)))) {
    if (
      norm(view, k) === "," &&
      !["ranging", "reaching", "exceeding", "of", "from", "up"].includes(norm(view, k + 1))
    )
      break;
    links += 1;
    if (isNoun(k - 1).length) return { at: k - 1, cues: isNoun(k - 1) };
    k = beforeHedges(view, k);
  }
  const direct = item(view, k);
  if (direct && cueOf(direct, "verb") && takesShare(view, first)) return null;
  if (direct && isNoun(k).length) return { at: k, cues: isNoun(k) };
  // "a loss of accuracy less than 0.1%", "a drop in recall (0.3)"
  if (direct?.term && k < first - 1 && ["of", "in"].includes(norm(view, k - 1)) && isNoun(k - 2).length)
    return { at: k - 2, cues: isNoun(k - 2) };
  if (links === 0 && k < first - 1 && norm(view, k + 1) === "up") {
    const over = overBaseline(view, k);
    if (over) return over;
  }
  if (links === 0) return item(view, first)?.mention?.unit === "x" ? speedyBefore(view, k) : null;
  // "improvement over CLIP of 5%", "speedup on CPUs of 2x".
  if (norm(view, leftOf(view, first)) !== "of" && norm(view, leftOf(view, first)) !== "(") return null;
  for (let i = k; i >= Math.max(0, k - 8); i -= 1) {
    const it = item(view, i);
    if (
      !it ||
      it.kind === "number" ||
      (it.kind === "mark" && it.norm !== "'") ||
      ["and", "with", "while", "of", "when", "at"].includes(it.norm) ||
      (cueOf(it, "verb") !== null && !isNoun(i).length)
    )
      return null;
    if (isNoun(i).length && norm(view, i + 1) !== "of") return { at: i, cues: isNoun(i) };
  }
  return null;
}

/** "latency improvements over the state of the art up to 1.3x": one baseline between. */
function overBaseline(view: View, from: number): { at: number; cues: CueEntry[] } | null {
  for (let i = from; i >= Math.max(0, from - 6); i -= 1) {
    const it = item(view, i);
    if (it?.kind !== "word" || ["and", "with", "while", "by"].includes(it.norm)) return null;
    const cues = it.cues.filter((c) => c.form === "noun");
    if (cues.length)
      return ["over", "on", "in", "for", "compared"].includes(norm(view, i + 1)) ? { at: i, cues } : null;
  }
  return null;
}

/** "compression ratios for the whole network 1.94x": a factor needs no link to such a noun. */
function speedyBefore(view: View, from: number): { at: number; cues: CueEntry[] } | null {
  for (let k = from; k >= Math.max(0, from - 8); k -= 1) {
    const it = item(view, k);
    if (
      !it ||
      it.kind === "number" ||
      (it.kind === "mark" && it.norm !== "(" && it.norm !== ")") ||
      ["and", "while", "with", "than", "by"].includes(it.norm)
    )
      return null;
    const cues = it.cues.filter(
      (c) => c.form === "noun" && (c.quantity === "speedup" || c.quantity === "size_reduction"),
    );
    if (cues.length) return { at: k, cues };
  }
  return null;
}

/** The term in the same noun phrase as the noun of change: "latency [reduction]", "accuracy [drop]". */
function adjacentBefore(view: View, noun: number): Found | null {
  for (let k = noun; k >= Math.max(0, noun - 3); k -= 1) {
    const it = item(view, k);
    if (it?.kind !== "word") return null;
    if (it.term && (k < noun || !it.cues.some((c) => c.form === "noun"))) return { term: it.term, at: k };
    if (k < noun && ["of", "in", "on", "a", "an", "the", "with", "and", "by"].includes(it.norm)) return null;
  }
  return null;
}

/** "improves accuracy from 70.1 to 73.4", "query coverage rose from 23% to 71%". */
export const fromTo: Rule = {
  id: "from-to",
  says: "verb or noun of change with its quantity, then from one level to another",
  example: "Fine-tuning raises accuracy from 70.1% to 73.4%.",
  not: "We vary the batch from 16 to 64.",
  when: (at) => {
    const { view, mention } = at;
    if (mention.range !== "from") return null;
    const left = leftOf(view, at.first);
    if (norm(view, left) !== "from") return null;
    if (mention.unit === "x") return null;
    const gov = governor(view, left - 1);
    if (!gov) return null;
    if (norm(view, left - 1) === "(" && gov.crossed < 0 && changeStated(view, left))
      return bothLevels(view, gov.at, left, at);
    if (gov.crossed >= 0)
      return statedBefore(view, gov.crossed, mention) ? bothLevels(view, gov.at, left, at) : null;
    const found = objects(view, gov.at, -1, left);
    const list = found.length ? found : gov.cue[0]?.form === "verb" ? subject(view, gov.at) : [];
    const first = list[0];
    if (
      !first &&
      mention.unit === "%" &&
      view.items.slice(gov.at, left).some((it) => STANDING.test(it.norm)) &&
      gov.cue.some((c) => c.change === "better" && c.form === "verb" && !c.quantity)
    )
      return {
        terms: [ACCURACY],
        direction: (mention.high ?? 0) > mention.value ? "better" : "worse",
        gives: "fromTo",
        from: gov.at,
        to: at.last,
      };
    if (!first || gov.cue.every((c) => c.quantity && c.quantity !== "accuracy_delta")) return null;
    const cue = reading(gov.cue, first.term);
    if (!cue) return null;
    const rises = (mention.high ?? 0) > mention.value;
    const direction = directionOf(rises ? "up" : "down", first.term);
    return { terms: [first.term], direction, gives: "fromTo", from: Math.min(gov.at, first.at), to: at.last };
  },
};

/** What is improved where no score is named: "improves the state of the art from 39.8% to 40.9%". */
const STANDING = /^(state of the art.*|sota|results?|baseline|baselines|art)$/;

/** A number with a unit right before the words of the bracket: the change is stated, the bracket holds its levels. */
function changeStated(view: View, left: number): boolean {
  for (let k = left - 2; k >= Math.max(0, left - 20); k -= 1)
    if (item(view, k)?.kind === "number" && item(view, k)?.mention?.unit !== "none") return true;
  return false;
}

/** "a gain of 8.7% on GSM8K from 57.5% to 66.2%": the number before says how far it is from one to the other. */
function statedBefore(view: View, number: number, levels: NumberMention): boolean {
  const stated = item(view, number)?.mention;
  if (!stated || levels.high === null || levels.value === 0) return false;
  const points = Math.abs(levels.high - levels.value);
  const percent = (100 * points) / levels.value;
  return Math.abs(stated.value - points) <= 0.15 || Math.abs(stated.value - percent) <= 1;
}

/** "a 63.5% improvement in F1 (from 19.5 to 31.5)": two levels of one score. */
function bothLevels(view: View, gov: number, left: number, at: Anchor): Hit | null {
  const found = termsBehind(view, gov).find((f) => f.at < left) ?? adjacentBefore(view, gov);
  if (!found || !isQuality(found.term)) return null;
  return {
    terms: [{ ...found.term, quantity: "accuracy_level" }],
    direction: "level",
    gives: "level",
    from: found.at,
    to: at.last,
  };
}
