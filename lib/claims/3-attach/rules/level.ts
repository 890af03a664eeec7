import { RATED } from "../../lexicon/metrics";
import { item } from "../look";
import type { Anchor, Hit, Term, View } from "../types";

/** A level is a percent, points, or a bare number that looks like a score (with decimals, or named as one). */
export const isScore = (at: Anchor): boolean => {
  const { mention } = at;
  // "1-gram", "3D": a digit glued to letters is part of a word.
  const next = at.view.text.tokens[mention.last + 1];
  // "0.6±0.3°": the unit stands behind the spread.
  if (next?.norm === "±" && PHYSICAL_UNIT.test(at.view.text.tokens[mention.last + 3]?.norm ?? ""))
    return false;
  if (mention.unit === "none" && physicalBehind(at)) return false;
  if (
    mention.unit === "none" &&
    next &&
    !next.space &&
    (next.norm === "-" || next.kind === "word" || next.kind === "name")
  )
    return false;
  if (mention.unit === "x" || mention.scale !== null || mention.sign === "+" || mention.words !== null)
    return false;
  return true;
};

const PHYSICAL_UNIT = /^(°|mm|cm|m|μm|µm|um|nm|km|px|pixels?|degrees?|deg|rad|s|ms|n|hz|kg|g|v|w)$/;

/** "errors of 0.06, 0.1 and 0.36 mm", "an RMSE of 0.29 m": the list ends in a unit of length or the like. */
function physicalBehind({ view, last }: Anchor): boolean {
  let k = last + 1;
  while (/^(,|and)$/.test(view.items[k]?.norm ?? "") || view.items[k]?.kind === "number") k += 1;
  const [before, unit] = [view.items[k - 1], view.items[k]?.norm ?? ""];
  return before?.kind === "number" && (unit === "m" || PHYSICAL_UNIT.test(unit));
}

export const looksExact = (at: Anchor): boolean =>
  at.mention.unit === "%" ||
  at.mention.unit === "pp" ||
  at.mention.numbers.every((n) => /\.\d/.test(at.view.text.source.slice(n.start, n.end)));

export const level = (term: Term, from: number, to: number): Hit => ({
  terms: [{ ...term, quantity: "accuracy_level" }],
  direction: "level",
  gives: "level",
  from,
  to,
});

export const SCORE: Term = { quantity: "accuracy_delta", sense: "good", measure: "score" };

/** Scores too vague to make a bare number beside them a level. */
export const VAGUE = new Set([
  ...RATED,
  "evaluation metrics",
  ..."performance performances quality robustness reasoning prediction understanding capability capabilities alignment diversity consistency correlation preference similarity math imagenet glue mmlu gsm8k superglue humaneval is sr cd ap pq r2 distance gap gaps bias loss return returns success utility profit revenue coverage sensitivity qualities inconsistency inconsistencies irrelevancy relevancy collisions misalignment".split(
    " ",
  ),
]);

const RATINGS: ReadonlySet<string> = new Set(RATED);
/** Whether a score is a quality that people rate. */
export const rated = (term: Term): boolean => RATINGS.has(term.measure);

export function named(view: View, i: number): boolean {
  const it = item(view, i);
  return (
    it?.named === true || (["the", "a", "both"].includes(it?.norm ?? "") && item(view, i + 1)?.named === true)
  );
}
