import { isEfficiency, type Subject } from "@/lib/claims/types";
import { NOT_STATED } from "./modes";
import { namesIn } from "./named";
import type { Ranked } from "./preference";
import { outcomesOf } from "./quality";
import type { ClaimView } from "./types";

/** What filters look at in a claim. */
export type Filterable = Omit<Ranked, "paired"> &
  Pick<
    ClaimView,
    "phase" | "sure" | "memoryKind" | "measure" | "benchmark" | "model" | "baseline" | "hardware"
  >;

/** Two claims of one setting, by their numbers in the paper. */
export interface Pair {
  efficiency: number;
  quality: number;
}

/** The pairs of a paper's trade-offs. */
export const pairsOf = (
  tradeoffs: readonly { efficiency: { n: number }; quality: { n: number } }[],
): readonly Pair[] => tradeoffs.map((t) => ({ efficiency: t.efficiency.n, quality: t.quality.n }));

/**
 * A claim in its setting: with the claim that a trade-off pairs it with, if any. All filters of claims must hold
 * together for one case. A paper that states nothing is one case without a claim.
 */
export interface Case<C extends Filterable = Filterable> {
  claim: C | null;
  efficiency: C | null;
  quality: C | null;
  /** The whole paper states no gain. */
  gainless: boolean;
}

const isGain = (c: Filterable): boolean => isEfficiency(c.quantity) && c.direction === "better";

/**
 * Every claim in each of its settings: both claims of each pair, then the claims in none.
 * @param pairs in the order of the trade-offs
 */
export function casesOf<C extends Filterable>(claims: readonly C[], pairs: readonly Pair[]): Case<C>[] {
  const gainless = !claims.some(isGain);
  if (claims.length === 0) return [{ claim: null, efficiency: null, quality: null, gainless }];
  const at = new Map(claims.map((c) => [c.n, c]));
  const paired = new Set(pairs.flatMap((p) => [p.efficiency, p.quality]));
  const both = pairs.flatMap((p): Case<C>[] => {
    const efficiency = at.get(p.efficiency) ?? null;
    const quality = at.get(p.quality) ?? null;
    return [efficiency, quality].map((claim) => ({ claim, efficiency, quality, gainless }));
  });
  const alone = claims
    .filter((c) => !paired.has(c.n))
    .map((claim) => {
      const saves = isEfficiency(claim.quantity);
      return { claim, efficiency: saves ? claim : null, quality: saves ? null : claim, gainless };
    });
  return [...both, ...alone];
}

const claimsOf = ({ efficiency, quality }: Case): Filterable[] =>
  [efficiency, quality].filter((c) => c !== null);

/** Whose result a setting is: one claim of another's makes it another's. */
function subjectOf(x: Case): Subject | null {
  const subjects = claimsOf(x).map((c) => c.subject);
  return (["other", "finding", "own"] as const).find((s) => subjects.includes(s)) ?? null;
}

/** Whether every reading of the setting is sure. */
export const isSure = (x: Case): boolean => x.claim !== null && claimsOf(x).every((c) => c.sure);

const said = (x: Case, names: readonly string[]): readonly string[] =>
  names.length > 0 ? names : x.claim === null ? [] : [NOT_STATED];

/** The names that either claim of the setting gives: what one says of it holds for both. */
const named = (key: "benchmark" | "model" | "baseline" | "hardware") => (x: Case) =>
  said(x, [...new Set(claimsOf(x).flatMap((c) => namesIn(c[key]).map((n) => n.key)))]);

/** What a case has of each facet; none where the facet does not speak of it. */
export const CASE_VALUES = {
  gain: ({ claim, efficiency, gainless }) =>
    claim !== null && claim === efficiency && isGain(claim) ? [claim.quantity] : gainless ? [NOT_STATED] : [],
  quality: ({ efficiency, quality }) =>
    efficiency === null ? [] : quality === null ? [NOT_STATED] : outcomesOf(quality),
  quantity: ({ claim }) => [claim?.quantity ?? NOT_STATED],
  bound: ({ claim }) => (claim ? [claim.bound] : []),
  subject: (x) => {
    const subject = subjectOf(x);
    return [subject ?? NOT_STATED];
  },
  phase: ({ claim }) => (claim ? [claim.phase ?? NOT_STATED] : []),
  memory: ({ efficiency }) =>
    efficiency?.quantity === "memory_reduction" ? [efficiency.memoryKind ?? NOT_STATED] : [],
  measure: (x) =>
    x.quality === null || x.quality.quantity === "parity"
      ? []
      : said(
          x,
          namesIn(x.quality.measure).map((n) => n.key),
        ),
  benchmark: named("benchmark"),
  model: named("model"),
  baseline: named("baseline"),
  hardware: named("hardware"),
} as const satisfies Record<string, (x: Case) => readonly string[]>;
