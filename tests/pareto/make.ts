import { columnsOf } from "@/lib/chart/columns";
import { qualityOf, robust, type Trade } from "@/lib/pareto";
import type { PointClaim, PointView } from "@/lib/query/types";
import { UNSAID } from "@/lib/query/unsaid";

/** A plain 2× speed-up, to be changed where a test needs it. */
export function claim(change: Partial<PointClaim> = {}): PointClaim {
  return {
    ...UNSAID,
    n: 0,
    quantity: "speedup",
    kind: "point",
    value: 2,
    unit: "x",
    direction: "better",
    bound: "exact",
    subject: "own",
    factorLow: 2,
    factorHigh: 2,
    start: 0,
    end: 9,
    quote: "2x faster",
    sure: true,
    ...change,
  };
}

/** A trade-off of a paper: a speed-up with a quality change in points, or none. */
export function point(
  paper: string,
  gain: Partial<PointClaim> = {},
  quality: Partial<PointClaim> | null = {},
): PointView {
  const efficiency = claim(gain);
  const cost =
    quality &&
    claim({
      n: 1,
      quantity: "accuracy_delta",
      unit: "pp",
      value: 1,
      factorLow: null,
      factorHigh: null,
      quote: "1 point better",
      ...quality,
    });
  const placed = qualityOf(cost);
  return {
    id: cost ? `${paper}:${efficiency.n}:${cost.n}` : `${paper}:${efficiency.n}`,
    paper,
    title: `Paper ${paper}: what it does`,
    year: 2024,
    technique: "quantization",
    domain: "language-models",
    efficiency,
    quality: cost,
    kind: placed.kind === "measured" ? placed.unit : placed.kind,
  };
}

/** Shares by slug and by id. */
export function robustOf(trades: readonly Trade[], cases?: number) {
  const points = trades.map((t) => t.point);
  const rows = points.map((_, i) => i);
  const columns = columnsOf(points);
  const found = robust(columns, rows, cases);
  const slugs = new Map(points.map((p, i) => [columns.paper[i] as number, p.paper]));
  return {
    cases: found.cases,
    papers: new Map([...found.papers].map(([n, share]) => [slugs.get(n), share])),
    points: new Map([...found.points].map(([i, share]) => [points[i]?.id, share])),
  };
}
