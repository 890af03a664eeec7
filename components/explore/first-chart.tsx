import { NothingToDraw } from "@/components/charts/nothing";
import { MiniChart } from "@/components/charts/pareto/mini";
import { analysisOf } from "@/lib/chart/analysis";
import type { ChartOptions } from "@/lib/query/chart-options";
import type { ChartView } from "@/lib/query/types";

/** Size of a phone's picture, in its own units; it is drawn as wide as the screen. */
export const SMALL = { width: 390, height: 320 };

interface Props {
  chart: ChartView;
  options: ChartOptions;
}

/** The chart as the server draws it, for a wide and for a narrow screen: there at once and without scripts, its points links. */
export function FirstChart({ chart, options }: Props) {
  if (chart.all === 0) return <NothingToDraw />;
  const analysis = analysisOf(chart, options);
  return (
    <>
      <div className="max-md:hidden md:min-h-[600px] md:pt-9 md:[&>figure]:min-h-[600px]">
        <MiniChart analysis={analysis} width={1080} height={400} table={false} linked />
      </div>
      <div className="md:hidden">
        <MiniChart analysis={analysis} {...SMALL} table={false} linked />
      </div>
    </>
  );
}
