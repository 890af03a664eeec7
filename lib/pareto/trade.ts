import { endOf, factorInterval } from "./interval";
import { qualityOf } from "./quality";
import type { HedgedPoint, Strength, Trade } from "./types";

/** A point with its factor and quality as numbers; null where its efficiency claim has no factor. */
export function tradeOf<P extends HedgedPoint>(point: P): Trade<P> | null {
  const factor = factorInterval(point.efficiency);
  return factor && { point, factor, quality: qualityOf(point.quality) };
}

/**
 * Factor and quality as two columns for the frontier. Missing (NaN), never 0: quality that is not measured, and in the
 * strict reading a value of which nothing at all is guaranteed ("a loss of at least 3 %").
 */
export function columns(
  trades: readonly Trade[],
  strength: Strength,
): { xs: Float64Array; ys: Float64Array } {
  const xs = Float64Array.from(trades, (t) => endOf(t.factor, strength) || Number.NaN);
  const ys = Float64Array.from(trades, (t) => {
    const y = t.quality.kind === "measured" ? endOf(t.quality.value, strength) : Number.NaN;
    return y === Number.NEGATIVE_INFINITY ? Number.NaN : y;
  });
  return { xs, ys };
}
