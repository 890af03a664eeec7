import type { CueEntry } from "../../lexicon/directions";
import { CLAUSE_BREAK } from "../../lexicon/grammar";
import { ACCURACY, beforeHedges, coordinated, cueOf, directionOf, type Found, isModifier, isQuality, item, nounPhrase, norm, ownTerm, REACH } from "../look";
import type { Anchor, Hit, Rule, Term, View } from "../types";
import { distinct, reading, termsBehind } from "./right";

const FACTORS = new Set(["factor", "average", "margin", "mean", "total", "minimum", "maximum", "median", "order", "factors", "rate", "ratio", "up"]);

/** The item before a number's hedges, with "of" of "by a factor of" passed over. */
export function leftOf(view: View, first: number): number {
  let at = beforeHedges(view, first);
  if (norm(view, at) === "of" && FACTORS.has(norm(view, at - 1))) at = beforeHedges(view, at - 1);
  return at;
}

/** A word of change that governs what stands right of it, looked for to the left of item `i`. */
export interface Governor {
  cue: CueEntry[];
  at: number;
  /** The last number passed on the way, or -1. */
  crossed: number;
}

export function governor(view: View, i: number, forms: ("verb" | "noun")[] = ["verb", "noun"]): Governor | null {
  let crossed = -1;
  for (let k = i; k >= Math.max(0, i - REACH); k -= 1) {
    const it = item(view, k);
    if (!it) return null;
    if (it.kind === "number" && it.mention?.unit !== "none") crossed = Math.max(crossed, k);
    if (it.norm === ";" || (CLAUSE_BREAK.has(it.norm) && it.norm !== "which" && it.norm !== "where")) return null;
    const cues = it.cues.filter((c) => forms.includes(c.form as "verb" | "noun"));
    if (!cues.length || (it.joined && !/ing$|tion$|up$/.test(it.norm))) continue;
    // "reduced" or "lower" before a noun and after an article, a number or a preposition is no verb.
    const comparative = cueOf(it, "comparative");
    if (comparative && (item(view, k + 1)?.term || cues.every((c) => c.form === "noun")) && !isVerbPlace(view, k)) continue;
    if (it.term && cues.every((c) => c.form === "noun") && cues.every((c) => c.quantity !== "speedup" && c.quantity !== "size_reduction")) continue;
    // "pruning methods", "compressing scheme": a participle before a noun governs nothing.
    if (/ing$/.test(it.norm) && cues.every((c) => c.measure === "saved") && !nounPhrase(view, k + 1, 6)) continue;
    return { cue: cues, at: k, crossed };
  }
  return null;
}

const isVerbPlace = (view: View, k: number): boolean => {
  const before = item(view, k - 1);
  return before !== undefined && (before.norm === "is" || before.norm === "are" || before.norm === "be" || before.norm === "was" || before.norm === "and" || before.norm === "we" || before.norm === "has" || before.norm === "been" || before.norm === ",");
};

/** What the verb at `gov` acts on: the object behind it, the part behind the last number, or the subject before it. */
export function objects(view: View, gov: number, crossed: number, end: number): Found[] {
  const start = Math.max(gov, crossed) + 1;
  for (let k = start; k < end; k += 1) {
    const it = item(view, k);
    if (!it || it.kind === "number") break;
    const passed = norm(view, k - 1);
    if (k > start && ["with", "than", "under", "compared", "at", "via"].includes(passed)) break;
    const found = coordinated(view, k, 6).filter((f) => f.at < end);
    if (found.length) return [...found, ...lastObject(view, found.at(-1)?.at ?? k, end)];
  }
  return [];
}

/** "storage overhead on the blockchain and [latency] by": a further object right before "by", behind "and". */
function lastObject(view: View, from: number, end: number): Found[] {
  for (let k = end - 1; k > Math.max(from + 1, end - 5); k -= 1) {
    const it = item(view, k);
    if (!it || it.kind !== "word") return [];
    if (it.norm !== "and") continue;
    const found = nounPhrase(view, k + 1, 3);
    return found && found.at === end - 1 ? [found] : [];
  }
  return [];
}

/** The subject of a verb in the passive or without an object: "memory can be reduced by", "accuracy improves by". */
function subject(view: View, verb: number): Found[] {
  let other = false;
  for (let k = verb - 1; k >= Math.max(0, verb - 10); k -= 1) {
    const it = item(view, k);
    if (!it || it.kind === "number" || it.norm === ";" || it.norm === "while" || it.norm === "," || it.norm === "which") return [];
    // The verb's own subject is another noun: "accuracy holds as video length increases by".
    if (!it.term && isModifier(it) && !/ly$/.test(it.norm)) other = true;
    if (["of", "for", "on", "in", "with", "across", "to", "over"].includes(it.norm)) other = false;
    if (!it.term) continue;
    if (other) return [];
    let start = k;
    while (start > 0 && (item(view, start - 1)?.kind === "word" || norm(view, start - 1) === ",") && verb - start < 9 && !cueOf(item(view, start - 1), "verb")) start -= 1;
    for (let s = start; s <= k; s += 1) {
      const found = coordinated(view, s, 4).filter((f) => f.at < verb);
      if (found.some((f) => f.at >= k)) return found;
    }
    return [{ term: it.term, at: k }];
  }
  return [];
}

function settle(at: Anchor, found: Found[], cues: CueEntry[], from: number, to: number): Hit | null {
  const first = found[0];
  if (!first) return null;
  const cue = reading(cues, first.term);
  if (!cue) return null;
  const direction = directionOf(cue.change, first.term);
  if (direction === "worse" && cue.change === "up" && CAPACITIES.has(first.term.quantity)) return null;
  const terms = found.map((f) => f.term);
  const same = terms.filter((t) => directionOf(cue.change, t) === direction);
  return { terms: at.members.length > 1 && at.members.length === terms.length ? terms : distinct(same), direction, gives: "change", from: Math.min(from, first.at), to };
}

/** More of these is how far something scales, not a loss. */
const CAPACITIES = new Set(["size_reduction", "data_reduction", "token_reduction", "cost_reduction"]);

/** "reduces latency by 28%", "memory use can be reduced by more than 10x", "outperforms X by 3.2 points". */
const byVerb: Rule = {
  id: "by.verb",
  says: "verb of change with its object, then by and the number",
  example: "It reduces end-to-end latency by 28% on average.",
  not: "The images were cropped by 28 pixels.",
  when: (at) => byRule(at, "verb", null),
};
const byBeats: Rule = {
  id: "by.beats",
  says: "outperforms or surpasses another, then by and the number",
  example: "Our model outperforms the baseline by 3.2 points.",
  not: "Our model outperforms the baseline on 3 tasks.",
  when: (at) => byRule(at, "verb", "accuracy_delta"),
};
const byAccelerates: Rule = {
  id: "by.own",
  says: "accelerates, speeds up, slows or compresses, then by and the number",
  example: "It accelerates decoding by 3.19x.",
  not: "It accelerates decoding of 3 models.",
  when: (at) => byRule(at, "verb", "own"),
};
const byNoun: Rule = {
  id: "by.noun",
  says: "noun of change with its quantity, then by and the number",
  example: "Our evaluation shows a reduction in query latency by 64.6%.",
  not: "A reduction is followed by 64 further steps.",
  when: (at) => byRule(at, "noun", null),
};

function byRule(at: Anchor, form: "verb" | "noun", own: "own" | "accuracy_delta" | null): Hit | null {
  const { view } = at;
  const by = leftOf(view, at.first);
  if (norm(view, by) !== "by" || ["and", ",", "or"].includes(norm(view, by - 1))) return null;
  const gov = governor(view, by - 1);
  if (!gov || gov.cue[0]?.form !== form) {
    // A word may be verb and noun at once ("drop"): the verb is taken when it is there.
    if (!gov || !gov.cue.some((c) => c.form === form) || gov.cue.some((c) => c.form === "verb")) return null;
  }
  const owned = gov.cue.find((c) => c.quantity);
  const kind = owned ? (owned.quantity === "accuracy_delta" && owned.form === "verb" ? "accuracy_delta" : owned.form === "verb" ? "own" : null) : null;
  if (form === "verb" && kind !== own && !(own === null && kind === null)) return null;
  if (at.mention.unit === "none" && at.mention.scale !== null) return null;
  if (at.mention.range === "from") return null;
  if (owned && form === "verb") return owned.quantity === "accuracy_delta" && owned.change !== "worse" ? beats(at, gov) : byOwn(at, gov, owned);
  const found = objects(view, gov.at, gov.crossed, by);
  if (found.length) return bareUnitOk(at, found) ? settle(at, found, gov.cue, gov.at, at.last) : null;
  if (gov.crossed > gov.at) return null;
  const behind = rightIn(view, at.last).filter((f) => !isDataset(f.term));
  if (behind.length) return settle(at, behind, gov.cue, gov.at, behind.at(-1)?.at ?? at.last);
  const right = nounPhrase(view, at.last + 1, 2);
  if (right && isQuality(right.term)) return settle(at, [right], gov.cue, gov.at, right.at);
  const before = form === "verb" ? subject(view, gov.at) : [];
  if (before.length) return bareUnitOk(at, before) ? settle(at, before, gov.cue, before[0]?.at ?? gov.at, at.last) : null;
  const cue = reading(gov.cue, null);
  if (!cue) return null;
  if (form === "noun" && cue.quantity) return { terms: [ownTerm(cue) as Term], direction: directionOf(cue.change, ownTerm(cue)), gives: "change", from: gov.at, to: at.last };
  if (cue.change === "better" && (at.mention.unit === "%" || at.mention.unit === "pp")) return { terms: [ACCURACY], direction: "better", gives: "change", from: gov.at, to: at.last };
  return null;
}

/** A bare number changes only a quality score ("improves BLEU by 1.2"). */
const bareUnitOk = (at: Anchor, found: Found[]): boolean => at.mention.unit !== "none" || found.every((f) => isQuality(f.term));

/** Terms behind the number: "by 2.2x on throughput", "by 10% in F1". */
export function rightIn(view: View, last: number): Found[] {
  let at = last + 1;
  if (norm(view, at) === "(") at = view.items.findIndex((it, k) => k > at && k < at + 6 && it.norm === ")") + 1 || at;
  if (norm(view, at) === "on" && norm(view, at + 1) === "average") at += 2;
  for (let n = 0; n < 2; n += 1) {
    if (["in", "on", "for", "of"].includes(norm(view, at))) {
      if (norm(view, at + 1) === "terms" && norm(view, at + 2) === "of") at += 2;
      return coordinated(view, at + 1, 5);
    }
    at += 1;
  }
  return [];
}

function beats(at: Anchor, gov: Governor): Hit | null {
  const { view } = at;
  if (at.mention.unit === "none" && at.mention.scale !== null) return null;
  const own = gov.cue.find((c) => c.quantity);
  const direction = own?.change === "worse" ? "worse" : "better";
  const object = nounPhrase(view, gov.at + 1, 3);
  if (object && !isQuality(object.term) && object.term.sense === "cost" && object.at < at.first && /^exceed/.test(norm(view, gov.at))) return null;
  const behind = rightIn(view, at.last).filter((f) => !isQuality(f.term) || at.mention.unit !== "x");
  const named = behind[0] ?? nounPhrase(view, at.last + 1, 3);
  if (named && !isDataset(named.term)) {
    const terms = behind.length === at.members.length ? behind.map((f) => f.term) : [named.term];
    return { terms, direction, gives: "change", from: gov.at, to: named.at };
  }
  const inside = objectsAfterIn(view, gov.at, at.first);
  if (inside && !(at.mention.unit === "x" && isQuality(inside.term))) return { terms: [inside.term], direction, gives: "change", from: gov.at, to: at.last };
  if (at.mention.unit === "x") return { terms: [{ quantity: "speedup", sense: "good", measure: "speed" }], direction, gives: "change", from: gov.at, to: at.last };
  return { terms: [ACCURACY], direction, gives: "change", from: gov.at, to: at.last };
}

export const isDataset = (term: Term): boolean => ["glue", "superglue", "imagenet", "gsm8k", "mmlu", "math", "humaneval"].includes(term.measure) || ["data_reduction", "token_reduction", "cost_reduction", "size_reduction"].includes(term.quantity);

/** "outperforms X in throughput by 2x". */
function objectsAfterIn(view: View, from: number, to: number): Found | null {
  for (let k = from + 1; k < to; k += 1) {
    if (!["in", "on"].includes(norm(view, k))) continue;
    const at = norm(view, k + 1) === "terms" ? k + 3 : k + 1;
    const found = nounPhrase(view, at, 2);
    if (found && found.at < to && !isDataset(found.term)) return found;
  }
  return null;
}

function byOwn(at: Anchor, gov: Governor, cue: CueEntry): Hit | null {
  const own = ownTerm(cue) as Term;
  if (at.mention.unit === "none") return null;
  if (gov.crossed > gov.at) return null;
  const object = cue.quantity === "size_reduction" ? nounPhrase(at.view, gov.at + 1, 6) : null;
  const term = object && object.at < at.first && !isQuality(object.term) ? object.term : own;
  return { terms: [term], direction: cue.change === "down" ? "better" : cue.change === "worse" ? "worse" : "better", gives: "change", from: gov.at, to: at.last };
}

/** "training time decreased 14%", "IPW improved 5.3x", "speeds up inference 3x", "costs up to 65% and 33%". */
const verbDirect: Rule = {
  id: "verb.direct",
  says: "verb of change, perhaps its object, then the number without by",
  example: "The new schedule cuts training time 14% on average.",
  not: "The new schedule cuts training time on 14% of the runs.",
  when: (at) => {
    const { view } = at;
    if (at.mention.unit === "none" || at.mention.range === "from") return null;
    const left = leftOf(view, at.first);
    const it = item(view, left);
    if (!it || (it.kind !== "word" && it.norm !== ",")) return null;
    if (["by", "of", "to", "with", "at", "in", "on", "for", "from"].includes(it.norm)) return null;
    const verb = cueOf(it, "verb");
    if (verb) {
      // Verb right before the number: the object may follow ("reduce up to 3.1x the memory"), or the subject stands before.
      const after = norm(view, at.last + 1) === "of" ? [] : coordinated(view, at.last + 1, 5);
      const cues = it.cues.filter((c) => c.form === "verb");
      const plain = cues.find((c) => !c.quantity);
      const inside = after.length ? after : norm(view, at.last + 1) === "in" ? coordinated(view, at.last + 2, 5) : [];
      if (inside.length && !cues.some((c) => c.measure === "saved" && inside[0] && isQuality(inside[0].term))) return plain || cues[0]?.quantity !== "accuracy_delta" ? settle(at, inside, cues, left, inside.at(-1)?.at ?? at.last) : null;
      if (norm(view, at.last + 1) === "of") return null;
      const own = cues.find((c) => c.quantity && c.quantity !== "accuracy_delta");
      if (own) return { terms: [ownTerm(own) as Term], direction: directionOf(own.change === "down" ? "better" : own.change, null), gives: "change", from: left, to: at.last };
      const before = subject(view, left);
      return plain && before.length ? settle(at, before, cues, before[0]?.at ?? left, at.last) : null;
    }
    if (["and", ","].includes(it.norm)) return alsoSaved(at, left);
    if (!it.term) return null;
    const gov = governor(view, left - 1, ["verb"]);
    if (!gov || gov.crossed >= 0 || left - gov.at > 8) return null;
    const own = gov.cue.find((c) => c.quantity);
    if (own?.quantity === "accuracy_delta") return null;
    if (own) return { terms: [ownTerm(own) as Term], direction: own.change === "worse" ? "worse" : "better", gives: "change", from: gov.at, to: at.last };
    const found = objects(view, gov.at, -1, left + 1);
    if (found.at(-1)?.at !== left) return null;
    return settle(at, found, gov.cue, gov.at, at.last);
  },
};

/** "reducing 89% computation and [53%] parameters": the second share under one verb. */
function alsoSaved(at: Anchor, left: number): Hit | null {
  const { view } = at;
  const own = nounPhrase(view, at.last + 1, 2);
  if (!own || own.term.sense !== "cost" || isQuality(own.term)) return null;
  const gov = governor(view, left - 1, ["verb"]);
  if (!gov || gov.crossed < 0 || left - gov.at > 10 || gov.crossed - gov.at > 3) return null;
  const first = nounPhrase(view, gov.crossed + 1, 2);
  if (!first || first.at !== left - 1 || !gov.cue.some((c) => c.change === "down" && !c.quantity)) return null;
  return { terms: [own.term], direction: "better", gives: "change", from: at.first, to: own.at };
}

/** "reaches speedups of up to 2.8x", "a latency reduction of 40%", "an absolute improvement up to 52.5%". */
const nounOf: Rule = {
  id: "noun.of",
  says: "noun of change, then of, up to or a bracket, then the number",
  example: "This results in a latency reduction of 40%.",
  not: "This results in a reduction for 40 languages.",
  when: (at) => {
    const { view } = at;
    if (at.mention.range === "from" && at.mention.unit !== "x") return null;
    const found = nounBefore(view, at.first);
    if (!found) return null;
    const { at: noun, cues } = found;
    const speedy = cues.find((c) => c.quantity === "speedup" || c.quantity === "size_reduction");
    if (at.mention.unit === "none" && !speedy && !bareAllowed(view, noun, at)) return null;
    const to = at.last;
    if (speedy && at.mention.unit === "none") return null;
    const behind = termsBehindNumber(view, at.last);
    const between = termsBehind(view, noun).filter((f) => f.at < at.first);
    const before = cues.some((c) => c.quantity === "speedup") ? null : adjacentBefore(view, noun);
    const own = cues.find((c) => c.quantity);
    if (speedy) {
      const of = speedy.quantity === "size_reduction" ? [...between, ...behind].find((f) => !isQuality(f.term)) : null;
      if (speedy.quantity === "size_reduction" && at.mention.unit === "%" && !of && before === null && /ratio|rate/.test(norm(view, noun))) return null;
      const term = of?.term ?? (before && !isQuality(before.term) ? before.term : (ownTerm(speedy) as Term));
      return { terms: [term], direction: speedy.change === "worse" ? "worse" : "better", gives: "change", from: noun, to };
    }
    // "improvement … in test data": data is where it was seen, not what improved.
    const seen = (f: Found): boolean => cues.some((c) => c.change === "better") && ["data_reduction", "size_reduction", "token_reduction"].includes(f.term.quantity) && f.term.sense === "cost";
    const list = (before ? [before] : between.length ? between : behind).filter((f) => !seen(f));
    const first = list[0];
    if (first) return settle(at, list, cues, Math.min(noun, first.at), Math.max(to, ...list.map((f) => f.at)));
    if (own) return { terms: [ownTerm(own) as Term], direction: directionOf(own.change, ownTerm(own)), gives: "change", from: noun, to };
    const plain = cues[0];
    if (!plain || at.mention.unit === "x" || (plain.change !== "better" && !(plain.change === "up" && /increase|jump|leap|lift|uplift/.test(norm(view, noun))))) return null;
    return { terms: [ACCURACY], direction: "better", gives: "change", from: noun, to };
  },
};

/** A bare number after a noun of change counts when the noun stands right before it ("gain of 1.2 BLEU"). */
function bareAllowed(view: View, noun: number, at: Anchor): boolean {
  if (at.mention.scale !== null) return false;
  const right = nounPhrase(view, at.last + 1, 2);
  const before = adjacentBefore(view, noun);
  const behind = termsBehindNumber(view, at.last);
  return (right !== null && isQuality(right.term)) || (before !== null && isQuality(before.term)) || (behind[0] !== undefined && isQuality(behind[0].term));
}

function termsBehindNumber(view: View, last: number): Found[] {
  if (["in", "on", "for"].includes(norm(view, last + 1))) {
    const found = rightIn(view, last);
    return norm(view, last + 1) === "in" ? found : found.filter((f) => !isDataset(f.term));
  }
  const right = nounPhrase(view, last + 1, 2);
  return right ? [right] : [];
}

const LINKS = new Set(["of", ":", "(", "at", "is", "are", "was", "reaching", "exceeding", "from", "ranging", "—", "-", "to", "as", "by", ","]);

/** The noun of change that the number is said of: right before "of", up to a baseline further left. */
function nounBefore(view: View, first: number): { at: number; cues: CueEntry[] } | null {
  const isNoun = (i: number): CueEntry[] => item(view, i)?.cues.filter((c) => c.form === "noun") ?? [];
  let k = leftOf(view, first);
  let links = 0;
  while (links < 4 && (LINKS.has(norm(view, k)) || ["e", "g", "i"].includes(norm(view, k)))) {
    if (norm(view, k) === "," && !["ranging", "reaching", "exceeding", "of", "from", "up"].includes(norm(view, k + 1))) break;
    links += 1;
    if (isNoun(k - 1).length) return { at: k - 1, cues: isNoun(k - 1) };
    k = beforeHedges(view, k);
  }
  const direct = item(view, k);
  if (direct && isNoun(k).length) return { at: k, cues: isNoun(k) };
  if (links === 0 && k < first - 1 && norm(view, k + 1) === "up") {
    const over = overBaseline(view, k);
    if (over) return over;
  }
  if (links === 0) return item(view, first)?.mention?.unit === "x" ? speedyBefore(view, k) : null;
  // "improvement over CLIP of 5%", "speedup on CPUs of 2x".
  if (norm(view, leftOf(view, first)) !== "of" && norm(view, leftOf(view, first)) !== "(" && norm(view, leftOf(view, first)) !== "to") return null;
  for (let i = k; i >= Math.max(0, k - 8); i -= 1) {
    const it = item(view, i);
    if (!it || it.kind === "number" || (it.kind === "mark" && it.norm !== "'") || ["and", "with", "while", "of"].includes(it.norm) || cueOf(it, "verb") !== null && !isNoun(i).length) return null;
    if (isNoun(i).length && norm(view, i + 1) !== "of") return { at: i, cues: isNoun(i) };
  }
  return null;
}

/** "latency improvements over the state of the art up to 1.3x": one baseline between. */
function overBaseline(view: View, from: number): { at: number; cues: CueEntry[] } | null {
  for (let i = from; i >= Math.max(0, from - 6); i -= 1) {
    const it = item(view, i);
    if (!it || it.kind !== "word" || ["and", "with", "while", "by"].includes(it.norm)) return null;
    const cues = it.cues.filter((c) => c.form === "noun");
    if (cues.length) return ["over", "on", "in", "for", "compared"].includes(norm(view, i + 1)) ? { at: i, cues } : null;
  }
  return null;
}

/** "compression ratios for the whole network 1.94x": a factor needs no link to such a noun. */
function speedyBefore(view: View, from: number): { at: number; cues: CueEntry[] } | null {
  for (let k = from; k >= Math.max(0, from - 8); k -= 1) {
    const it = item(view, k);
    if (!it || it.kind === "number" || (it.kind === "mark" && it.norm !== "(" && it.norm !== ")") || ["and", "while", "with", "than", "by"].includes(it.norm)) return null;
    const cues = it.cues.filter((c) => c.form === "noun" && (c.quantity === "speedup" || c.quantity === "size_reduction"));
    if (cues.length) return { at: k, cues };
  }
  return null;
}

/** The term in the same noun phrase as the noun of change: "latency [reduction]", "accuracy [drop]". */
function adjacentBefore(view: View, noun: number): Found | null {
  for (let k = noun; k >= Math.max(0, noun - 3); k -= 1) {
    const it = item(view, k);
    if (!it || it.kind !== "word") return null;
    if (it.term && (k < noun || !it.cues.some((c) => c.form === "noun"))) return { term: it.term, at: k };
    if (k < noun && ["of", "in", "on", "a", "an", "the", "with", "and", "by"].includes(it.norm)) return null;
  }
  return null;
}

/** "improves accuracy from 70.1 to 73.4", "query coverage rose from 23% to 71%". */
const fromTo: Rule = {
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
    if (norm(view, left - 1) === "(" && gov.crossed < 0 && changeStated(view, left)) return bothLevels(view, gov.at, left, at);
    if (gov.crossed >= 0) return null;
    const found = objects(view, gov.at, -1, left);
    const list = found.length ? found : gov.cue[0]?.form === "verb" ? subject(view, gov.at) : [];
    const first = list[0];
    if (!first || gov.cue.every((c) => c.quantity && c.quantity !== "accuracy_delta")) return null;
    const cue = reading(gov.cue, first.term);
    if (!cue) return null;
    const rises = (mention.high ?? 0) > mention.value;
    const direction = directionOf(rises ? "up" : "down", first.term);
    return { terms: [first.term], direction, gives: "fromTo", from: Math.min(gov.at, first.at), to: at.last };
  },
};

/** A number with a unit right before the words of the bracket: the change is stated, the bracket holds its levels. */
function changeStated(view: View, left: number): boolean {
  for (let k = left - 2; k >= Math.max(0, left - 20); k -= 1) if (item(view, k)?.kind === "number" && item(view, k)?.mention?.unit !== "none") return true;
  return false;
}

/** "a 63.5% improvement in F1 (from 19.5 to 31.5)": two levels of one score. */
function bothLevels(view: View, gov: number, left: number, at: Anchor): Hit | null {
  const found = termsBehind(view, gov).find((f) => f.at < left) ?? adjacentBefore(view, gov);
  if (!found || !isQuality(found.term)) return null;
  return { terms: [{ ...found.term, quantity: "accuracy_level" }], direction: "level", gives: "level", from: found.at, to: at.last };
}

export const LEFT_RULES: readonly Rule[] = [byVerb, byBeats, byAccelerates, byNoun, nounOf, fromTo];
export const LATE_LEFT_RULES: readonly Rule[] = [verbDirect];
