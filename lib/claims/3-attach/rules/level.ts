import { ATTAIN } from "../../lexicon/grammar";
import { chainAt } from "../chain";
import { cueOf, isQuality, item, nounPhrase, norm, REACH } from "../look";
import type { Anchor, Hit, Rule, Term, View } from "../types";
import { leftOf } from "./left";

/** A level is a percent, points, or a bare number that looks like a score (with decimals, or named as one). */
const isScore = (at: Anchor): boolean => {
  const { mention } = at;
  if (mention.unit === "x" || mention.scale !== null || mention.sign === "+" || mention.words !== null) return false;
  return true;
};
const looksExact = (at: Anchor): boolean => at.mention.unit === "%" || at.mention.unit === "pp" || at.mention.numbers.every((n) => /\.\d/.test(at.view.text.source.slice(n.start, n.end)));

const level = (term: Term, from: number, to: number): Hit => ({ terms: [{ ...term, quantity: "accuracy_level" }], direction: "level", gives: "level", from, to });
const SCORE: Term = { quantity: "accuracy_delta", sense: "good", measure: "score" };

/** Scores too vague to make a bare number beside them a level. */
const VAGUE = new Set("performance performances quality robustness reasoning prediction understanding capability capabilities alignment diversity consistency correlation preference similarity math imagenet glue mmlu gsm8k superglue humaneval is sr cd ap pq r2 distance gap gaps bias loss return returns success utility profit revenue coverage sensitivity".split(" "));

/** "80.1% top-1 accuracy", "61.7 AP50", "a 64.8 percent compliance score". */
const levelTerm: Rule = {
  id: "level.term-behind",
  says: "number, then the name of a score",
  example: "The model obtains 80.1% top-1 accuracy.",
  not: "The model obtains an 80.1% accuracy improvement.",
  when: (at) => {
    const { view } = at;
    if (!isScore(at)) return null;
    const chain = chainAt(view, at.last + 1, 6);
    if (!chain.term || !isQuality(chain.term) || chain.nounAt >= 0 || chain.comparativeAt >= 0) return null;
    if (!looksExact(at) && VAGUE.has(chain.term.measure)) return null;
    if (!looksExact(at) && (at.mention.value < 1 || !ATTAIN.has(norm(view, leftOf(view, at.first))))) return null;
    if (at.mention.unit === "%" && VAGUE.has(chain.term.measure) && !ATTAIN.has(norm(view, leftOf(view, at.first)))) return null;
    const left = leftOf(view, at.first);
    if (norm(view, left) === "by" || norm(view, left) === "over" && cueOf(item(view, left - 1), "noun")) return null;
    if (/^(threshold|target|constraint|requirement|gap)$/.test(norm(view, chain.termAt + 1)) && !ATTAIN.has(norm(view, left))) return null;
    return level(chain.term, at.first, chain.termAt);
  },
};

const IS = new Set(["of", ":", "=", "is", "are", "was", "were", "at", "(", "reaches", "reaching", "reached", "to", "than", "above", "below", "exceeds", "exceeding", "exceed", "as", "achieving", "between", "from", "within", "approaching", "near", "remains", "equal", "exceeded", "with", "surpasses", "surpassing", "up", "becomes"]);

/** "top-1 accuracy of 93.05%", "FID scores of 1.78", "CRR: 97.84%", "improves accuracy to 85%". */
const levelOf: Rule = {
  id: "level.term-of",
  says: "name of a score, then of, is, a colon or a bracket, then the number",
  example: "It has a top-1 accuracy of 93.05%.",
  not: "It has an accuracy improvement of 3.05%.",
  when: (at) => {
    const { view } = at;
    if (!isScore(at)) return null;
    const left = leftOf(view, at.first);
    if (!IS.has(norm(view, left)) && !item(view, left)?.term) return null;
    const found = termLeft(view, left);
    if (!found || !isQuality(found.term)) return null;
    if (norm(view, left) === "with" || norm(view, left) === "from") return null;
    const bare = at.mention.unit === "none";
    const link = norm(view, left);
    if (bare && !looksExact(at) && (VAGUE.has(found.term.measure) || !/score|accuracy|bleu|f1|fid|psnr|perplexity|ppl|map|ap50|elo|miou|rouge|cider/.test(found.term.measure))) return null;
    if (bare && link !== "of" && !looksExact(at)) return null;
    if (item(view, left)?.term && !looksExact(at)) return null;
    if (link === "at" && found.at < left - 2) return null;
    if (link === "to" && cueOf(item(view, found.at - 1), "noun")) return null;
    if (/^(threshold|constraint|gap|budget)$/.test(norm(view, found.at + 1))) return null;
    if (VAGUE.has(found.term.measure) && !/^(of|to|at|\(|=)$/.test(link)) return null;
    return level(found.term, found.at, at.last);
  },
};

/** The score that "of" or "to" speaks of: right before it, or across a short phrase ("accuracy on ImageNet of"). */
function termLeft(view: View, left: number): { term: Term; at: number } | null {
  const direct = item(view, left);
  if (direct?.term && !direct.cues.some((c) => c.form === "noun")) return { term: direct.term, at: left };
  let steps = 0;
  for (let k = left - 1; k >= Math.max(0, left - 7); k -= 1) {
    const it = item(view, k);
    if (!it || it.kind === "number") return null;
    if (it.kind === "mark" && !["(", ")", "'", "\""].includes(it.norm)) return null;
    if (cueOf(it, "noun") && !(it.term && /accuracy|error|loss/.test(it.norm)) ) return null;
    if (it.term) return steps > 0 && !["on", "in", "for", "(", "over", "across", "from", "is", "are", "score", "scores", "rate", "value", "values", "scores", "of", "up", "to"].includes(norm(view, k + 1)) && !/score|rate/.test(norm(view, k + 1)) && steps > 2 ? null : { term: it.term, at: k };
    if (["with", "and", "while", "than", "by"].includes(it.norm)) return null;
    steps += 1;
  }
  return null;
}

/** "13.4% on BrowseComp", "reaches 65.3% MMLU", "scores 88.1 on DAVIS". */
const levelOn: Rule = {
  id: "level.attains",
  says: "verb of attaining, number, then on and a named benchmark",
  example: "The agent achieves 13.4% on BrowseComp.",
  not: "The agent achieves 13.4% on average in savings.",
  when: (at) => {
    const { view } = at;
    if (!isScore(at) || !looksExact(at)) return null;
    const left = leftOf(view, at.first);
    if (!ATTAIN.has(norm(view, left)) && !/^(from|achieve)/.test(norm(view, left))) return null;
    if (/^(has|have|with|from)$/.test(norm(view, left))) return null;
    const next = at.last + 1;
    if (["on", "in", "for"].includes(norm(view, next)) && named(view, next + 1)) return level(SCORE, left, next + 1);
    const after = item(view, next + 1);
    // A phrase of the lexicon that is no quantity ("model FLOPs utilisation") is no benchmark either.
    if (norm(view, next).includes(" ") && !item(view, next)?.term) return null;
    if (item(view, next)?.named && at.mention.unit === "%" && !item(view, next)?.cues.length && (!after || after.kind === "mark" || ["and", "with", "on", "while", "compared"].includes(after.norm))) return level(SCORE, left, next);
    if (norm(view, next) === "on" && norm(view, next + 1) === "the" && named(view, next + 2)) return level(SCORE, left, next + 2);
    return null;
  },
};

function named(view: View, i: number): boolean {
  const it = item(view, i);
  return it?.named === true || (["the", "a", "both"].includes(it?.norm ?? "") && item(view, i + 1)?.named === true);
}

/** "ImageNet (88.1%)", "accuracy (0.839 vs. 0.827)", "performance (50.4% vs 52.1%)": a bracket behind a score or a benchmark. */
const levelBracket: Rule = {
  id: "level.bracket",
  says: "score or benchmark, then the number in a bracket",
  example: "It improves accuracy (0.839 vs. 0.827) over thinking alone.",
  not: "It was trained on two sets (0.5 million images each).",
  when: (at) => {
    const { view } = at;
    if (!isScore(at) || !looksExact(at)) return null;
    const open = openBracket(view, at.first);
    if (open < 0) return null;
    for (let k = open; k < at.first; k += 1) if (item(view, k)?.kind === "number") return null;
    const before = item(view, open - 1);
    const term = nearTerm(view, open - 1);
    const close = norm(view, at.last + 1);
    if (![")", ",", "vs", "versus", "→", ";", "compared", "on", "/", "for", "and", "in", "+", "±"].includes(close)) return null;
    if (term && isQuality(term.term) && (at.mention.unit !== "none" || at.mention.value < 1000)) return cueOf(item(view, term.at - 1), "noun") ? null : level(term.term, term.at, at.last);
    if (before?.kind === "word" && at.mention.unit === "%" && attains(view, open - 1)) return level(SCORE, open - 1, at.last);
    return null;
  },
};

/** The bracket that opens before item `first`, with nothing but hedges, names and numbers between. */
function openBracket(view: View, first: number): number {
  for (let k = first - 1; k >= Math.max(0, first - 8); k -= 1) {
    const it = item(view, k);
    if (!it) return -1;
    if (it.norm === "(") return k;
    if (it.norm === ")" || it.norm === ";" || it.norm === ".") return -1;
    if (it.kind === "word" && it.cues.some((c) => c.form !== "comparative")) return -1;
  }
  return -1;
}

function nearTerm(view: View, i: number): { term: Term; at: number } | null {
  for (let k = i; k >= Math.max(0, i - 2); k -= 1) {
    const it = item(view, k);
    if (!it || it.kind !== "word" || ["of", "in", "with", "and"].includes(it.norm)) return null;
    if (it.term) return { term: it.term, at: k };
  }
  return null;
}

function attains(view: View, i: number): boolean {
  for (let k = i; k >= Math.max(0, i - REACH); k -= 1) {
    const word = norm(view, k);
    if (word === ";" || word === "while") return false;
    if (ATTAIN.has(word)) return word !== "with" && word !== "have" && word !== "has";
    if (item(view, k)?.term && isQuality(item(view, k)?.term ?? null)) return true;
  }
  return false;
}

/** "outperforming the baseline at 3.5%": a level behind "at", in a sentence that measures one. */
const levelAt: Rule = {
  id: "level.at",
  says: "baseline or variant, then at and the number",
  example: "It reaches an accuracy of 25.4%, outperforming the baseline at 3.5%.",
  not: "It was pruned at 50% while outperforming the baseline.",
  when: (at) => {
    const { view } = at;
    if (at.mention.unit !== "%" || at.mention.range !== null || norm(view, at.first - 1) !== "at") return null;
    const gov = beatsBefore(view, at.first - 1);
    return gov < 0 ? null : level(SCORE, gov, at.last);
  },
};

function beatsBefore(view: View, i: number): number {
  for (let k = i - 1; k >= Math.max(0, i - 6); k -= 1) {
    const it = item(view, k);
    if (!it || it.kind === "number" || (it.kind === "mark" && it.norm !== "'")) return -1;
    if (it.cues.some((c) => c.form === "verb" && c.quantity === "accuracy_delta")) return k;
  }
  return -1;
}

/** "can accurately answer 88.7% of the queries", "defends against 87% of harmful prompts". */
const levelShare: Rule = {
  id: "level.share-solved",
  says: "verb of answering or solving rightly, then the share of the cases",
  example: "Local models accurately answer 88.7% of the queries.",
  not: "Local models are used for 88.7% of the queries.",
  when: (at) => {
    const { view } = at;
    if (at.mention.unit !== "%" || norm(view, at.last + 1) !== "of") return null;
    const left = leftOf(view, at.first);
    for (let k = left; k >= Math.max(0, left - 2); k -= 1) if (SOLVES.test(norm(view, k))) return level(SCORE, k, at.last + 2);
    for (let k = at.last + 2; k < at.last + 14; k += 1) {
      const it = item(view, k);
      if (!it || it.kind === "number" || it.norm === "." || it.norm === ";" || it.norm === ",") return null;
      if (/^(answered|solved|resolved|classified|detected|predicted|recovered)$/.test(it.norm) && /ly$/.test(norm(view, k - 1) + norm(view, k + 1))) return level(SCORE, at.first, k);
      if (/^(correctly|accurately|successfully)$/.test(it.norm)) return level(SCORE, at.first, k);
    }
    return null;
  },
};

const SOLVES = /^(answers?|answering|solv(es?|ed|ing)|resolv(es?|ed|ing)|defends?|defending|detect(s|ed|ing)?|identif(y|ies|ied|ying)|block(s|ed|ing)?|classif(y|ies|ied|ying)|complet(es?|ed|ing))$/;

/** "is within 4.4% of GPT-4": how much is missing, at most. */
const within: Rule = {
  id: "delta.within",
  says: "quality within a number of another",
  example: "Its accuracy is within 4.4% of the best method.",
  not: "It answers within 4.4 seconds.",
  when: (at) => {
    const { view } = at;
    if ((at.mention.unit !== "%" && at.mention.unit !== "pp") || norm(view, leftOf(view, at.first)) !== "within") return null;
    const whole = nounPhrase(view, at.last + 2, 3);
    if (norm(view, at.last + 1) !== "of" || (whole && !isQuality(whole.term))) return null;
    return { terms: [SCORE], direction: "worse", gives: "change", from: leftOf(view, at.first), to: at.last + 1 };
  },
};

/** "CIFAR100 (+9.44%)", "gains (e.g., +11% on AIME)": a plus sign behind a benchmark or a gain. */
const signed: Rule = {
  id: "signed.bare",
  says: "number with a plus or minus sign, by a benchmark or a score",
  example: "Gains are largest on CIFAR100 (+9.44%).",
  not: "The grid spans angles of (-90, 90).",
  when: (at) => {
    const { view, mention } = at;
    if (mention.sign === null || mention.range !== null) return null;
    if (mention.unit !== "%" && mention.unit !== "pp" && !(mention.unit === "none" && /\.\d/.test(view.text.source.slice(mention.numbers[0]?.start, mention.numbers[0]?.end)))) return null;
    const term = signedTerm(view, at.first);
    const next = at.last + 1;
    const benchmark = ["on", "in", "for", "over"].includes(norm(view, next)) && named(view, next + 1);
    const bracket = norm(view, at.first - 1) === "(" && item(view, at.first - 2)?.named === true;
    if (!term && !benchmark && !bracket) return null;
    if (mention.unit === "none" && !term && !benchmark) return null;
    const what = term?.term ?? SCORE;
    const up = mention.sign === "+";
    const good = what.sense === "good" ? up : !up;
    return { terms: [what], direction: term?.says ?? (good ? "better" : "worse"), gives: "change", from: term?.at ?? at.first, to: at.last };
  },
};

/** A term before the signed number: in its bracket, or right before the bracket. */
function signedTerm(view: View, first: number): { term: Term; at: number; says: "better" | null } | null {
  let k = first - 1;
  const open = openBracket(view, first);
  if (open >= 0) k = open - 1;
  for (let n = 0; n < 4; n += 1, k -= 1) {
    const it = item(view, k);
    if (!it || it.kind === "number" || (it.kind === "mark" && ![":", "(", ")"].includes(it.norm))) return null;
    if (it.term) return { term: it.term, at: k, says: null };
    if (cueOf(it, "noun")?.change === "better") return { term: SCORE, at: k, says: "better" };
  }
  return null;
}

/** "improved Chamfer distance (51.15%)": better, a score, and the number in the bracket behind. */
const improvedBracket: Rule = {
  id: "bracket.changed",
  says: "better, reduced or the like, the quantity, then the number in a bracket",
  example: "The points show an improved Chamfer distance (51.15%).",
  not: "The points show a Chamfer distance (51.15%).",
  when: (at) => {
    const { view, mention } = at;
    if (mention.unit === "none" || norm(view, at.first - 1) !== "(" ) return null;
    for (let k = at.first - 2; k >= Math.max(0, at.first - 18); k -= 1) {
      const it = item(view, k);
      // Brackets of earlier scores in the list are passed over.
      if (!it || (it.kind === "number" && norm(view, k - 1) !== "(") || (it.kind === "mark" && !["'", "(", ")", ","].includes(it.norm))) return null;
      const cue = it.cues.find((c) => (c.form === "comparative" || c.form === "verb") && c.quantity !== "accuracy_delta");
      if (!cue) continue;
      if (mention.unit === "%" && cue.form === "verb" && !/ed$|ing$|e$|es$/.test(it.norm)) return null;
      if (cue.quantity && cue.form === "comparative") return { terms: [{ quantity: cue.quantity, sense: "good", measure: cue.measure ?? "" }], direction: cue.change === "worse" ? "worse" : "better", gives: "change", from: k, to: at.last };
      const found = nounPhrase(view, k + 1, 4);
      if (!found || found.at > at.first) return null;
      if (at.first - found.at > 4 && !isQuality(found.term)) return null;
      const range = mention.unit === "%" && mention.hedge === null && /fewer|less|only/.test(it.norm) ? "remaining" : "change";
      const up = cue.change === "better" || (cue.change === "up") === (found.term.sense === "good");
      return { terms: [found.term], direction: cue.change === "worse" ? "worse" : up ? "better" : "worse", gives: range, from: k, to: at.last };
    }
    return null;
  },
};

export const LEVEL_RULES: readonly Rule[] = [signed, improvedBracket, levelAt, within, levelShare, levelTerm, levelOf, levelOn, levelBracket];
