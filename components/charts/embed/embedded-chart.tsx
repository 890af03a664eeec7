"use client";
import { useMemo } from "react";
import { useView } from "@/components/state/use-view";
import { chartQuery } from "@/components/state/view";
import { analyse } from "@/lib/chart/analyse";
import type { ChartCaption } from "@/lib/chart/types";
import { type ChartOptions, parseOptions, selectedOf } from "@/lib/query/chart-options";
import type { PointView } from "@/lib/query/types";
import { ParetoChart } from "../pareto/chart";
import { ChartFolds } from "../pareto/folds";
import { SmallMultiples } from "../pareto/multiples";
import { ChartSentence } from "../pareto/sentence-view";
import { WhyPanel } from "../pareto/why-panel";

interface Props {
  points: readonly PointView[];
  /** Papers the filters let through. */
  matched: number;
  caption: ChartCaption;
}

/** The live chart in its frame. Its state is the frame's own address; a click explains the point instead of leaving. */
export function EmbeddedChart({ points, matched, caption }: Props) {
  const [view, setView] = useView();
  const query = chartQuery(view);
  const options = useMemo(() => parseOptions(new URLSearchParams(query)).options, [query]);
  const analysis = useMemo(() => analyse(points, options), [points, options]);
  const selected = selectedOf(view.open, options);
  // A frame must not fill the history of the page around it.
  const onOptions = (change: Partial<ChartOptions>) => setView(change, { replace: true });
  const select = (p: PointView) =>
    setView({ open: p.paper, point: p.id.slice(p.paper.length + 1) }, { replace: true });
  return (
    <div className="scripted grid gap-2">
      <ChartSentence analysis={analysis} papers={matched} />
      <ParetoChart
        analysis={analysis}
        onOptions={onOptions}
        selected={selected}
        onSelect={select}
        caption={caption}
      />
      {selected !== null && (
        <WhyPanel points={points} options={options} selected={selected} onSelect={select} target="_blank" />
      )}
      <SmallMultiples analysis={analysis} />
      <ChartFolds analysis={analysis} onOptions={onOptions} target="_blank" />
    </div>
  );
}
