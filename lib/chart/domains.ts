import type { PointColumns } from "./columns";
import type { Outline } from "./outline";
import { factorDomain, qualityDomain } from "./scales";

/** The stretches of the axes that have room for everything that stands on them. */
export function domainsOf({ columns: c, at }: Pick<Outline, "columns" | "at">): {
  factor: [number, number];
  accuracy: [number, number];
} {
  const factors = [at.plane, at.better, at.lane].flatMap((rows) => extent(c.factor, rows));
  const rugs = [at.unstated, at["other-unit"]].flatMap((rows) => extent(c.factor, rows));
  return { factor: factorDomain(factors, rugs), accuracy: qualityDomain(extent(c.quality, at.plane)) };
}

/** The smallest and the largest value as written; none where there is no row. */
function extent({ worse, claimed }: PointColumns["factor"], rows: Uint32Array): number[] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    low = Math.min(low, worse[row] as number);
    high = Math.max(high, claimed[row] as number);
  }
  return rows.length > 0 ? [low, high] : [];
}
