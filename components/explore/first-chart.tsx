import { NothingToDraw } from "@/components/charts/nothing";
import { type KindHref, MiniChart } from "@/components/charts/pareto/mini";
import { type View, viewHref } from "@/components/state/view";
import { analysisOf } from "@/lib/chart/analysis";
import type { ChartOptions } from "@/lib/query/chart-options";
import type { ChartView } from "@/lib/query/types";

/** Size of a phone's picture, in its own units; it is drawn as wide as the screen. */
export const SMALL = { width: 390, height: 320 };
/** Size of the picture on a wide page, beside the table at a glance. */
const WIDE = { width: 760, height: 400 };

interface Props {
  chart: ChartView;
  options: ChartOptions;
  view: View;
}

/** Where a view shows another kind of quality change. */
export const kindHrefOf =
  (view: View): KindHref =>
  (y) =>
    viewHref(view, { y, open: null });

/** The chart as the server draws it, for a wide and for a narrow screen: there at once and without scripts, its points links. */
export function FirstChart({ chart, options, view }: Props) {
  if (chart.all === 0) return <NothingToDraw />;
  const analysis = analysisOf(chart, options);
  const shared = { analysis, table: false, linked: true, kindHref: kindHrefOf(view) };
  return (
    <>
      <div className="first-chart max-md:hidden md:pt-9 noscript:pt-0">
        <MiniChart {...shared} {...WIDE} most={WIDE.height} />
      </div>
      <div className="md:hidden">
        <MiniChart {...shared} {...SMALL} />
      </div>
    </>
  );
}
