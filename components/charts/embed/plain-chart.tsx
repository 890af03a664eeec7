import type { Analysis } from "@/lib/chart/analysis";
import { plainWords } from "@/lib/chart/sentence";
import { MiniChart } from "../pareto/mini";
import { ChartTable } from "../pareto/table-view";

/** The chart and its table for readers without scripts: drawn by the server, kept out of sight of all others. */
export function PlainChart({ analysis }: { analysis: Analysis }) {
  return (
    <noscript>
      <p>{plainWords(analysis.said)}</p>
      <MiniChart analysis={analysis} width={1000} height={380} table={false} />
      <ChartTable analysis={analysis} target="_blank" />
    </noscript>
  );
}
