import { MiniChart } from "@/components/charts/pareto/mini";
import type { ChartOptions } from "@/components/charts/pareto/options";
import type { PointView } from "@/lib/query/types";

interface Props {
  points: readonly PointView[];
  options: ChartOptions;
  narrow: boolean;
}

/** The chart as the server draws it: there at once and without scripts; the one that answers takes its place. */
export function FirstChart({ points, options, narrow }: Props) {
  return (
    <div className="[&>figure]:min-h-[560px] md:pt-9">
      <MiniChart
        points={points}
        options={options}
        width={narrow ? 390 : 1080}
        height={narrow ? 300 : 400}
        table={false}
      />
    </div>
  );
}
