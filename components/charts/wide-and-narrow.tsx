import { analysisOf } from "@/lib/chart/analysis";
import { DEFAULT_OPTIONS } from "@/lib/query/chart-options";
import type { ChartView } from "@/lib/query/types";
import { type KindHref, MiniChart } from "./pareto/mini";

interface Props {
  chart: ChartView;
  /** Slugs to name besides the frontier. */
  named?: readonly string[];
  /** Where the same points stand by another kind of quality change. */
  kindHref?: KindHref;
}

/** The small chart in two drawings, one for a wide page and one for a phone, so that its words keep their size. */
export function WideAndNarrow({ chart, ...shown }: Props) {
  const analysis = analysisOf(chart, DEFAULT_OPTIONS);
  return (
    <>
      <div className="max-md:hidden">
        <MiniChart analysis={analysis} {...shown} width={1120} height={360} />
      </div>
      <div className="md:hidden">
        <MiniChart analysis={analysis} {...shown} width={440} height={320} />
      </div>
    </>
  );
}
