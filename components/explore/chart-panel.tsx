"use client";
import { memo, useCallback, useDeferredValue, useEffect, useMemo } from "react";
import {
  type Brushed,
  ChartControls,
  ChartFolds,
  type ChartOptions,
  optionParams,
  ParetoChart,
  parseOptions,
  SmallMultiples,
  selectedOf,
} from "@/components/charts";
import { captionOf } from "@/components/charts/pareto/caption";
import { OptionProblems } from "@/components/charts/pareto/problems";
import { analyse } from "@/lib/chart/analyse";
import { type Said, sentence } from "@/lib/chart/sentence";
import { EMBED_PATH } from "@/lib/format/embed";
import type { PointView } from "@/lib/query/types";
import { rangeText } from "./filters/scale";
import type { ChartedView } from "./state/ask";
import { chartQuery, type UrlState, viewQuery } from "./state/keys";
import type { SetUrl } from "./state/url";
import { usePainted } from "./state/use-painted";

export interface ChartPanelProps {
  view: ChartedView;
  url: UrlState;
  setUrl: SetUrl;
  hovered: string | null;
  onHover: (slug: string | null) => void;
  onSelect: (point: PointView) => void;
  /** The sentence that sums up what is drawn. */
  onSaid: (said: Said[], view: ChartedView) => void;
}

const figure = (n: number) => Number(n.toPrecision(3));

/** The chart with its choices in the URL; loaded after the page. While filters change it comes after the table. */
export default memo(function ChartPanel(props: ChartPanelProps) {
  const { url, setUrl, hovered, onHover, onSelect, onSaid } = props;
  const view = useDeferredValue(usePainted(props.view));
  const { points } = view;
  const choices = chartQuery(url);
  const { options, problems } = useMemo(() => parseOptions(new URLSearchParams(choices)), [choices]);
  const analysis = useMemo(() => analyse(points, options), [points, options]);
  const said = useMemo(() => sentence(analysis, view.matched), [analysis, view]);
  useEffect(() => onSaid(said, view), [said, view, onSaid]);
  // A slider has many positions: only where it stops is worth a step back.
  const onOptions = useCallback(
    (change: Partial<ChartOptions>) =>
      setUrl(optionParams(change) as Partial<UrlState>, { replace: "rate" in change }),
    [setUrl],
  );
  const onBrush = useCallback(
    ({ factor, accuracy }: Brushed) =>
      setUrl({
        zoom: null,
        factor: rangeText(figure(factor[0]), figure(factor[1])),
        ...(accuracy && { accuracy: rangeText(figure(accuracy[0]), figure(accuracy[1])) }),
      }),
    [setUrl],
  );
  const query = useDeferredValue(viewQuery(url, { open: null, compare: null }));
  const { caption, embed } = useMemo(() => {
    const shared = new URLSearchParams(query);
    for (const own of ["page", "pageSize", "sort", "columns", "pin", "density", "point"]) shared.delete(own);
    const text = shared.toString().replaceAll("%2C", ",");
    const address = (path: string) => (text ? `${path}?${text}` : path);
    return { caption: captionOf(view, address("/")), embed: address(EMBED_PATH) };
  }, [query, view]);
  return (
    <>
      <OptionProblems problems={problems.filter((p) => !view.notices.some((n) => n.param === p.param))} />
      <div className="mb-2 flex justify-end max-md:hidden">
        <ChartControls options={options} onOptions={onOptions} />
      </div>
      <ParetoChart
        analysis={analysis}
        onOptions={onOptions}
        selected={selectedOf(url.open, options)}
        onSelect={onSelect}
        hovered={hovered}
        onHover={onHover}
        onBrush={onBrush}
        caption={caption}
        embed={embed}
      />
      <SmallMultiples analysis={analysis} />
      <ChartFolds analysis={analysis} onOptions={onOptions}>
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
