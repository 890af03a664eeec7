import type { Counts } from "./counts";
import {
  ATTRIBUTES,
  type Attribute,
  type Certainty,
  DETAILS,
  type Detail,
  type Figures,
  LABEL_KINDS,
  type LabelKind,
  type Score,
} from "./types";

/**
 * Rounds to 4 decimals; a tie goes to the even digit.
 * Ties are exact only for multiples of 1/32, the binary fractions that end in a 5 at the fifth decimal.
 */
export function round4(x: number): number {
  const tie = Number.isInteger(x * 32) && x.toFixed(5).endsWith("5");
  if (!tie) return Number(x.toFixed(4));
  const below = Math.floor(x * 1e4);
  return (below % 2 === 0 ? below : below + 1) / 1e4;
}

function figures(hit: number, gold: number, right: number, predicted: number): Figures {
  const p = predicted ? right / predicted : 1;
  const r = gold ? hit / gold : 1;
  return {
    precision: round4(p),
    recall: round4(r),
    f1: p + r ? round4((2 * p * r) / (p + r)) : 0,
    gold,
    predicted,
    matched: hit,
  };
}

/** Quantities that appear in the labels or the readings, in alphabetical order. */
export function quantitiesOf(counts: Counts): string[] {
  const names = [...counts.keys()].flatMap(
    (name) => /^(?:gold|predicted|matched):(.*)$/.exec(name)?.[1] ?? [],
  );
  return [...new Set(names)].filter((name) => name !== "tradeoff").sort();
}

/** Precision, recall and F1 over the sum of some quantities (or `["tradeoff"]`). */
export function claimFigures(counts: Counts, quantities: string[]): Figures {
  const total = (kind: string) => quantities.reduce((sum, q) => sum + (counts.get(`${kind}:${q}`) ?? 0), 0);
  const matched = total("matched");
  return figures(matched, total("gold"), matched, total("predicted"));
}

/** Recall counts labels asked for; precision accepts those allowed too. */
export function labelFigures(counts: Counts, kind: LabelKind): Figures {
  const n = (name: string) => counts.get(`${kind}:${name}`) ?? 0;
  return figures(n("hit"), n("gold"), n("ok"), n("predicted"));
}

/** The words around a number, on matched claims. */
export function detailFigures(counts: Counts, detail: Detail): Figures {
  const n = (name: string) => counts.get(`detail:${detail}:${name}`) ?? 0;
  return figures(n("matched"), n("gold"), n("matched"), n("predicted"));
}

/** Share of matched claims whose attribute is right; null where nothing matched. */
export function attributeShare(counts: Counts, attribute: Attribute): number | null {
  const { matched } = claimFigures(counts, quantitiesOf(counts));
  return matched ? round4((counts.get(`attribute:${attribute}`) ?? 0) / matched) : null;
}

/** Share of papers whose first label may stand first; 0 where there are none. */
export function mainShare(counts: Counts, kind: LabelKind): number {
  const papers = counts.get("papers") ?? 0;
  return papers ? round4((counts.get(`${kind}:main`) ?? 0) / papers) : 0;
}

/** How many claims carry a name ("sure", "unsure", "rule:<id>") and how many of them are right. */
export function certainty(counts: Counts, name: string): Certainty {
  const [n, right] = [counts.get(`${name}:n`) ?? 0, counts.get(`${name}:right`) ?? 0];
  return { n, right, precision: n ? round4(right / n) : null };
}

/** Whether a quantity counts among `changes`, the headline figure. */
export const isChange = (quantity: string): boolean => quantity !== "parity" && quantity !== "accuracy_level";

/** One value for each of some names. */
export const byName = <K extends string, V>(names: readonly K[], value: (name: K) => V): Record<K, V> =>
  Object.fromEntries(names.map((name) => [name, value(name)])) as Record<K, V>;

/** Turns counts into the scorer's report. */
export function scoreOf(counts: Counts, missing: string[]): Score {
  const quantities = quantitiesOf(counts);
  return {
    papers: counts.get("papers") ?? 0,
    missing_papers: [...missing].sort(),
    ungrounded_quotes: counts.get("ungrounded") ?? 0,
    inverted: counts.get("inverted") ?? 0,
    all: claimFigures(counts, quantities),
    changes: claimFigures(counts, quantities.filter(isChange)),
    by_quantity: byName(quantities, (q) => claimFigures(counts, [q])),
    tradeoffs: claimFigures(counts, ["tradeoff"]),
    attributes: byName(ATTRIBUTES, (name) => attributeShare(counts, name)),
    details: byName(DETAILS, (name) => detailFigures(counts, name)),
    labels: byName(LABEL_KINDS, (kind) => ({ ...labelFigures(counts, kind), main: mainShare(counts, kind) })),
  };
}
