import { WideAndNarrow } from "@/components/charts/wide-and-narrow";
import { SectionTitle } from "@/components/ui/section-title";
import type { ChartView } from "@/lib/query/types";

/** The gains of the chosen papers against their quality, every paper named. */
export function CompareChart({ chart, slugs }: { chart: ChartView; slugs: readonly string[] }) {
  return (
    <section aria-labelledby="chart-title" className="mt-6">
      <SectionTitle id="chart-title">Gain against quality</SectionTitle>
      <WideAndNarrow chart={chart} named={slugs} />
    </section>
  );
}
