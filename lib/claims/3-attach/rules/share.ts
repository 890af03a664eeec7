import { KEEP, USING } from "../../lexicon/grammar";
import { coordinated, cueOf, directionOf, isQuality, item, nounPhrase, norm } from "../look";
import type { Anchor, Hit, Rule, Term, View } from "../types";
import { governor, leftOf } from "./left";

interface Share {
  term: Term;
  at: number;
}

/** What a share is taken of: "[43%] of the tokens", "[half] the cost", "[12%] of the KV cache". */
function shareOf(at: Anchor): Share | null {
  const { view } = at;
  let next = at.last + 1;
  const half = at.mention.words === "half";
  if (norm(view, next) === "of") next += 1;
  else if (!(half && ["the", "its", "their", "as"].includes(norm(view, next)))) return null;
  const found = nounPhrase(view, next, 7);
  if (found) return found;
  const bare = norm(view, next) === "the" ? next + 1 : next;
  // "with half of the training": of what training takes.
  return /^(pre)?training$/.test(norm(view, bare)) ? { term: { quantity: "compute_reduction", sense: "cost", measure: "training" }, at: bare } : null;
}

/** A share of a named whole, with something between: "of the 11B model's performance", "of X on Y". */
function qualityOf(view: View, start: number): Share | null {
  for (let k = start; k < start + 10; k += 1) {
    const it = item(view, k);
    if (!it || (it.kind === "number" && it.mention?.unit !== "none") || [",", ";", ".", "while", "with", "using", "on", "at"].includes(it.norm)) return null;
    if (it.term && isQuality(it.term) && !(it.norm.length < 3)) {
      const head = nounPhrase(view, k, 2);
      return head ?? { term: it.term, at: k };
    }
  }
  return null;
}

const shareUnit = (at: Anchor): boolean => at.mention.unit === "%" && at.mention.sign === null;

/** "retains 96.7% of the performance of OWL". */
const retained: Rule = {
  id: "share.retained",
  says: "verb of keeping or reaching, then a share of another's quality",
  example: "The pruned model retains 96.7% of the performance of the full one.",
  not: "The pruned model wins in 96.7% of the rounds.",
  when: (at) => {
    const { view } = at;
    if (!shareUnit(at) || norm(view, at.last + 1) !== "of") return null;
    const quality = qualityOf(view, at.last + 2);
    if (!quality) return null;
    const left = leftOf(view, at.first);
    const word = norm(view, left);
    const gov = cueOf(item(view, left), "verb");
    if (gov && gov.change === "down") return null;
    if (!KEEP.has(word) && !["(", ",", "and", "up", "is", "are", "still", "that", "for", "—"].includes(word) && !gov) return null;
    if (gov && gov.quantity !== "accuracy_delta" && gov.change !== "better") return null;
    return { terms: [{ ...quality.term, quantity: "accuracy_retained" }], direction: "level", gives: "retained", from: left, to: quality.at };
  },
};

/** "over 98% performance retention", "99% accuracy recovery". */
const retention: Rule = {
  id: "share.retention",
  says: "share, then a quality score, then retention or recovery",
  example: "The result is over 98% performance retention.",
  not: "The result is a 98% customer retention.",
  when: (at) => {
    const { view } = at;
    if (!shareUnit(at)) return null;
    const quality = nounPhrase(view, at.last + 1, 3);
    for (let k = at.last + 1; k < (quality?.at ?? 0); k += 1) if (cueOf(item(view, k), "comparative")) return null;
    if (!quality || !isQuality(quality.term) || !/^(retention|recovery|preservation|retained|preserved|maintained)$/.test(norm(view, quality.at + 1))) return null;
    return { terms: [{ ...quality.term, quantity: "accuracy_retained" }], direction: "level", gives: "retained", from: at.first, to: quality.at + 1 };
  },
};

/** "saves 69% of the memory", "prunes 90% of video tokens", "omit 90% of computations", "pruning 50% visual tokens". */
const saved: Rule = {
  id: "share.saved",
  says: "verb of saving or leaving out, then a share of the quantity",
  example: "It prunes 90% of the video tokens.",
  not: "It prunes in 90% of the cases.",
  when: (at) => {
    const { view } = at;
    if (at.mention.unit !== "%" && at.mention.unit !== "x") return null;
    const left = leftOf(view, at.first);
    const cue = cueOf(item(view, left), "verb");
    if (!cue || cue.change !== "down" || cue.quantity) return null;
    let found = shareOf(at);
    if (!found && cue.measure === "saved") found = nounPhrase(view, at.last + 1, 4);
    if (!found && norm(view, at.last + 1) === "of" && /^(that|it|them)$/.test(norm(view, at.last + 2))) return sameAgain(at, left);
    if (!found || isQuality(found.term)) return null;
    const terms = coordinated(view, at.last + (norm(view, at.last + 1) === "of" ? 2 : 1), 6).map((f) => f.term);
    return { terms: terms.length > 1 ? [...new Map(terms.map((t) => [t.quantity, t])).values()] : [found.term], direction: directionOf("down", found.term), gives: "change", from: left, to: found.at };
  },
};

/** "others only save 26% of that": what was saved in the clause before. */
function sameAgain(at: Anchor, left: number): Hit | null {
  for (let k = left - 1; k >= Math.max(0, left - 24); k -= 1) {
    const term = item(at.view, k)?.term;
    if (term && term.sense === "cost" && !isQuality(term)) return { terms: [term], direction: "better", gives: "change", from: left, to: at.last + 2 };
  }
  return null;
}

/** "a 90% share of tokens are removed": the verb stands behind. */
const savedPassive: Rule = {
  id: "share.saved-passive",
  says: "share of the quantity, then is saved, pruned or left out",
  example: "Up to 80% of the tokens are pruned without retraining.",
  not: "Up to 80% of the tokens are nouns.",
  when: (at) => {
    const { view } = at;
    if (!shareUnit(at)) return null;
    const found = shareOf(at);
    if (!found || isQuality(found.term)) return null;
    for (let k = found.at + 1; k <= found.at + 5; k += 1) {
      const it = item(view, k);
      if (!it || it.kind === "mark") return null;
      const cue = cueOf(it, "verb");
      if (cue) return cue.change === "down" && /ed$|n$|cut/.test(it.norm) ? { terms: [found.term], direction: "better", gives: "change", from: at.first, to: k } : null;
    }
    return null;
  },
};

/** "using only 43% of the tokens", "at half the cost", "only 0.7% of the KV cache is kept". */
const remaining: Rule = {
  id: "share.remaining",
  says: "verb of using or keeping, then the share of the quantity that is still used",
  example: "It matches the baseline while using only 43% of the tokens.",
  not: "Errors stem from 43% of the tokens.",
  when: (at) => {
    const { view } = at;
    if (!shareUnit(at) || at.mention.value >= 100) return null;
    const found = shareOf(at) ?? onlyTerm(at);
    if (!found || found.term.sense !== "cost" || isQuality(found.term)) return null;
    const left = leftOf(view, at.first);
    const word = norm(view, left);
    const only = hedged(view, at.first, left) || at.mention.hedge === "<";
    const cue = cueOf(item(view, left), "verb");
    if (cue && cue.change === "down" && norm(view, left) !== "to") return null;
    const using = USING.has(word);
    if (!using && !only) return null;
    // A share of parameters tuned is a way of training, no saving of size.
    if (found.term.quantity === "size_reduction" && /^(updat|tun|train|fine|finetun|edit|adapt|optimi|learn|modify)/.test(word)) return null;
    if (word === "by" || word === "in" || (word === "for" && !only) || (word === "on" && !only)) return null;
    if (/^(train|training|trained|on|from|via)$/.test(word) && !["data_reduction", "compute_reduction", "size_reduction"].includes(found.term.quantity)) return null;
    const terms = coordinated(view, at.last + 2, 6).map((f) => f.term);
    const distinct = [...new Map((terms.length > 1 ? terms : [found.term]).map((t) => [t.quantity, t])).values()];
    return { terms: distinct, direction: "better", gives: "remaining", from: left, to: found.at };
  },
};

/** "with only 3% parameters", "using 10% training data": no "of" between. */
function onlyTerm(at: Anchor): Share | null {
  const { view } = at;
  if (norm(view, at.last + 1) === "of") return null;
  const left = leftOf(view, at.first);
  if (!USING.has(norm(view, left)) && !hedged(view, at.first, left)) return null;
  const found = nounPhrase(view, at.last + 1, 3);
  const list = coordinated(view, at.last + 1, 3).at(-1);
  if (list && cueOf(item(view, list.at + 1), "noun")) return null;
  if (!found || cueOf(item(view, found.at + 1), "noun") || cueOf(item(view, at.last + 1), "comparative", "noun")) return null;
  return ["size_reduction", "data_reduction", "compute_reduction", "memory_reduction", "token_reduction"].includes(found.term.quantity) ? found : null;
}

function hedged(view: View, first: number, left: number): boolean {
  for (let k = left + 1; k < first; k += 1) if (/^(only|just|mere|merely)$/.test(norm(view, k))) return true;
  return false;
}

/** "reduces the memory to 39% of the original", "cuts calls to below 10%". */
const reducedTo: Rule = {
  id: "share.reduced-to",
  says: "verb of reduction with the quantity, then to and the share that remains",
  example: "Quantisation reduces the memory footprint to 39% of the original.",
  not: "Training raises the hit rate to 39%.",
  when: (at) => {
    const { view } = at;
    if (!shareUnit(at) || at.mention.range !== null || at.mention.value >= 100) return null;
    const to = leftOfTo(view, at.first);
    if (to < 0) return null;
    const gov = governor(view, to - 1);
    if (!gov || gov.crossed >= 0) return null;
    const cue = gov.cue.find((c) => c.change === "down");
    if (!cue) return null;
    const found = coordinated(view, gov.at + 1, 6).filter((f) => f.at < to);
    const first = found[0] ?? (norm(view, at.last + 1) === "of" ? shareOf(at) : null) ?? before(view, gov.at);
    if (!first || first.term.sense !== "cost" || isQuality(first.term)) return null;
    return { terms: [...new Map((found.length ? found : [first]).map((f) => [f.term.quantity, f.term])).values()], direction: "better", gives: "remaining", from: gov.at, to: at.last };
  },
};

function before(view: View, verb: number): Share | null {
  for (let k = verb - 1; k >= Math.max(0, verb - 5); k -= 1) {
    const it = item(view, k);
    if (!it || it.kind !== "word") return null;
    if (it.term) return { term: it.term, at: k };
  }
  return null;
}

function leftOfTo(view: View, first: number): number {
  for (let k = first - 1; k >= Math.max(0, first - 5); k -= 1) {
    const word = norm(view, k);
    if (word === "to" && norm(view, k - 1) !== "up" && norm(view, k - 1) !== "close") return k;
    if (!/^(only|just|below|about|around|approximately|as|low|little|less|than|under|nearly|roughly|almost|a|mere)$/.test(word)) return -1;
  }
  return -1;
}

/** "halves the cost", "the cost has halved", "doubles throughput", "cuts memory in half". */
const halves: Rule = {
  id: "factor.verb",
  says: "halves, doubles or triples, with the quantity",
  example: "The new cache doubles throughput.",
  not: "The new cache holds double tokens.",
  when: (at) => {
    const { view, mention } = at;
    const word = view.text.tokens[mention.digits]?.norm ?? "";
    const inHalf = word === "half" && ["in", "by"].includes(norm(view, at.first - 1));
    if (!/^(halv|doubl|tripl|quadrupl)/.test(word) && !inHalf) return null;
    const down = mention.words === "half";
    const gov = inHalf ? governor(view, at.first - 2, ["verb"]) : null;
    if (inHalf && !gov) return null;
    const found = gov ? nounPhrase(view, gov.at + 1, 5) : (nounPhrase(view, at.last + 1, 5) ?? before(view, at.first));
    if (!found || (gov && found.at > at.first)) return null;
    const direction = directionOf(down ? "down" : "up", found.term);
    if (direction === "worse" && !isQuality(found.term) && found.term.quantity !== "memory_reduction" && found.term.quantity !== "compute_reduction") return null;
    if (isQuality(found.term) && !down && found.term.sense === "cost") return null;
    return { terms: [found.term], direction, gives: "change", from: Math.min(at.first, found.at, gov?.at ?? at.first), to: Math.max(at.last, found.at) };
  },
};

export const SHARE_RULES: readonly Rule[] = [retention, retained, saved, savedPassive, reducedTo, remaining, halves];
