import { matchClaims } from "./match";
import type { ClaimRecord, GoldRecord, PaperText } from "./types";

/** Whether a claim is right; `weight` is how many claims it stands for, null where whole abstracts were labelled. */
export interface Judgement {
  right: boolean;
  weight: number | null;
}

/**
 * Judges the claims read from one paper by its labels, in their order. Where the labels only judge some claims (`wrong`
 * lists those that are not right) the others are left open: null.
 */
export function judge(gold: GoldRecord, claims: ClaimRecord[], paper: PaperText): (Judgement | null)[] {
  const text = `${paper.title}\n${paper.abstract}`;
  const matched = (labels: GoldRecord["claims"]) =>
    new Map(matchClaims(text, labels, claims).map(([i, j]) => [j, labels[i]?.weight ?? 1]));
  const right = matched(gold.claims);
  if (!gold.wrong) return claims.map((_, j) => ({ right: right.has(j), weight: null }));
  const wrong = matched(gold.wrong);
  return claims.map((_, j) => {
    const weight = right.get(j) ?? wrong.get(j);
    return weight === undefined ? null : { right: right.has(j), weight };
  });
}
