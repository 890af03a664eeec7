"use client";
import { useMemo } from "react";
import { type Analysis, analysisOf } from "@/lib/chart/analysis";
import { type ChartOptions, parseOptions } from "@/lib/query/chart-options";
import type { ChartView } from "@/lib/query/types";

/**
 * What a chart says and draws: it answers `question`, whose choices may be those of a moment ago; zoom and exchange rate,
 * which the browser applies itself, are the reader's present ones.
 */
export function useChartAnalysis(chart: ChartView, question: string, { zoom, rate }: ChartOptions): Analysis {
  const options = useMemo(() => parseOptions(new URLSearchParams(question)).options, [question]);
  return useMemo(() => analysisOf(chart, { ...options, zoom, rate }), [chart, options, zoom, rate]);
}
