import { analysisOf } from "@/lib/chart/analysis";
import { DEFAULT_OPTIONS } from "@/lib/query/chart-options";
import type { ChartView } from "@/lib/query/types";
import { MiniChart } from "./pareto/mini";

interface Props {
  chart: ChartView;
  /** Slugs to name besides the frontier. */
  named?: readonly string[];
}

/** The small chart in two drawings, one for a wide page and one for a phone, so that its words keep their size. */
export function WideAndNarrow({ chart, named }: Props) {
  const analysis = analysisOf(chart, DEFAULT_OPTIONS);
  return (
    <>
      <div className="max-md:hidden">
        <MiniChart analysis={analysis} named={named} width={1120} height={360} />
      </div>
      <div className="md:hidden">
        <MiniChart analysis={analysis} named={named} width={440} height={320} />
      </div>
    </>
  );
}
