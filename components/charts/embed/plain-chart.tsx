import { analyse } from "@/lib/chart/analyse";
import { plainWords, sentence } from "@/lib/chart/sentence";
import { parseOptions } from "@/lib/query/chart-options";
import type { PointView } from "@/lib/query/types";
import { MiniChart } from "../pareto/mini";
import { ChartTable } from "../pareto/table-view";

interface Props {
  points: readonly PointView[];
  query: string;
}

/** The chart and its table for readers without scripts: drawn by the server, kept out of sight of all others. */
export function PlainChart({ points, query }: Props) {
  const { options } = parseOptions(new URLSearchParams(query));
  const analysis = analyse(points, options);
  return (
    <noscript>
      <p>{plainWords(sentence(analysis))}</p>
      <MiniChart points={points} options={options} width={1000} height={380} table={false} />
      <ChartTable analysis={analysis} target="_blank" />
    </noscript>
  );
}
