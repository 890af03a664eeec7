"use client";
import { type KeyboardEvent, memo, useId, useMemo } from "react";
import type { Analysis, PointTrade } from "@/lib/chart/analysis";
import type { Mark } from "@/lib/chart/marks";
import { type ChartModel, draw } from "@/lib/chart/model";
import { speakPoint } from "@/lib/chart/table";
import { step, WALK_KEYS } from "@/lib/chart/walk";
import { aroundOf, type Way, ZOOM_KEYS, zoomed } from "@/lib/chart/zoom";
import type { ChartOptions } from "@/lib/query/chart-options";
import { BrushBar } from "./brush-bar";
import { CanvasLayer } from "./layer-canvas";
import { LaneLayer } from "./layer-lane";
import { RechartsLayer } from "./layer-recharts";
import { Overlay } from "./overlay";
import type { ParetoChartProps } from "./props";
import { Tip } from "./tip";
import { useLit } from "./use-lit";
import { areaOf, usePointer } from "./use-pointer";
import { useWidth } from "./use-size";

/** Heights of the picture, wide and narrow; the skeleton keeps the same room. */
export const HEIGHT = { wide: 380, narrow: 260, below: 520 };

/**
 * The picture itself: Recharts draws axes, frontier and marks, a canvas the crowd of a dense picture, an overlay what
 * moves with the pointer. Left and right walk the frontier, up and down all marks, Enter opens the evidence.
 */
export default memo(function Picture(props: ParetoChartProps) {
  const [ref, width] = useWidth();
  const { analysis, selected, height } = props;
  const tall = height ?? (width < HEIGHT.below ? HEIGHT.narrow : HEIGHT.wide);
  const model = useMemo(
    () => (width > 0 ? draw(analysis, { width, height: tall }, selected ? [selected] : []) : null),
    [analysis, width, tall, selected],
  );
  return (
    <div ref={ref} className="h-[260px] sm:h-[380px]" style={height || width ? { height: tall } : undefined}>
      {model && <Live {...props} model={model} />}
    </div>
  );
});

/** Marks of one paper that light up together, at most. */
const MOST_LIT = 40;
const OPEN_KEYS = ["Enter", " "];

/** The part of the chart that a key leads to. */
function zoomBy(key: string, analysis: Analysis, around: PointTrade | null): ChartOptions["zoom"] {
  const way = ZOOM_KEYS[key] as Way | "whole";
  return way === "whole" ? null : zoomed(analysis, way, around && aroundOf(around));
}

function Live(props: ParetoChartProps & { model: ChartModel }) {
  const { model, analysis, selected, hovered, onBrush, onOptions } = props;
  const help = useId();
  const { marks, mine, stays, light, open, onFocus } = useLit(props);
  const trade = (m: Mark) => analysis.trades[m.index] as PointTrade;
  const of = (paper: string) => marks.filter((m) => trade(m).point.paper === paper);
  const pointer = usePointer(model, {
    onLit: (mark) => light(mark, false),
    onPick: (mark, touch) => (mark && !touch ? open(mark) : light(mark, touch)),
  });
  const lit = mine ? [mine] : hovered ? of(hovered).slice(0, MOST_LIT) : [];
  const chosen = selected ? marks.filter((m) => m.id === selected || trade(m).point.paper === selected) : [];
  const onKeyDown = (e: KeyboardEvent) => {
    const { key } = e;
    if (e.target !== e.currentTarget) return;
    if (key === "Escape") {
      light(null, false);
      pointer.clear();
      return;
    }
    if (WALK_KEYS.includes(key)) light(step(model.marks, model.rug, mine?.id ?? null, key), true);
    else if (mine && OPEN_KEYS.includes(key)) open(mine);
    else if (key in ZOOM_KEYS) onOptions({ zoom: zoomBy(key, analysis, mine && trade(mine)) });
    else return;
    e.preventDefault();
  };
  const area = pointer.drag && areaOf(pointer.drag, model);
  return (
    <div
      role="application"
      aria-roledescription="chart"
      aria-label="Quality change against efficiency factor"
      aria-describedby={help}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: role application takes the arrow keys.
      tabIndex={0}
      className="relative size-full touch-pan-y select-none rounded-sm"
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={(e) => !e.currentTarget.contains(e.relatedTarget) && light(null, false)}
      {...pointer.handlers}
    >
      <LaneLayer model={model} />
      {model.dense && <CanvasLayer model={model} />}
      <RechartsLayer model={model} />
      <Overlay model={model} lit={lit} selected={chosen} drag={pointer.drag} />
      {mine && !pointer.drag && (
        <Tip
          trade={trade(mine)}
          mark={mine}
          verdict={analysis.verdicts[mine.index]}
          width={model.frame.width}
          onOpen={stays ? () => open(mine) : undefined}
        />
      )}
      {area && (
        <BrushBar
          area={area}
          model={model}
          onBrush={onBrush}
          onZoom={(zoom) => onOptions({ zoom })}
          onDone={pointer.clear}
        />
      )}
      <p id={help} className="sr-only">
        Left and right arrow walk the frontier, up and down all points, Enter opens the evidence, plus and
        minus zoom, 0 shows the whole chart. The table below holds the same data.
      </p>
      <p role="status" className="sr-only">
        {mine && stays ? speakPoint(trade(mine), mine.on, analysis.verdicts[mine.index]) : ""}
      </p>
    </div>
  );
}
