"use client";
import { useDeferredValue, useEffect, useMemo } from "react";
import { analyse } from "@/components/charts/pareto/analyse";
import { ParetoChart } from "@/components/charts/pareto/chart";
import { optionParams, parseOptions } from "@/components/charts/pareto/options";
import { type Said, sentence } from "@/components/charts/pareto/sentence";
import type { ExploreView, PointView } from "@/lib/query/types";
import { rangeText } from "./filters/scale";
import { type UrlState, viewQuery } from "./state/keys";
import type { SetUrl } from "./state/url";

export interface ChartPanelProps {
  view: ExploreView;
  url: UrlState;
  setUrl: SetUrl;
  hovered: string | null;
  onHover: (slug: string | null) => void;
  onSelect: (point: PointView) => void;
  /** The sentence that sums up what is drawn. */
  onSaid: (said: Said[], view: ExploreView) => void;
}

const figure = (n: number) => Number(n.toPrecision(3));

/** The chart with its choices in the URL; loaded after the page. It may lag behind the table while filters change. */
export default function ChartPanel(props: ChartPanelProps) {
  const { url, setUrl, hovered, onHover, onSelect, onSaid } = props;
  const view = useDeferredValue(props.view);
  const query = viewQuery(url);
  const options = useMemo(() => parseOptions(new URLSearchParams(query)).options, [query]);
  const said = useMemo(() => sentence(analyse(view.points, options), view.matched), [view, options]);
  useEffect(() => onSaid(said, view), [said, view, onSaid]);
  return (
    <ParetoChart
      points={view.points}
      options={options}
      onOptions={(change) => setUrl(optionParams(change) as Partial<UrlState>)}
      selected={url.open}
      onSelect={onSelect}
      hovered={hovered}
      onHover={onHover}
      onBrush={(area) =>
        setUrl({
          zoom: null,
          factor: rangeText(figure(area.factor[0]), figure(area.factor[1])),
          ...(area.accuracy && { accuracy: rangeText(figure(area.accuracy[0]), figure(area.accuracy[1])) }),
        })
      }
      papers={view.matched}
      caption={{
        title: "Trade-offs as reported in abstracts",
        filters: view.chips.map((c) => c.say),
        source: `Tradeoff Atlas, ${view.total} papers, data ${view.dataVersion.slice(0, 12)}`,
        date: "",
      }}
    />
  );
}
