import { round4 } from "./figures";
import { matchClaims } from "./match";
import type { Certainty, ClaimRecord, GoldRecord, PaperText, RuleCount } from "./types";

/** A predicted claim with the rule that made it and whether it is called sure. */
export interface RuledClaim {
  rule: string;
  sure: boolean;
  record: ClaimRecord;
}

/** Which claims of a paper are right: those that match a labelled claim, optional ones too. */
export function rightClaims(gold: GoldRecord, claims: RuledClaim[], paper: PaperText): boolean[] {
  const text = `${paper.title}\n${paper.abstract}`;
  const matched = new Set(
    matchClaims(
      text,
      gold.claims,
      claims.map((c) => c.record),
    ).map(([, j]) => j),
  );
  return claims.map((_, j) => matched.has(j));
}

/** Adds one paper's claims to the count of each rule. */
export function countRules(counts: Map<string, RuleCount>, claims: RuledClaim[], right: boolean[]): void {
  for (const [j, claim] of claims.entries()) {
    const count = counts.get(claim.rule) ?? { n: 0, right: 0 };
    counts.set(claim.rule, {
      n: count.n + 1,
      right: count.right + Number(right[j] === true),
    });
  }
}

/** Rules in alphabetical order with their counts, as `lib/claims/calibration.json` holds them. */
export function calibration(counts: Map<string, RuleCount>): Record<string, RuleCount> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** Precision of a count; null where it is empty. */
export function certainty(count: RuleCount): Certainty {
  return {
    ...count,
    precision: count.n ? round4(count.right / count.n) : null,
  };
}
