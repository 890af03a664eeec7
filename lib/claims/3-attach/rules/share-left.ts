import { USING } from "../../lexicon/grammar";
import { coordinated, cueOf, isModifier, isQuality, item, norm, nounPhrase } from "../look";
import type { Anchor, Hit, Rule, View } from "../types";
import { leftOf } from "./govern";
import { type Share, shareOf, shareUnit } from "./share-of";
import { hedged, wholeOf } from "./share-whole";

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
    if (
      found?.term.sense !== "cost" ||
      isQuality(found.term) ||
      describes(view, found) ||
      isOften(view, found)
    )
      return null;
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
    // "was only 0.02% of the data", "limiting traffic to only 1% of the parameters": how much of it there is.
    if (/^(is|are|was|were)$/.test(word) && found.term.quantity === "data_reduction") return null;
    if (word === "to" && ofOtherCost(view, left, found)) return null;
    // "perturbing just 2% of the data": what is altered is not what is needed.
    if (/^(perturb|poison|corrupt|alter|manipulat|cover|contaminat|affect|inject|flip|attack)/.test(word))
      return null;
    // A share of parameters tuned is a way of training, no saving of size.
    if (
      found.term.quantity === "size_reduction" &&
      /^(updat|tun|train|fine|finetun|edit|adapt|optimi|learn|modify)/.test(word)
    )
      return null;
    const within = word === "in" && found.term.quantity === "speedup" && found.term.measure.includes(" ");
    if (
      word === "by" ||
      (word === "in" && !within) ||
      (word === "for" && (!only || /^account/.test(norm(view, left - 1)))) ||
      (word === "on" && !only)
    )
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
    const list = coordinated(view, at.last + 2, 6).filter(
      (f) => f.term.sense === "cost" && !isQuality(f.term),
    );
    const terms = list.map((f) => f.term);
    const distinct = [
      ...new Map((terms.length > 1 ? terms : [found.term]).map((t) => [t.quantity, t])).values(),
    ];
    return {
      terms: distinct,
      direction: "better",
      gives: "remaining",
      from: [",", "and"].includes(word) ? left + 1 : left,
      to: Math.max(found.at, ...list.map((f) => f.at)),
    };
  },
};

/** Whether a cost of another kind stands right before "to". */
const ofOtherCost = (view: View, to: number, { term }: Share): boolean =>
  [1, 2].some((k) => {
    const before = item(view, to - k)?.term;
    return before?.sense === "cost" && before.quantity !== term.quantity;
  });

/** "fooled only 9% of the time": how often, where no words say whose time it is. */
const isOften = (view: View, { term, at }: Share): boolean =>
  term.measure === "time" &&
  norm(view, at - 1) === "the" &&
  !/^(of|that|needed|required|taken|used|spent|it|and)$/.test(norm(view, at + 1));

/** "3% of the data files": data is only their kind. A verb may follow too: "5% of the data suffices". */
function describes(view: View, { term, at }: Share): boolean {
  const next = item(view, at + 1);
  // "with 71% of data extracted being consistent"
  if (/ed$/.test(next?.norm ?? "") && norm(view, at + 2) === "being") return true;
  return (
    term.measure === "data" &&
    isModifier(next) &&
    !next?.cues.length &&
    /[^s]s$/.test(next?.norm ?? "") &&
    !/^(match|rival|suffic|equal|work)/.test(next?.norm ?? "")
  );
}

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

/** "only 30% of the parameters and [70%] of the computations": the second share under one verb. */
function listed({ view }: Anchor, left: number): boolean {
  // "as well as" is passed as hedges are.
  const well = norm(view, left + 1) === "as" && norm(view, left + 2) === "well";
  if (!well && norm(view, left) !== "and" && norm(view, left) !== ",") return false;
  for (let k = well ? left : left - 1; k >= Math.max(0, left - 16); k -= 1) {
    const it = item(view, k);
    if (it?.norm === ")") {
      while (k > 0 && norm(view, k) !== "(") k -= 1;
      continue;
    }
    if (it?.norm === "'") continue;
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
