"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { chartOf, chartQuestion, whyOf } from "@/components/state/requests";
import { useView } from "@/components/state/use-view";
import { chartQuery, choiceQuery } from "@/components/state/view";
import type { ChartCaption } from "@/lib/chart/types";
import { type ChartOptions, parseOptions, selectedOf } from "@/lib/query/chart-options";
import type { ChartView, PointView } from "@/lib/query/types";
import { ParetoChart } from "../pareto/chart";
import { ChartFolds } from "../pareto/folds";
import { SmallMultiples } from "../pareto/multiples";
import { ChartSentence } from "../pareto/sentence-view";
import { useChartAnalysis } from "../pareto/use-analysis";
import { WhyPanel } from "../pareto/why-panel";

interface Props {
  /** The server's answer to the address, and the question as it understood it. */
  initial: ChartView;
  asked: string;
  caption: ChartCaption;
}

/** The live chart in its frame. Its state is the frame's own address; a click explains the point instead of leaving. */
export function EmbeddedChart({ initial, asked, caption }: Props) {
  const [view, setView] = useView();
  const query = chartQuery(view);
  const options = useMemo(() => parseOptions(new URLSearchParams(query)).options, [query]);
  const question = chartQuestion(asked, choiceQuery(view));
  const [first] = useState(question);
  const { data, isPlaceholderData } = useQuery({
    ...chartOf(question),
    ...(question === first && { initialData: initial }),
    placeholderData: keepPreviousData,
  });
  const [shown, setShown] = useState({ chart: initial, question });
  if (data && !isPlaceholderData && data !== shown.chart) setShown({ chart: data, question });
  const analysis = useChartAnalysis(shown.chart, shown.question, options);
  const { data: why } = useQuery(whyOf(question, view.open, view.point));
  const selected = selectedOf(view.open, options);
  // A frame must not fill the history of the page around it.
  const onOptions = (change: Partial<ChartOptions>) => setView(change, { replace: true });
  const select = (p: PointView) =>
    setView({ open: p.paper, point: p.id.slice(p.paper.length + 1) }, { replace: true });
  return (
    <div className="scripted grid gap-2">
      <ChartSentence said={shown.chart.said} />
      <ParetoChart
        analysis={analysis}
        onOptions={onOptions}
        selected={selected}
        onSelect={select}
        caption={caption}
      />
      {why !== undefined && (
        <WhyPanel why={why} question={question} rate={view.rate} onSelect={select} target="_blank" />
      )}
      <SmallMultiples analysis={analysis} groups={shown.chart.groups} />
      <ChartFolds analysis={analysis} shares={shown.chart.shares} onOptions={onOptions} target="_blank" />
    </div>
  );
}
