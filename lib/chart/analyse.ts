import type { ChartOptions } from "@/lib/query/chart-params";
import type { ChartView, PointView } from "@/lib/query/types";
import { type Analysis, analysisOf } from "./analysis";
import { columnsOf } from "./columns";
import { drawnRows } from "./drawn";
import { outline } from "./outline";
import { study } from "./study";
import { chartOf } from "./view";

/** The chart of points that are at hand, all of them: what the index does by columns for any number of them. */
export function chartOfPoints(
  points: readonly PointView[],
  options: ChartOptions,
  papers?: number,
): ChartView {
  const s = study(
    outline(
      columnsOf(points),
      Array.from(points, (_, i) => i),
      options,
    ),
  );
  const drawn = drawnRows(s);
  return chartOf(
    s,
    drawn,
    Array.from(drawn, (row) => points[row] as PointView),
    papers,
  );
}

/** What the points at hand say under a reader's choices. */
export const analyse = (points: readonly PointView[], options: ChartOptions): Analysis =>
  analysisOf(chartOfPoints(points, options), options);
