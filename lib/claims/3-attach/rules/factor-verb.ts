import { ARTICLES } from "../../lexicon/grammar";
import type { Direction } from "../../types";
import { directionOf, isQuality, norm, nounPhrase } from "../look";
import type { Anchor, Rule, Term } from "../types";
import { governor } from "./govern";
import { before } from "./share-to";

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
    // "double-buffered": part of a compound.
    if (view.text.tokens[mention.last + 1]?.norm === "-" && !view.text.tokens[mention.last + 1]?.space)
      return null;
    if (!/^(halv|doubl|tripl|quadrupl)/.test(word) && !inHalf) return null;
    if (/^(double|triple|quadruple)$/.test(word) && describes(at)) return null;
    const down = mention.words === "half";
    const gov = inHalf ? governor(view, at.first - 2, ["verb"]) : null;
    if (inHalf && !gov) return null;
    const found = gov
      ? nounPhrase(view, gov.at + 1, 5)
      : (nounPhrase(view, at.last + 1, 5) ?? (hasObject(at) ? null : before(view, at.first)));
    if (!found || (gov && found.at > at.first)) return null;
    const direction = directionOf(down ? "down" : "up", found.term);
    if (!isTold(found.term, direction, down)) return null;
    return {
      terms: [found.term],
      direction,
      gives: "change",
      from: Math.min(at.first, found.at, gov?.at ?? at.first),
      to: Math.max(at.last, found.at),
    };
  },
};

/** "doubles the batch size": what is halved or doubled stands behind, whether a lexicon knows it or not. */
const hasObject = ({ view, last }: Anchor): boolean => ARTICLES.has(norm(view, last + 1));

/** Whether halving or doubling something is a result: more of a cost is one only of memory and compute, of an error none. */
function isTold(term: Term, direction: Direction, down: boolean): boolean {
  if (isQuality(term)) return down || term.sense !== "cost";
  return direction !== "worse" || /^(memory|compute)_reduction$/.test(term.quantity);
}

/** "static double auctions", "in double precision": two of a kind; a verb has a subject of many, "to" or "can", or an article behind. */
const describes = ({ view, first, last }: Anchor): boolean => {
  const before = norm(view, first - 1);
  if (/^(s|'|of|with|by|from|using|via|a|an|the|its|their|both)$/.test(before)) return true;
  const verb = /[^s]s$|ly$|^(to|can|could|will|would|may|and|than|over|nearly|almost|we|even)$/.test(before);
  return !verb && !ARTICLES.has(norm(view, last + 1));
};
