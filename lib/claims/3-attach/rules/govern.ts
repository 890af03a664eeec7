import type { CueEntry } from "../../lexicon/directions";
import { ARTICLES, CLAUSE_BREAK } from "../../lexicon/grammar";
import { ABSOLUTE_UNITS } from "../../lexicon/units";
import {
  beforeHedges,
  coordinated,
  cueOf,
  type Found,
  isModifier,
  isQuality,
  item,
  norm,
  nounPhrase,
  REACH,
} from "../look";
import type { View } from "../types";

const FACTORS = new Set([
  "factor",
  "average",
  "margin",
  "mean",
  "total",
  "minimum",
  "maximum",
  "median",
  "order",
  "factors",
  "amount",
  "rate",
  "ratio",
  "up",
]);

/** The item before a number's hedges, with "of" of "by a factor of" passed over. */
export function leftOf(view: View, first: number): number {
  const known = view.lefts.get(first);
  if (known !== undefined) return known;
  const found = findLeft(view, first);
  view.lefts.set(first, found);
  return found;
}

function findLeft(view: View, first: number): number {
  let at = beforeHedges(view, first);
  if (item(view, first)?.mention?.range === "between" && norm(view, at) === "from")
    at = beforeSpread(view, at);
  // "by between 32% and 41%"
  if (item(view, first)?.mention?.range === "between" && norm(view, at) === "between")
    at = beforeHedges(view, at);
  // "from a previous best of 67.7% to 82.1%"
  if (item(view, first)?.mention?.range === "from" && norm(view, at) === "of")
    at = [1, 2, 3, 4].map((k) => at - k).find((k) => norm(view, k) === "from") ?? at;
  if (norm(view, at) === "of" && FACTORS.has(norm(view, at - 1))) at = beforeHedges(view, at - 1);
  return at;
}

/** "latency [ranging from 16% to 83%]": the words that open a spread are passed over. */
function beforeSpread(view: View, from: number): number {
  let at = beforeHedges(view, from);
  if (/^(rang|var(y|ies|ied)|span)/.test(norm(view, at))) at = beforeHedges(view, at);
  return /^(which|that)$/.test(norm(view, at)) ? beforeHedges(view, at) : at;
}

/** A word of change that governs what stands right of it, looked for to the left of item `i`. */
export interface Governor {
  cue: CueEntry[];
  at: number;
  /** The last number passed on the way, or -1. */
  crossed: number;
}

export function governor(
  view: View,
  i: number,
  forms: ("verb" | "noun")[] = ["verb", "noun"],
): Governor | null {
  let crossed = -1;
  for (let k = i; k >= Math.max(0, i - REACH); k -= 1) {
    const it = item(view, k);
    if (!it) return null;
    // What stands in a bracket explains and governs nothing outside.
    if (it.norm === ")") {
      k = opening(view, k);
      continue;
    }
    if (it.kind === "number" && saysChange(view, k)) crossed = Math.max(crossed, k);
    if (it.norm === ";" || (CLAUSE_BREAK.has(it.norm) && it.norm !== "which" && it.norm !== "where"))
      return null;
    const cues = it.cues.filter((c) => forms.includes(c.form as "verb" | "noun"));
    if (!cues.length || describes(view, k) || (it.joined && !/ing$|tion$|up$/.test(it.norm))) continue;
    // "reduced" or "lower" before a noun and after an article, a number or a preposition is no verb.
    const comparative = cueOf(it, "comparative");
    if (
      comparative &&
      (item(view, k + 1)?.term || cues.every((c) => c.form === "noun")) &&
      !isVerbPlace(view, k)
    )
      continue;
    if (
      it.term &&
      cues.every((c) => c.form === "noun") &&
      cues.every((c) => c.quantity !== "speedup" && c.quantity !== "size_reduction")
    )
      continue;
    // "pruning methods", "compressing scheme": a participle before a noun governs nothing.
    if (/ing$/.test(it.norm) && cues.every((c) => c.measure === "saved")) {
      const object = nounPhrase(view, k + 1, 6);
      if (!object || isQuality(object.term)) continue;
    }
    return { cue: cues, at: k, crossed };
  }
  return null;
}

/** "the average [scale] error", "the [cutting] accuracy": a word of change that only says which. */
function describes(view: View, k: number): boolean {
  const before = /^(average|mean|overall|total|relative)$/.test(norm(view, k - 1)) ? k - 2 : k - 1;
  return (
    ARTICLES.has(norm(view, before)) && !/(s|ed)$/.test(norm(view, k)) && Boolean(item(view, k + 1)?.term)
  );
}

/** A number with a unit of change, two levels from one to the other, or one behind "by" in a unit of its own: "memory by 4 GB and time by". */
const saysChange = (view: View, k: number): boolean =>
  item(view, k)?.mention?.unit !== "none" ||
  item(view, k)?.mention?.range === "from" ||
  (Object.hasOwn(ABSOLUTE_UNITS, norm(view, k + 1)) && norm(view, beforeHedges(view, k)) === "by");

/** The item of the bracket that the one at `close` closes; `close` itself where none opens within reach. */
export function opening(view: View, close: number): number {
  for (let k = close - 1, deep = 1; k >= Math.max(0, close - REACH); k -= 1) {
    if (norm(view, k) === ")") deep += 1;
    if (norm(view, k) === "(") deep -= 1;
    if (deep === 0) return k;
  }
  return close;
}

const isVerbPlace = (view: View, k: number): boolean => {
  const before = item(view, k - 1);
  return (
    before !== undefined &&
    (/ly$/.test(before.norm) ||
      /^(is|are|be|was|were|and|we|has|have|been|also|further|thus|then|even)$/.test(before.norm) ||
      // "BarNet improved accuracy by 5%"
      (before.named && before.cues.length === 0 && !before.term) ||
      before.norm === ",")
  );
};

/** What the verb at `gov` acts on: the object behind it, the part behind the last number, or the subject before it. */
export function objects(view: View, gov: number, crossed: number, end: number): Found[] {
  const start = crossed > gov ? nextPart(view, crossed, end) : gov + 1;
  for (let k = start; k < end; k += 1) {
    const it = item(view, k);
    if (!it || it.kind === "number") break;
    // "the attention proportion on the first token", "invalid data": no cost of its own.
    if (NO_COST.test(it.norm)) return [];
    const passed = norm(view, k - 1);
    if (k > start && ["with", "than", "under", "compared", "at", "via"].includes(passed)) break;
    const found = coordinated(view, k, 6).filter((f) => f.at < end);
    if (found.length) return [...found, ...lastObject(view, found.at(-1)?.at ?? k, end)];
  }
  return [];
}

const NO_COST =
  /^(proportion|fraction|percentage|probability|likelihood|variance|kurtosis|invalid|incorrect|unsafe|erroneous)$/;

/** "by 12 in mAP [and queries] by": what the next number is said of begins behind the joint. */
function nextPart(view: View, crossed: number, end: number): number {
  for (let k = crossed + 1; k < end; k += 1)
    if (norm(view, k) === "and" || norm(view, k) === ",") return k + 1;
  return crossed + 1;
}

/** "storage overhead on the blockchain and [latency] by": a further object right before "by", behind "and". */
function lastObject(view: View, from: number, end: number): Found[] {
  for (let k = end - 1; k > Math.max(from + 1, end - 5); k -= 1) {
    const it = item(view, k);
    if (it?.kind !== "word") return [];
    if (it.norm !== "and") continue;
    // "memory both in these and those layers": "both … and" is about where.
    for (let b = from + 1; b < k; b += 1) if (norm(view, b) === "both") return [];
    const found = nounPhrase(view, k + 1, 3);
    return found && found.at === end - 1 ? [found] : [];
  }
  return [];
}

/** The subject of a verb in the passive or without an object: "memory can be reduced by", "accuracy improves by". */
export function subject(view: View, verb: number): Found[] {
  let other = false;
  for (let k = verb - 1; k >= Math.max(0, verb - 10); k -= 1) {
    if (norm(view, k) === ")") k = opening(view, k) - 1;
    const it = item(view, k);
    if (
      !it ||
      it.kind === "number" ||
      it.norm === ";" ||
      it.norm === "while" ||
      it.norm === "," ||
      it.norm === "which"
    )
      return [];
    // The verb's own subject is another noun: "accuracy holds as video length increases by".
    if (!it.term && isModifier(it) && !/(ly|ed)$/.test(it.norm)) other = true;
    if (["of", "for", "on", "in", "with", "across", "to", "over"].includes(it.norm)) other = false;
    if (!it.term) continue;
    if (other) return [];
    let start = k;
    while (
      start > 0 &&
      (item(view, start - 1)?.kind === "word" || norm(view, start - 1) === ",") &&
      verb - start < 9 &&
      !cueOf(item(view, start - 1), "verb")
    )
      start -= 1;
    for (let s = start; s <= k; s += 1) {
      const found = coordinated(view, s, 4).filter((f) => f.at < verb);
      if (found.some((f) => f.at >= k)) return found;
    }
    return [{ term: it.term, at: k }];
  }
  return [];
}
