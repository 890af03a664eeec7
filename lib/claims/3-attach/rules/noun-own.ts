import { chainBehind } from "../chain";
import { directionOf, isQuality, item, norm, ownTerm } from "../look";
import type { Anchor, Found, Hit, Rule, Term } from "../types";
import { leftOf } from "./govern";
import { change, measures, reading } from "./hit";
import { termsBehind } from "./terms-around";

/** Words that may stand between a number and "drop" or "loss" when quality is meant. */
const PLAIN = new Set(
  "a an the relative absolute average mean overall further total slight small minor minimal negligible marginal modest only significant maximum point points percentage corresponding mere additional worst case final downstream".split(
    " ",
  ),
);

/** "2x speedup", "4.2% wall time speedups", "2x compression". */
export const nounOwn: Rule = {
  id: "noun.own",
  says: "number, then a noun that names change and quantity: speedup, compression, degradation",
  example: "This gives a 2x end-to-end speedup.",
  not: "This gives a speedup on 2 datasets.",
  when: (at) => {
    if (!measures(at)) return null;
    const chain = chainBehind(at);
    const it = item(at.view, chain.nounAt);
    if (chain.nounAt < 0 || !it || chain.comparativeAt >= 0) return null;
    const cue = chain.noun.find((c) => c.quantity);
    // "a double residual compression": two of a kind.
    const twice = at.view.text.tokens[at.mention.digits]?.norm ?? "";
    if (!cue || /^(double|triple|quadruple)$/.test(twice)) return null;
    const own = ownTerm(cue) as Term;
    if (own.quantity === "speedup")
      return change([own], directionOf(cue.change, own), at.first, chain.nounAt);
    if (chain.term && chain.termAt < chain.nounAt) return null;
    // "frame loss", "weight decay": what is lost is no quality.
    const isLoss = own.quantity === "accuracy_delta";
    if (isLoss && !at.view.items.slice(at.last + 1, chain.nounAt).every((w) => PLAIN.has(w.norm)))
      return null;
    const named = termsBehind(at.view, chain.nounAt);
    if (own.quantity === "size_reduction") return smaller(at, own, named, chain.nounAt);
    if (named[0]) {
      const generic = reading(chain.noun, named[0].term) ?? cue;
      return change([named[0].term], directionOf(generic.change, named[0].term), at.first, named[0].at);
    }
    // "a 5% drop": of quality, unless the words before it speak of something else.
    if (isLoss && (it.norm.startsWith("gap") || it.norm === "decay")) return null;
    return change([own], directionOf(cue.change, own), at.first, chain.nounAt);
  },
};

/** "evicts keys and values from the KV cache at 4x compression": the cache that the sentence speaks of. */
const cacheSpoken = ({ view }: Anchor): Term | null =>
  view.items.find(({ term }) => term?.quantity === "memory_reduction" && term.measure.includes("cache"))
    ?.term ?? null;

/** "2x compression", "a 4x compression of the cache": of what is named behind it. */
function smaller(at: Anchor, own: Term, named: readonly Found[], noun: number): Hit | null {
  const before = at.mention.unit === "%" ? norm(at.view, leftOf(at.view, at.first)) : "";
  if (before === "at" || before === "under") return null;
  const what = named.find((f) => !isQuality(f.term) && !/layers?$/.test(f.term.measure));
  return change([what?.term ?? cacheSpoken(at) ?? own], "better", at.first, what?.at ?? noun);
}
