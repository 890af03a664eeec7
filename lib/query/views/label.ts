import { isEfficiency, type Subject } from "@/lib/claims/types";
import { labelName } from "@/lib/format/labels";
import { countsIn, papersOf } from "../columns/labels";
import { compareText } from "../columns/text-order";
import type { ColumnIndex } from "../columns/types";
import { NO_PARAMS } from "../params";
import type { PaperRecord } from "../read/records";
import type { ChartView, ClaimView, LabelView } from "../types";
import { costsOf, gainsOf } from "./distribution";
import { rowOf } from "./row";

type Counts = (c: Pick<ClaimView, "subject">) => boolean;

const LEADING = 10;
const TOGETHER = 12;

/** Papers per year, in order; the papers without a year last. */
function yearsOf(records: readonly PaperRecord[]): LabelView["years"] {
  const counts = new Map<number | null, number>();
  for (const { year } of records) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts]
    .map(([year, count]) => ({ year, count }))
    .sort((a, b) => (a.year ?? 1e9) - (b.year ?? 1e9));
}

/** What papers that state a gain leave out. */
function unstatedOf(records: readonly PaperRecord[], counts: Counts): LabelView["unstated"] {
  const own = (r: PaperRecord) => r.claims.filter(counts);
  const gains = records
    .map((r) => own(r).filter((c) => isEfficiency(c.quantity)))
    .filter((claims) => claims.length > 0);
  const lacking = (key: keyof Pick<ClaimView, "baseline" | "benchmark" | "hardware">) =>
    gains.filter((claims) => claims.every((c) => c[key] === null)).length;
  return {
    gains: gains.length,
    noNumbers: records.filter((r) => own(r).every((c) => c.quantity === "parity")).length,
    gainWithoutQuality: records.filter(
      (r) =>
        own(r).some((c) => isEfficiency(c.quantity)) &&
        !r.tradeoffs.some((t) => counts(t.efficiency) && counts(t.quality)),
    ).length,
    noBaseline: lacking("baseline"),
    noBenchmark: lacking("benchmark"),
    noHardware: lacking("hardware"),
  };
}

/** Labels that stand on the same papers, the most frequent first. */
function togetherOf(index: ColumnIndex, kind: "technique" | "domain", name: string): LabelView["together"] {
  const own = papersOf(index.labels[kind], name);
  const all = (["technique", "domain"] as const).flatMap((other) => {
    const counts = countsIn(index.labels[other], own);
    return index.labels[other].values
      .map((value, code) => ({
        kind: other,
        name: value,
        label: labelName(value),
        count: counts[code] as number,
      }))
      .filter((t) => other !== kind || t.name !== name);
  });
  return all
    .filter((t) => t.count > 0)
    .sort((a, b) => b.count - a.count || compareText(a.kind, b.kind) || compareText(a.name, b.name))
    .slice(0, TOGETHER);
}

/**
 * The page of a technique or domain.
 * @param records its papers in the default order
 * @param subjects whose results count: what a label gains is what its papers themselves report, unless others are asked for
 */
export function labelOf(
  index: ColumnIndex,
  kind: "technique" | "domain",
  name: string,
  records: readonly PaperRecord[],
  chart: ChartView,
  dataVersion: string,
  subjects: readonly Subject[],
): LabelView {
  const counts: Counts = (c) => subjects.includes(c.subject);
  const params = { ...NO_PARAMS, subject: subjects };
  return {
    dataVersion,
    kind,
    name,
    papers: records.length,
    years: yearsOf(records),
    subjects: [...subjects],
    off: records.reduce((sum, r) => sum + r.claims.filter((c) => !counts(c)).length, 0),
    gains: gainsOf(records, subjects),
    costs: costsOf(records, subjects),
    parity: records.filter((r) => r.claims.some((c) => c.quantity === "parity" && counts(c))).length,
    leading: records.slice(0, LEADING).map((r) => rowOf(r, params)),
    chart,
    unstated: unstatedOf(records, counts),
    together: togetherOf(index, kind, name),
  };
}
