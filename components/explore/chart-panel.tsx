"use client";
import { memo, useCallback, useDeferredValue, useMemo } from "react";
import {
  type Brushed,
  ChartControls,
  ChartFolds,
  type ChartOptions,
  ParetoChart,
  parseOptions,
  SmallMultiples,
  selectedOf,
  useChartAnalysis,
} from "@/components/charts";
import { NothingToDraw } from "@/components/charts/nothing";
import { captionOf } from "@/components/charts/pareto/caption";
import type { SetView } from "@/components/state/use-view";
import { chartQuery, type View, viewQuery } from "@/components/state/view";
import { EMBED_PATH } from "@/lib/format/embed";
import type { PointView } from "@/lib/query/types";
import type { ChartedView } from "./state/use-explore";
import { COUNT_ALL } from "./toolbar/whose";

export interface ChartPanelProps {
  found: ChartedView;
  view: View;
  setView: SetView;
  hovered: string | null;
  onHover: (slug: string | null) => void;
  onSelect: (point: PointView) => void;
}

const figure = (n: number) => Number(n.toPrecision(3));

/** The chart with its choices in the URL; loaded after the page. While filters change it comes after the table. */
export default memo(function ChartPanel(props: ChartPanelProps) {
  const { view, setView, hovered, onHover, onSelect } = props;
  const found = useDeferredValue(props.found);
  const { chart, question } = found;
  const choices = chartQuery(view);
  const { options } = useMemo(() => parseOptions(new URLSearchParams(choices)), [choices]);
  const analysis = useChartAnalysis(chart, question, options);
  // Whose numbers count is one choice for chart and table. A slider has many positions: only where it stops is worth a
  // step back.
  const onOptions = useCallback(
    (change: Partial<ChartOptions>) =>
      "also" in change ? setView(COUNT_ALL) : setView(change, { replace: "rate" in change }),
    [setView],
  );
  const onBrush = useCallback(
    ({ factor, accuracy }: Brushed) =>
      setView({
        zoom: null,
        factor: { from: figure(factor[0]), to: figure(factor[1]) },
        ...(accuracy && { accuracy: { from: figure(accuracy[0]), to: figure(accuracy[1]) } }),
      }),
    [setView],
  );
  const query = useDeferredValue(viewQuery(view, { open: null, compare: null }));
  const { caption, embed } = useMemo(() => {
    const shared = new URLSearchParams(query);
    for (const own of ["page", "pageSize", "sort", "columns", "pin", "density", "point"]) shared.delete(own);
    const text = shared.toString().replaceAll("%2C", ",");
    const address = (path: string) => (text ? `${path}?${text}` : path);
    return { caption: captionOf(found, address("/")), embed: address(EMBED_PATH) };
  }, [query, found]);
  if (analysis.trades.length === 0)
    return (
      <NothingToDraw>
        {analysis.hidden.other + analysis.hidden.finding > 0 && (
          <button type="button" onClick={() => setView(COUNT_ALL)} className="text-acc hover:underline">
            Count findings and others’ numbers too
          </button>
        )}
      </NothingToDraw>
    );
  return (
    <>
      <div className="mb-2 flex justify-end max-md:hidden">
        <ChartControls options={options} onOptions={onOptions} />
      </div>
      <ParetoChart
        analysis={analysis}
        onOptions={onOptions}
        selected={selectedOf(view.open, options)}
        onSelect={onSelect}
        hovered={hovered}
        onHover={onHover}
        onBrush={onBrush}
        caption={caption}
        embed={embed}
      />
      <SmallMultiples analysis={analysis} groups={chart.groups} />
      <ChartFolds analysis={analysis} shares={chart.shares} onOptions={onOptions}>
        <details className="md:hidden">
          <summary className="w-fit text-mut text-xs hover:text-ink">Axes and frontier</summary>
          <div className="py-2">
            <ChartControls options={options} onOptions={onOptions} />
          </div>
        </details>
      </ChartFolds>
    </>
  );
});
