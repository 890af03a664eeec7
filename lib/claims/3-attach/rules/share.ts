import { USING } from "../../lexicon/grammar";
import { WHOLES } from "../../lexicon/quantities";
import { coordinated, cueOf, directionOf, isModifier, isQuality, item, norm, nounPhrase } from "../look";
import type { Anchor, Hit, Rule, View } from "../types";
import { governor, leftOf } from "./govern";
import { type Share, shareOf, shareUnit } from "./share-of";

/** "using only 43% of the tokens", "at half the cost", "only 0.7% of the KV cache is kept". */
export const remaining: Rule = {
  id: "share.remaining",
  says: "verb of using or keeping, then the share of the quantity that is still used",
  example: "It matches the baseline while using only 43% of the tokens.",
  not: "Errors stem from 43% of the tokens.",
  when: (at) => {
    const { view } = at;
    const part = at.mention.unit === "x" && at.mention.value < 1;
    if (part) return fraction(at);
    if (!shareUnit(at) || at.mention.value >= 100) return null;
    const found = shareOf(at) ?? onlyTerm(at) ?? wholeOf(at);
    if (found?.term.sense !== "cost" || isQuality(found.term)) return null;
    const left = leftOf(view, at.first);
    const word = norm(view, left);
    const only =
      hedged(view, at.first, left) ||
      at.mention.hedge === "<" ||
      (/^(on|with|from|in)$/.test(word) && /^(only|just|solely)$/.test(norm(view, left - 1)));
    const cue = cueOf(item(view, left), "verb");
    if (cue && ((cue.change === "down" && norm(view, left) !== "to") || cue.change === "worse")) return null;
    // "5x less traffic, half the memory and half the time": half of a cost in a list is what is left.
    const using =
      USING.has(word) || (at.mention.words === "half" && [",", "and"].includes(word)) || listed(at, left);
    if (!using && !only && word !== "in") return null;
    // A share of parameters tuned is a way of training, no saving of size.
    if (
      found.term.quantity === "size_reduction" &&
      /^(updat|tun|train|fine|finetun|edit|adapt|optimi|learn|modify)/.test(word)
    )
      return null;
    const within = word === "in" && found.term.quantity === "speedup" && found.term.measure.includes(" ");
    if (word === "by" || (word === "in" && !within) || (word === "for" && !only) || (word === "on" && !only))
      return null;
    if (
      /^(train|training|trained|on|from|via)$/.test(word) &&
      !["data_reduction", "compute_reduction", "size_reduction"].includes(found.term.quantity)
    )
      return null;
    // "with more than 90% of the energy": much of it is no little of it.
    if (
      !only &&
      cue === null &&
      /^(than|over|above|least)$/.test(norm(view, at.first - 1)) &&
      !/^(less|fewer)$/.test(norm(view, at.first - 2))
    )
      return null;
    const terms = coordinated(view, at.last + 2, 6)
      .map((f) => f.term)
      .filter((t) => t.sense === "cost" && !isQuality(t));
    const distinct = [
      ...new Map((terms.length > 1 ? terms : [found.term]).map((t) => [t.quantity, t])).values(),
    ];
    return {
      terms: distinct,
      direction: "better",
      gives: "remaining",
      from: [",", "and"].includes(word) ? left + 1 : left,
      to: found.at,
    };
  },
};

/** "with 0.72 times the parameters": a factor below one of a cost is what is left of it. */
function fraction(at: Anchor): Hit | null {
  const found = shareOf(at) ?? nounPhrase(at.view, at.last + 1, 4);
  if (found?.term.sense !== "cost" || isQuality(found.term)) return null;
  return { terms: [found.term], direction: "better", gives: "remaining", from: at.first, to: found.at };
}

/** "with only 3% parameters", "using 10% training data": no "of" between. */
function onlyTerm(at: Anchor): Share | null {
  const { view } = at;
  if (norm(view, at.last + 1) === "of") return null;
  const left = leftOf(view, at.first);
  if (!USING.has(norm(view, left)) && !hedged(view, at.first, left)) return null;
  const found = nounPhrase(view, at.last + 1, 3);
  const list = coordinated(view, at.last + 1, 3).at(-1);
  if (list && cueOf(item(view, list.at + 1), "noun")) return null;
  if (
    !found ||
    // "with 40% memory saved"
    (/(ed|cut)$/.test(norm(view, found.at + 1)) && cueOf(item(view, found.at + 1), "verb")) ||
    cueOf(item(view, found.at + 1), "noun") ||
    cueOf(item(view, at.last + 1), "comparative", "noun")
  )
    return null;
  if (found.term.quantity === "speedup") return found.term.measure.includes(" ") ? found : null;
  return [
    "size_reduction",
    "data_reduction",
    "compute_reduction",
    "memory_reduction",
    "token_reduction",
    "energy_reduction",
    "cost_reduction",
  ].includes(found.term.quantity)
    ? found
    : null;
}

/** "a subset of just 7%": of the data. */
const subset = (view: View, left: number): boolean =>
  norm(view, left) === "of" && /^(subset|coreset|subsample)$/.test(norm(view, left - 1));

const WHOLE_OF = new Map(
  WHOLES.flatMap(({ quantity, words }) => words.map((word) => [word, quantity] as const)),
);
const NEEDS =
  /^(us(e|es|ing)|requir(e|es|ing)|need(s|ing)?|consum(e|es|ing)|access(es|ing)?|process(es|ing)?|annotat(e|es|ing)|label(s|ing|ling)?)$/;

/** "using only 35% of the complete CoTs": a thing that is counted, where the words say that no more of it was needed. */
function wholeOf(at: Anchor): Share | null {
  const { view } = at;
  const left = leftOf(view, at.first);
  if (subset(view, left))
    return { term: { quantity: "data_reduction", sense: "cost", measure: "data" }, at: at.last };
  if (!NEEDS.test(norm(view, left)) && !hedged(view, at.first, left)) return null;
  const start = norm(view, at.last + 1) === "of" ? at.last + 2 : at.last + 1;
  for (let k = start; k < start + 4; k += 1) {
    const quantity = WHOLE_OF.get(norm(view, k));
    if (quantity && !isModifier(item(view, k + 1)))
      return { term: { quantity, sense: "cost", measure: norm(view, k) }, at: k };
    if (cueOf(item(view, k), "comparative")) return null;
    if (!["the", "its", "all"].includes(norm(view, k)) && !isModifier(item(view, k))) return null;
  }
  return null;
}

/** "only 30% of the parameters and [70%] of the computations": the second share under one verb. */
function listed({ view }: Anchor, left: number): boolean {
  if (norm(view, left) !== "and" && norm(view, left) !== ",") return false;
  for (let k = left - 1; k >= Math.max(0, left - 16); k -= 1) {
    const it = item(view, k);
    if (it?.norm === ")") {
      while (k > 0 && norm(view, k) !== "(") k -= 1;
      continue;
    }
    if (!it || it.kind === "mark") return false;
    if (it.kind !== "number") continue;
    const before = leftOf(view, k);
    const share =
      it.mention?.unit === "%" &&
      (norm(view, k + 1) === "of" || nounPhrase(view, k + 1, 2)?.term.sense === "cost");
    return share && (USING.has(norm(view, before)) || hedged(view, k, before));
  }
  return false;
}

function hedged(view: View, first: number, left: number): boolean {
  for (let k = left + 1; k < first; k += 1)
    if (/^(only|just|mere|merely|little|few)$/.test(norm(view, k))) return true;
  return false;
}

/** "reduces the memory to 39% of the original", "cuts calls to below 10%". */
export const reducedTo: Rule = {
  id: "share.reduced-to",
  says: "verb of reduction with the quantity, then to and the share that remains",
  example: "Quantisation reduces the memory footprint to 39% of the original.",
  not: "Training raises the hit rate to 39%.",
  when: (at) => {
    const { view } = at;
    const part = at.mention.unit === "x" && at.mention.value < 1;
    if ((!shareUnit(at) && !part) || at.mention.range !== null || at.mention.value >= 100) return null;
    const to = leftOfTo(view, at.first);
    if (to < 0) return null;
    const gov = governor(view, to - 1);
    if (!gov || gov.crossed >= 0) return null;
    const cue = gov.cue.find((c) => c.change === "down");
    if (!cue) return null;
    const found = coordinated(view, gov.at + 1, 6).filter((f) => f.at < to);
    const whole = norm(view, at.last + 1) === "of" ? shareOf(at) : null;
    // "reduces the overhead to 11% of the attention latency": a share of something else.
    if (found[0] && whole && found[0].term.quantity !== whole.term.quantity) return null;
    const first = found[0] ?? whole ?? before(view, gov.at);
    if (first?.term.sense !== "cost" || isQuality(first.term)) return null;
    return {
      terms: [...new Map((found.length ? found : [first]).map((f) => [f.term.quantity, f.term])).values()],
      direction: "better",
      gives: "remaining",
      from: gov.at,
      to: at.last,
    };
  },
};

/** "their cost was, on average, only 6% that of an expert", "its memory is 30% of the baseline's": what is left, after "is". */
export const shareIs: Rule = {
  id: "share.is",
  says: "cost, then is, then the share of another's cost",
  example: "Its memory footprint is only 30% of that of the full cache.",
  not: "Its share of errors is only 30% of all errors.",
  when: (at) => {
    const { view } = at;
    if (!shareUnit(at) || at.mention.value >= 100) return null;
    const other = norm(view, at.last + 1) === "of" ? at.last + 2 : at.last + 1;
    const named =
      /^(that|those)$/.test(norm(view, other)) ||
      (other > at.last + 1 && /^(the|its)$/.test(norm(view, other)));
    if (!named) return null;
    let verb = leftOf(view, at.first);
    for (let n = 0; n < 4 && !/^(is|are|was|were|remains)$/.test(norm(view, verb)); n += 1) verb -= 1;
    if (!/^(is|are|was|were|remains)$/.test(norm(view, verb))) return null;
    const found = before(view, verb);
    if (found?.term.sense !== "cost" || isQuality(found.term)) return null;
    return { terms: [found.term], direction: "better", gives: "remaining", from: found.at, to: at.last };
  },
};

export function before(view: View, verb: number): Share | null {
  for (let k = verb - 1; k >= Math.max(0, verb - 5); k -= 1) {
    const it = item(view, k);
    if (it?.kind !== "word") return null;
    if (it.term) return { term: it.term, at: k };
  }
  return null;
}

function leftOfTo(view: View, first: number): number {
  for (let k = first - 1; k >= Math.max(0, first - 5); k -= 1) {
    const word = norm(view, k);
    if (word === "to" && norm(view, k - 1) !== "up" && norm(view, k - 1) !== "close") return k;
    if (
      !/^(only|just|below|about|around|approximately|as|low|little|less|than|under|nearly|roughly|almost|a|mere)$/.test(
        word,
      )
    )
      return -1;
  }
  return -1;
}

/** "halves the cost", "the cost has halved", "doubles throughput", "cuts memory in half". */
export const halves: Rule = {
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
    const found = gov
      ? nounPhrase(view, gov.at + 1, 5)
      : (nounPhrase(view, at.last + 1, 5) ?? before(view, at.first));
    if (!found || (gov && found.at > at.first)) return null;
    const direction = directionOf(down ? "down" : "up", found.term);
    if (
      direction === "worse" &&
      !isQuality(found.term) &&
      found.term.quantity !== "memory_reduction" &&
      found.term.quantity !== "compute_reduction"
    )
      return null;
    if (isQuality(found.term) && !down && found.term.sense === "cost") return null;
    return {
      terms: [found.term],
      direction,
      gives: "change",
      from: Math.min(at.first, found.at, gov?.at ?? at.first),
      to: Math.max(at.last, found.at),
    };
  },
};
