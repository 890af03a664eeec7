import { MiniChart } from "@/components/charts/pareto/mini";
import type { ChartOptions } from "@/lib/query/chart-options";
import type { PointView } from "@/lib/query/types";

/** Size of a phone's picture, in its own units; it is drawn as wide as the screen. */
export const SMALL = { width: 390, height: 320 };

interface Props {
  points: readonly PointView[];
  options: ChartOptions;
  narrow: boolean;
}

/** The chart as the server draws it: there at once and without scripts; elsewhere than on a phone the one that answers takes its place. */
export function FirstChart({ points, options, narrow }: Props) {
  if (narrow) return <MiniChart points={points} options={options} {...SMALL} table={false} />;
  return (
    <div className="md:min-h-[560px] md:pt-9 md:[&>figure]:min-h-[560px]">
      <MiniChart points={points} options={options} width={1080} height={400} table={false} />
    </div>
  );
}
