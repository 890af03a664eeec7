"use client";
import { MiniChart } from "@/components/charts/pareto/mini";
import { useChartAnalysis } from "@/components/charts/pareto/use-analysis";
import { chartQuery } from "@/components/state/view";
import { parseOptions } from "@/lib/query/chart-options";
import type { ChartPanelProps } from "./chart-panel";
import { kindHrefOf, SMALL } from "./first-chart";

/** On a phone: the picture of a view that the server has not drawn. */
export default function SmallChart({ found, view }: Pick<ChartPanelProps, "found" | "view">) {
  const { options } = parseOptions(new URLSearchParams(chartQuery(view)));
  const analysis = useChartAnalysis(found.chart, found.question, options);
  return <MiniChart analysis={analysis} {...SMALL} table={false} linked kindHref={kindHrefOf(view)} />;
}
