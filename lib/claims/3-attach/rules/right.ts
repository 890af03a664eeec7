import type { CueEntry } from "../../lexicon/directions";
import { chainAt } from "../chain";
import { ACCURACY, coordinated, directionOf, isQuality, item, nounPhrase, norm, ownTerm, REACH } from "../look";
import type { Anchor, Hit, Rule, Term, View } from "../types";
import { governor, isDataset, leftOf, objects } from "./left";

const change = (terms: Term[], direction: Hit["direction"], from: number, to: number): Hit => ({ terms, direction, gives: "change", from, to });

/** Of a word's readings the one without a quantity of its own, where a term is named; else the one with. */
export const reading = (cues: readonly CueEntry[], term: Term | null): CueEntry | undefined =>
  term ? (cues.find((c) => !c.quantity) ?? cues[0]) : (cues.find((c) => c.quantity) ?? cues[0]);

/** A number of changes: with a unit, or bare with a point word behind. */
const measures = (at: Anchor): boolean => at.mention.unit !== "none";

const hasDecimals = (at: Anchor): boolean => at.mention.scale === null && at.mention.numbers.every((n) => /\.\d/.test(at.view.text.source.slice(n.start, n.end)));

/** "3x faster", "85% less costly": a comparative that says itself what it measures. */
const comparativeAlone: Rule = {
  id: "comparative.own",
  says: "number, then a comparative that names its quantity",
  example: "The kernel runs 3x faster than the baseline.",
  not: "The kernel handles 3x longer sequences than the baseline.",
  when: (at) => {
    if (!measures(at)) return null;
    const chain = chainAt(at.view, at.last + 1);
    const cue = chain.comparative.find((c) => c.quantity);
    if (!cue || chain.comparativeAt - at.last > 4) return null;
    const own = ownTerm(cue) as Term;
    if (isCapacity(at.view, chain.comparativeAt)) return null;
    // "smaller memory footprint", "shorter wall time": the noun behind says it better; "faster speed" stays as it is.
    const ahead = item(at.view, leftOf(at.view, at.first))?.term;
    if (ahead && ahead.sense === "cost" && !chain.term && chain.comparative.some((c) => c.change === "down")) return null;
    const named = chain.term && chain.termAt !== chain.comparativeAt ? chain.term : null;
    const generic = chain.comparative.find((c) => !c.quantity);
    if (named && generic && cue.quantity !== "speedup") return change([named], directionOf(generic.change, named), at.first, chain.termAt);
    if (named && /efficient/.test(cue.words.join()) && cue.quantity === "compute_reduction" && !isQuality(named)) return change([named], "better", at.first, chain.termAt);
    return change([own], directionOf(cue.change, own), at.first, chain.comparativeAt);
  },
};

/** "25% less memory", "18.7x higher throughput". */
const comparativeTerm: Rule = {
  id: "comparative.term",
  says: "number, then fewer, less, lower, higher, more or better, then the quantity",
  example: "It needs 25% less memory than the baseline.",
  not: "It supports 8x more languages than the baseline.",
  when: (at) => {
    if (!measures(at)) return null;
    const chain = chainAt(at.view, at.last + 1);
    const cue = chain.comparative.find((c) => !c.quantity);
    if (!cue) return null;
    const counted = chain.term ? null : nounPhrase(at.view, chain.comparativeAt + 1, 2);
    if (counted) [chain.term, chain.termAt] = [counted.term, counted.at];
    // "with errors 40% smaller", "at a latency 2x lower": the quantity stands right before the number.
    const ahead = item(at.view, leftOf(at.view, at.first));
    if (!chain.term && ahead?.term && !ahead.cues.length) return change([ahead.term], directionOf(cue.change, ahead.term), leftOf(at.view, at.first), chain.comparativeAt);
    if (!chain.term || chain.termAt < chain.comparativeAt) return null;
    if (chain.nounAt > 0) return null;
    const money = /dollar|usd|\$|price|monetary|api/.test(bracketBehind(at.view, chain.termAt)) && chain.term.quantity === "compute_reduction";
    if (money) chain.term = { ...chain.term, quantity: "cost_reduction" };
    const direction = directionOf(cue.change, chain.term);
    // More of a cost is told of the other side ("models with 10x more parameters"), unless it is named as extra.
    if (direction === "worse" && cue.change === "up" && !isQuality(chain.term) && !/additional|extra/.test(norm(at.view, chain.comparativeAt)) && chain.term.quantity !== "speedup") return null;
    return change(termsFrom(at.view, chain.comparativeAt + 1, chain.term, at), direction, at.first, chain.termAt);
  },
};

/** The words of a bracket right behind item `at`. */
function bracketBehind(view: View, at: number): string {
  if (norm(view, at + 1) !== "(") return "";
  const [open, end] = [item(view, at + 1), item(view, at + 8)];
  const from = view.text.tokens[open?.first ?? 0]?.start ?? 0;
  const to = view.text.tokens[end?.last ?? open?.last ?? 0]?.end ?? from;
  return view.text.source.slice(from, to).split(")")[0]?.toLowerCase() ?? "";
}

/** All terms of the phrase where several numbers are shared out over them; else the first and those of other quantities. */
function termsFrom(view: View, start: number, term: Term, at: Anchor): Term[] {
  const found = coordinated(view, start).map((f) => f.term);
  if (found.length < 2) return [term];
  if (found[0] && found[0].measure !== term.measure) found[0] = term;
  return at.members.length === found.length ? found : distinct(found);
}

export const distinct = (terms: Term[]): Term[] => terms.filter((t, i) => terms.findIndex((o) => o.quantity === t.quantity) === i);

/** "14.6% average runtime reduction", "16x throughput improvement", "+70% accuracy gains". */
const termNoun: Rule = {
  id: "noun.term-before",
  says: "number, then the quantity, then a noun of change",
  example: "It brings a 14.6% average runtime reduction.",
  not: "It was tested on 14 runtime benchmarks.",
  when: (at) => {
    const chain = chainAt(at.view, at.last + 1);
    if (!measures(at) && at.mention.sign === null && !(isQuality(chain.term) && hasDecimals(at))) return null;
    if (chain.nounAt < 0 && chain.termAt >= 0) return listThenNoun(at);
    if (chain.nounAt < 0 || chain.termAt < 0 || chain.termAt > chain.nounAt || chain.comparativeAt >= 0) return null;
    if (chain.term && chain.termAt === chain.nounAt) return null;
    const cue = reading(chain.noun, chain.term);
    if (!cue || !chain.term) return null;
    const own = ownTerm(cue);
    if (own && own.quantity === "speedup" && cue.change === "better") return change([own], "better", at.first, chain.nounAt);
    if (isQuality(chain.term) && own?.quantity === "size_reduction") return null;
    return change([chain.term], directionOf(cue.change, chain.term), at.first, chain.nounAt);
  },
};

/** "5.9% and 2.7% parameter and training time overheads": a noun of change behind several terms. */
function listThenNoun(at: Anchor): Hit | null {
  const found = coordinated(at.view, at.last + 1);
  const last = found.at(-1);
  if (found.length < 2 || !last) return null;
  const cues = item(at.view, last.at + 1)?.cues.filter((c) => c.form === "noun") ?? [];
  const cue = reading(cues, last.term);
  if (!cue) return null;
  const terms = found.map((f) => f.term);
  return change(terms.length === at.members.length ? terms : distinct(terms), directionOf(cue.change, last.term), at.first, last.at + 1);
}

/** "34.8x energy efficiency", "2x throughput": a factor of something that is good. */
const factorTerm: Rule = {
  id: "factor.term",
  says: "number of times, then a speed or an efficiency",
  example: "The accelerator achieves 34.8x energy efficiency compared to a GPU.",
  not: "The accelerator achieves 34.8x memory.",
  when: (at) => {
    if (at.mention.unit !== "x") return null;
    const chain = chainAt(at.view, at.last + 1, 4);
    if (!chain.term || chain.term.sense !== "good" || isQuality(chain.term) || chain.nounAt >= 0 || chain.comparativeAt >= 0) return null;
    return change([chain.term], "better", at.first, chain.termAt);
  },
};

/** "2x speedup", "4.2% wall time speedups", "2x compression". */
const nounOwn: Rule = {
  id: "noun.own",
  says: "number, then a noun that names change and quantity: speedup, compression, degradation",
  example: "This gives a 2x end-to-end speedup.",
  not: "This gives a speedup on 2 datasets.",
  when: (at) => {
    if (!measures(at)) return null;
    // "close to maximum (4x) speedup": the bracket stands before the noun.
    const closed = at.mention.unit === "x" && norm(at.view, at.first - 1) === "(" && norm(at.view, at.last + 1) === ")";
    const chain = chainAt(at.view, at.last + (closed ? 2 : 1), closed ? 3 : 7);
    const it = item(at.view, chain.nounAt);
    if (chain.nounAt < 0 || !it || chain.comparativeAt >= 0) return null;
    const cue = chain.noun.find((c) => c.quantity);
    if (!cue) return null;
    const own = ownTerm(cue) as Term;
    if (chain.term && chain.termAt < chain.nounAt && own.quantity !== "speedup") return null;
    // "frame loss", "weight decay": what is lost is no quality.
    if (own.quantity === "accuracy_delta") for (let k = at.last + 1; k < chain.nounAt; k += 1) if (!PLAIN.has(norm(at.view, k))) return null;
    const behind = termsBehind(at.view, chain.nounAt);
    if (own.quantity === "speedup") return change([own], directionOf(cue.change, own), at.first, chain.nounAt);
    if (own.quantity === "size_reduction") {
      const what = behind.find((f) => !isQuality(f.term));
      return change([what ? what.term : own], "better", at.first, what?.at ?? chain.nounAt);
    }
    if (behind[0]) {
      const generic = reading(chain.noun, behind[0].term) ?? cue;
      return change([behind[0].term], directionOf(generic.change, behind[0].term), at.first, behind[0].at);
    }
    // "a 5% drop": of quality, unless the words before it speak of something else.
    if (own.quantity === "accuracy_delta" && it.norm.startsWith("gap")) return null;
    return change([own], directionOf(cue.change, own), at.first, chain.nounAt);
  },
};

/** Words that may stand between a number and "drop" or "loss" when quality is meant. */
const PLAIN = new Set("a an the relative absolute average mean overall further total slight small minor minimal negligible marginal modest only significant maximum point points percentage corresponding mere additional worst case final downstream".split(" "));

/** Terms behind a noun of change: "reduction in computation and memory", "gain on F1". */
export function termsBehind(view: View, noun: number): { term: Term; at: number }[] {
  let at = noun + 1;
  // "improvement over X in F1": one baseline may stand between.
  for (let n = 0; n < 10; n += 1, at += 1) {
    const it = item(view, at);
    if (!it || it.kind === "number" || (it.kind === "mark" && it.norm !== "(" && it.norm !== ")")) return [];
    if (["in", "of", "on", "for", "to"].includes(it.norm)) {
      if (it.norm === "in" && norm(view, at + 1) === "terms" && norm(view, at + 2) === "of") at += 2;
      const found = coordinated(view, at + 1, 5);
      if (found.length) return found;
      if (it.norm === "on" || it.norm === "for" || it.norm === "to") continue;
      continue;
    }
    if (it.norm === "while" || it.norm === "and" || it.norm === "with") return [];
  }
  return [];
}

/** "63.5% improvement in F1", "4x reduction in computation and memory costs". */
const nounThenTerm: Rule = {
  id: "noun.term-behind",
  says: "number, then a noun of change, then in, of or on and the quantity",
  example: "We see a 63.5% improvement in F1 score.",
  not: "We see an improvement in 63.5% of the cases.",
  when: (at) => {
    if (!measures(at) && at.mention.sign === null) return null;
    const chain = chainAt(at.view, at.last + 1);
    if (chain.nounAt < 0 || chain.termAt >= 0 || chain.comparativeAt >= 0) return null;
    const cue = chain.noun.find((c) => !c.quantity);
    if (!cue) return null;
    // "improvement on tasks in the X dataset": data is where it was seen.
    const found = termsBehind(at.view, chain.nounAt).filter((f) => cue.change !== "better" || f.term.sense === "good" || !isDataset(f.term));
    const first = found[0];
    if (!first) return null;
    const terms = found.map((f) => f.term);
    const end = found.at(-1)?.at ?? first.at;
    const same = terms.filter((t) => directionOf(cue.change, t) === directionOf(cue.change, first.term));
    return change(at.members.length === terms.length ? terms : distinct(same), directionOf(cue.change, first.term), at.first, end);
  },
};

/** "a 5% improvement over random sampling": of what the sentence measures, else of quality. */
const nounBare: Rule = {
  id: "noun.bare",
  says: "number, then a noun of change with no quantity behind it",
  example: "Optimising for one domain yields a 5% improvement over random sampling.",
  not: "The dataset is a 20-fold increase over previous limits.",
  when: (at) => {
    if (!measures(at)) return null;
    const chain = chainAt(at.view, at.last + 1);
    if (chain.nounAt < 0 || chain.termAt >= 0 || chain.comparativeAt >= 0) return null;
    const cue = chain.noun.find((c) => !c.quantity);
    if (!cue || termsBehind(at.view, chain.nounAt).some((f) => cue.change !== "better" || f.term.sense === "good" || !isDataset(f.term))) return null;
    const spoken = verbBefore(at);
    if (spoken) return change(spoken.terms, directionOf(cue.change, spoken.terms[0] ?? null), spoken.at, chain.nounAt);
    const before = termBefore(at.view, at.first);
    if (before && !(before.term.quantity === "accuracy_delta" && cue.change === "down" && before.term.sense === "good"))
      return change([before.term], directionOf(cue.change, before.term), before.at, chain.nounAt);
    if (at.mention.unit === "x" || (cue.change !== "better" && cue.change !== "up")) return null;
    if (cue.change === "up" && !/increase|jump|leap|lift|uplift/.test(norm(at.view, chain.nounAt))) return null;
    const blocked = unmeasured(at.view, chain.nounAt);
    return blocked ? null : change([ACCURACY], "better", at.first, chain.nounAt);
  },
};

/** "reduces the carbon footprint, achieving an 18.8% reduction": what the verb before it acts on. */
function verbBefore(at: Anchor): { terms: Term[]; at: number } | null {
  const gov = governor(at.view, at.first - 1, ["verb"]);
  if (!gov || gov.crossed >= 0 || gov.cue.some((c) => c.quantity)) return null;
  const found = objects(at.view, gov.at, -1, at.first);
  return found[0] && found.length === 1 ? { terms: [found[0].term], at: gov.at } : null;
}

/** "improvement in L2 hit rate", "increase in batch size": a noun behind "in" that no quantity knows. */
function unmeasured(view: View, noun: number): boolean {
  return norm(view, noun + 1) === "in" || norm(view, noun + 1) === "of";
}

/** The nearest term before item `i` in its clause: "latency … with a 40% reduction". */
export function termBefore(view: View, i: number, reach = 9): { term: Term; at: number } | null {
  for (let k = i - 1; k >= Math.max(0, i - reach); k -= 1) {
    const it = item(view, k);
    if (!it || it.kind === "number") return null;
    if (it.kind === "mark" && it.norm !== "(" && it.norm !== ")" && it.norm !== "'") return null;
    if (["while", "and", "whereas", "but", "than", "which"].includes(it.norm)) return null;
    if (it.term && !it.cues.length) return { term: it.term, at: k };
  }
  return null;
}

/** "twice as fast", "2x the throughput", "half the cost". */
const timesAs: Rule = {
  id: "factor.as",
  says: "number of times, then as fast, or the throughput",
  example: "It runs approximately four times as fast as ConvNeXt.",
  not: "It was run four times as a check.",
  when: (at) => {
    const { view } = at;
    const next = at.last + 1;
    if (norm(view, next) === "as" && at.mention.unit === "x") {
      const word = norm(view, next + 1);
      if (/^(fast|quick|quickly|rapidly|rapid)$/.test(word)) return change([{ quantity: "speedup", sense: "good", measure: "speed" }], "better", at.first, next + 1);
      if (/^efficient(ly)?$/.test(word)) return change([{ quantity: "compute_reduction", sense: "good", measure: "efficiency" }], "better", at.first, next + 1);
      return null;
    }
    if (at.mention.unit === "x" && (norm(view, next) === "the" || norm(view, next) === "its") && !["reduce", "reduces"].includes(norm(view, at.first - 1))) {
      const found = nounPhrase(view, next);
      if (!found || found.term.quantity !== "speedup" || found.term.sense !== "good") return null;
      return change([found.term], "better", at.first, found.at);
    }
    return null;
  },
};

/** "+2.9% average performance", "-39% tokens": the sign says which way. */
const signedTerm: Rule = {
  id: "signed.term",
  says: "number with a plus or minus sign, then the quantity",
  example: "On reasoning tasks it reaches +2.9% accuracy.",
  not: "Temperatures range around +2.9 degrees.",
  when: (at) => {
    if (at.mention.sign === null) return null;
    const chain = chainAt(at.view, at.last + 1);
    if (!chain.term || chain.nounAt >= 0 || chain.comparativeAt >= 0) return null;
    if (!measures(at) && !isQuality(chain.term)) return null;
    return change([chain.term], directionOf(at.mention.sign === "+" ? "up" : "down", chain.term), at.first, chain.termAt);
  },
};

/** "22% in the achieved rewards", "11.7 points in recall": in or on, behind a word of change before the number. */
const inTerm: Rule = {
  id: "change.in-term",
  says: "word of change, number, then in and the quantity",
  example: "It achieves relative improvements of 32.5% in win rate.",
  not: "It improves the state of the art and took part in 5 contests.",
  when: (at) => {
    const { view } = at;
    if (at.mention.unit === "none") return null;
    if (!["in", "on"].includes(norm(view, at.last + 1))) return null;
    const found = coordinated(view, at.last + 2, 5);
    const first = found[0];
    if (!first || (norm(view, at.last + 1) === "on" && isQuality(first.term) && first.term.measure.length < 6 && !/acc|f1|bleu|map|iou|ap/.test(first.term.measure))) return null;
    const cue = changeBefore(view, at.first);
    if (!cue) return null;
    const terms = found.map((f) => f.term);
    return change(at.members.length === terms.length ? terms : distinct(terms), directionOf(cue.cue.change, first.term), cue.at, found.at(-1)?.at ?? first.at);
  },
};

/** The nearest word of change before item `i` in its clause. */
export function changeBefore(view: View, i: number): { cue: CueEntry; at: number } | null {
  for (let k = i - 1; k >= Math.max(0, i - REACH); k -= 1) {
    const it = item(view, k);
    if (!it || isBreak(it.norm)) return null;
    const cue = it.cues.find((c) => c.form !== "comparative" && !c.quantity) ?? it.cues.find((c) => c.form !== "comparative");
    if (cue) return { cue, at: k };
  }
  return null;
}

const isBreak = (word: string): boolean => word === ";" || word === "while" || word === "whereas" || word === "but";

const CAPACITY = /^(larger|longer|bigger|more)$/;
const isCapacity = (view: View, at: number): boolean => CAPACITY.test(norm(view, at));

export const RIGHT_RULES: readonly Rule[] = [timesAs, comparativeAlone, comparativeTerm, termNoun, nounOwn, nounThenTerm, signedTerm, factorTerm];
export const LATE_RIGHT_RULES: readonly Rule[] = [inTerm, nounBare];
