import { EFFICIENCY_QUANTITIES } from "@/lib/claims/types";
import { qualityOf, random } from "@/lib/pareto";
import type { PointClaim, PointView } from "@/lib/query/types";
import { UNSAID } from "@/lib/query/unsaid";

const BOUNDS = ["exact", "exact", "exact", "up-to", "at-least", "about"] as const;
const TECHNIQUES = ["quantization", "pruning", "distillation", "sparse-attention", "caching", null];

/** Seeded points as the explore page gets them: every hedge, unit and place on the chart occurs. */
export function chartPoints(n: number): PointView[] {
  const next = random(12);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const claim = (change: Partial<PointClaim>): PointClaim => ({
    ...UNSAID,
    n: 0,
    quantity: "speedup",
    kind: "point",
    value: 2,
    unit: "x",
    direction: "better",
    bound: pick(BOUNDS),
    subject: "own",
    start: 0,
    end: 9,
    quote: "a number of this paper",
    sure: true,
    ...change,
  });
  const words = { n: 1, quantity: "parity", kind: "parity", value: 0, unit: "%", bound: "exact" } as const;
  /** Unstated, kept or better in words, or measured in one of two units. */
  const qualityAt = (place: number, change: number) => {
    if (place < 0.15) return null;
    if (place < 0.25) return claim({ ...words, direction: place < 0.2 ? "level" : "better" });
    return claim({
      ...{ n: 1, unit: place < 0.6 ? "pp" : "%", quantity: "accuracy_delta" },
      ...{ value: Math.abs(change), direction: change < 0 ? "worse" : "better" },
    });
  };
  return Array.from({ length: n }, (_, k) => {
    const factor = Math.exp(next() * 4);
    const efficiency = claim({
      quantity: pick(EFFICIENCY_QUANTITIES),
      value: factor,
      factorLow: factor,
      factorHigh: factor,
    });
    const change = (next() + next() - 1) * 30;
    const quality = qualityAt(next(), change);
    const paper = `paper-${Math.floor(k / 2)}`;
    const placed = qualityOf(quality);
    return {
      id: quality ? `${paper}:${k}:1` : `${paper}:${k}`,
      paper,
      title: `Paper ${Math.floor(k / 2)}: a synthetic one`,
      year: 2018 + Math.floor(next() * 8),
      technique: pick(TECHNIQUES),
      domain: "language-models",
      efficiency: { ...efficiency, n: k },
      quality,
      kind: placed.kind === "measured" ? placed.unit : placed.kind,
    };
  });
}
