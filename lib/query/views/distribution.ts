import { EFFICIENCY_QUANTITIES, type Quantity } from "@/lib/claims/types";
import { compareText } from "../columns/text-order";
import { qualityChange } from "../preference";
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

/** Five numbers and all values; null where nobody states any. */
function spread(quantity: Quantity, unit: Distribution["unit"], values: Value[]): Distribution | null {
  if (values.length === 0) return null;
  values.sort((a, b) => a.low - b.low || compareText(a.paper, b.paper) || a.n - b.n);
  const low = values.map((v) => v.low);
  const at = (q: number) => tidy(quantile(low, q));
  return {
    quantity,
    unit,
    papers: new Set(values.map((v) => v.paper)).size,
    claims: values.length,
    min: at(0),
    lowerQuartile: at(0.25),
    median: at(0.5),
    upperQuartile: at(0.75),
    max: at(1),
    values,
  };
}

const own = (record: PaperRecord) => ranked(record).filter((c) => c.subject !== "other");

/** Efficiency: comparable factors per quantity, own results and findings. */
export function gainsOf(records: readonly PaperRecord[]): Distribution[] {
  return EFFICIENCY_QUANTITIES.flatMap((quantity) => {
    const values = records.flatMap((r) =>
      own(r).flatMap((c) =>
        c.quantity === quantity && c.factorLow !== null
          ? [spreadValue(r, c, c.factorLow, c.factorHigh ?? c.factorLow)]
          : [],
      ),
    );
    return spread(quantity, "factor", values) ?? [];
  });
}

/** Quality: changes in percent and in points apart, and shares retained as change; levels are no change. */
export function costsOf(records: readonly PaperRecord[]): Distribution[] {
  const kinds = [
    ["accuracy_delta", "pp"],
    ["accuracy_delta", "%"],
    ["accuracy_retained", "%"],
  ] as const;
  return kinds.flatMap(([quantity, unit]) => {
    const values = records.flatMap((r) =>
      own(r).flatMap((c) => {
        const change = c.quantity === quantity && c.unit === unit ? qualityChange(c) : null;
        if (change === null) return [];
        const far =
          c.high === null
            ? change
            : c.direction === "worse"
              ? -c.value
              : quantity === "accuracy_retained"
                ? c.high - 100
                : c.high;
        return [spreadValue(r, c, change, far)];
      }),
    );
    return spread(quantity, unit, values) ?? [];
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
