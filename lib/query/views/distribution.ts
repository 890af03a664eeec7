import { EFFICIENCY_QUANTITIES, type Subject } from "@/lib/claims/types";
import { compareText } from "../columns/text-order";
import { compareClaims, qualityChange } from "../preference";
import type { PaperRecord } from "../read/records";
import type { ClaimView, Distribution } from "../types";
import { ranked } from "./row";

type Value = Distribution["values"][number];

/** The q-quantile of ascending numbers, linear between neighbours (Hyndman and Fan 1996, type 7). */
export function quantile(ascending: readonly number[], q: number): number {
  const at = (ascending.length - 1) * q;
  const low = Math.floor(at);
  const a = ascending[low] as number;
  const b = ascending[Math.min(low + 1, ascending.length - 1)] as number;
  return a + (b - a) * (at - low);
}

const tidy = (value: number) => Math.round(value * 1e4) / 1e4;

/**
 * Five numbers and all values; null where nobody states any. The five are over one number a paper, the one that stands
 * for it: a paper that states many weighs no more than another.
 */
function spread(
  { quantity, unit, error }: Kind,
  records: readonly PaperRecord[],
  valuesOf: (r: PaperRecord) => Value[],
): Distribution | null {
  const byPaper = records.map(valuesOf).filter((values) => values.length > 0);
  if (byPaper.length === 0) return null;
  const values = byPaper.flat().sort((a, b) => a.low - b.low || compareText(a.paper, b.paper) || a.n - b.n);
  const standing = byPaper.flatMap(([first]) => (first ? [first.low] : [])).sort((a, b) => a - b);
  const at = (q: number) => tidy(quantile(standing, q));
  return {
    quantity,
    unit,
    error,
    papers: byPaper.length,
    claims: values.length,
    min: at(0),
    lowerQuartile: at(0.25),
    median: at(0.5),
    upperQuartile: at(0.75),
    max: at(1),
    values,
  };
}

/** What one distribution is of; `error`: a score of which less is better. */
type Kind = Pick<Distribution, "quantity" | "unit" | "error">;

/** A paper's results of these people, the one that stands for it first. */
const resultsOf = (record: PaperRecord, subjects: readonly Subject[]) =>
  ranked(record)
    .filter((c) => subjects.includes(c.subject))
    .sort(compareClaims);

/** Efficiency: comparable factors per quantity. */
export function gainsOf(records: readonly PaperRecord[], subjects: readonly Subject[]): Distribution[] {
  return EFFICIENCY_QUANTITIES.flatMap((quantity) => {
    const valuesOf = (r: PaperRecord) =>
      resultsOf(r, subjects).flatMap((c) =>
        c.quantity === quantity && c.factorLow !== null
          ? [spreadValue(r, c, c.factorLow, c.factorHigh ?? c.factorLow)]
          : [],
      );
    return spread({ quantity, unit: "factor", error: false }, records, valuesOf) ?? [];
  });
}

const COSTS: readonly Kind[] = [
  { quantity: "accuracy_delta", unit: "pp", error: false },
  { quantity: "accuracy_delta", unit: "%", error: false },
  { quantity: "accuracy_retained", unit: "%", error: false },
  { quantity: "accuracy_delta", unit: "%", error: true },
  { quantity: "accuracy_delta", unit: "pp", error: true },
];

/** The far end of a range; the change itself where one number is stated. */
function farEnd(c: ClaimView, change: number): number {
  if (c.high === null) return change;
  if (c.direction === "worse") return -c.value;
  return c.quantity === "accuracy_retained" ? c.high - 100 : c.high;
}

/** Quality: the kinds that are not alike apart, and shares retained as change, more is better; levels are no change. */
export function costsOf(records: readonly PaperRecord[], subjects: readonly Subject[]): Distribution[] {
  return COSTS.flatMap((kind) => {
    const alike = (c: ClaimView) =>
      c.quantity === kind.quantity &&
      c.unit === kind.unit &&
      (c.scoreSense === "error" && c.measure !== null) === kind.error;
    const valuesOf = (r: PaperRecord) =>
      resultsOf(r, subjects).flatMap((c) => {
        const change = alike(c) ? qualityChange(c) : null;
        return change === null ? [] : [spreadValue(r, c, change, farEnd(c, change))];
      });
    return spread(kind, records, valuesOf) ?? [];
  });
}

const spreadValue = (r: PaperRecord, c: ClaimView, low: number, high: number): Value => ({
  paper: r.slug,
  title: r.title,
  n: c.n,
  low: tidy(low),
  high: tidy(high),
  bound: c.bound,
  subject: c.subject,
});
