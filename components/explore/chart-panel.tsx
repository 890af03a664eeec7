"use client";
import { useDeferredValue, useEffect, useMemo } from "react";
import {
  ChartControls,
  type ChartOptions,
  ChartTable,
  ExchangeSlider,
  optionParams,
  ParetoChart,
  parseOptions,
  SmallMultiples,
} from "@/components/charts";
import { analyse } from "@/components/charts/pareto/analyse";
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
const SUMMARY = "w-fit text-xs text-mut hover:text-ink";

/** The chart with its choices in the URL; loaded after the page. It may lag behind the table while filters change. */
export default function ChartPanel(props: ChartPanelProps) {
  const { url, setUrl, hovered, onHover, onSelect, onSaid } = props;
  const view = useDeferredValue(props.view);
  const query = viewQuery(url, { open: null, compare: null });
  const options = useMemo(() => parseOptions(new URLSearchParams(query)).options, [query]);
  const said = useMemo(() => sentence(analyse(view.points, options), view.matched), [view, options]);
  useEffect(() => onSaid(said, view), [said, view, onSaid]);
  const onOptions = (change: Partial<ChartOptions>) => setUrl(optionParams(change) as Partial<UrlState>);
  return (
    <>
      <div className="mb-2 flex justify-end max-md:hidden">
        <ChartControls options={options} onOptions={onOptions} />
      </div>
      <ParetoChart
        points={view.points}
        options={options}
        onOptions={onOptions}
        selected={url.open}
        onSelect={onSelect}
        hovered={hovered}
        onHover={onHover}
        onBrush={(area) =>
          setUrl({
            zoom: null,
            factor: rangeText(figure(area.factor[0]), figure(area.factor[1])),
            ...(area.accuracy && {
              accuracy: rangeText(figure(area.accuracy[0]), figure(area.accuracy[1])),
            }),
          })
        }
        papers={view.matched}
        caption={{
          title: "Trade-offs as reported in abstracts",
          filters: view.chips.map((c) => c.say),
          source: `Tradeoff Atlas, ${view.total} papers, data ${view.dataVersion.slice(0, 12)}`,
          date: new Date().toISOString().slice(0, 10),
        }}
      />
      <SmallMultiples points={view.points} options={options} />
      <div className="mt-1.5 flex flex-wrap gap-x-5 gap-y-1 px-1 [&>details[open]]:w-full">
        <details className="md:hidden">
          <summary className={SUMMARY}>Axes and frontier</summary>
          <div className="py-2">
            <ChartControls options={options} onOptions={onOptions} />
          </div>
        </details>
        <details>
          <summary className={SUMMARY}>What is quality worth?</summary>
          <div className="py-2">
            <ExchangeSlider points={view.points} options={options} onOptions={onOptions} />
          </div>
        </details>
        <details>
          <summary className={SUMMARY}>The chart as a table</summary>
          <div className="py-2">
            <ChartTable points={view.points} options={options} />
          </div>
        </details>
      </div>
    </>
  );
}
