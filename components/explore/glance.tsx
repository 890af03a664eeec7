"use client";
import { GlanceTable } from "@/components/charts/pareto/glance-view";
import { useChartAnalysis } from "@/components/charts/pareto/use-analysis";
import { DEFAULT_OPTIONS } from "@/lib/query/chart-options";
import type { ChartedView } from "./state/use-explore";

/** The table beside the chart, of the view whose chart is here. */
export default function Glance({ charted: { chart, question } }: { charted: ChartedView }) {
  const analysis = useChartAnalysis(chart, question, DEFAULT_OPTIONS);
  return <GlanceTable analysis={analysis} glance={chart.glance} />;
}
