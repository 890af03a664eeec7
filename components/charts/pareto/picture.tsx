"use client";
import { type KeyboardEvent, memo, useId, useMemo, useRef, useState } from "react";
import type { PointTrade } from "@/lib/chart/analysis";
import type { Mark } from "@/lib/chart/marks";
import { type ChartModel, draw } from "@/lib/chart/model";
import { speakPoint } from "@/lib/chart/table";
import { step, WALK_KEYS } from "@/lib/chart/walk";
import { aroundOf, type Way, ZOOM_KEYS, zoomed } from "@/lib/chart/zoom";
import { BrushBar } from "./brush-bar";
import { CanvasLayer } from "./layer-canvas";
import { LaneLayer } from "./layer-lane";
import { RechartsLayer } from "./layer-recharts";
import { Overlay } from "./overlay";
import type { ParetoChartProps } from "./props";
import { Tip } from "./tip";
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

function Live({
  model,
  analysis,
  selected,
  onSelect,
  hovered,
  onHover,
  onBrush,
  onOptions,
}: ParetoChartProps & { model: ChartModel }) {
  const help = useId();
  const [lit, setLit] = useState<{ id: string; stay: boolean } | null>(null);
  const all = useMemo(() => [...model.marks, ...model.rug], [model]);
  const byId = useMemo(() => new Map(all.map((m) => [m.id, m])), [all]);
  const trade = (m: Mark) => analysis.trades[m.index] as PointTrade;
  const light = (mark: Mark | null, stay: boolean) => {
    if (mark?.id === lit?.id && stay === (lit?.stay ?? stay)) return;
    setLit(mark && { id: mark.id, stay });
    onHover?.(mark ? trade(mark).point.paper : null);
  };
  // The mark whose evidence was opened: where the focus comes back to, the walk goes on.
  const opened = useRef<string | null>(null);
  const open = (mark: Mark) => {
    opened.current = mark.id;
    onSelect?.(trade(mark).point);
  };
  const onFocus = () => {
    const mark = opened.current === null ? undefined : byId.get(opened.current);
    opened.current = null;
    if (mark) light(mark, true);
  };
  const pointer = usePointer(model, {
    onLit: (mark) => light(mark, false),
    onPick: (mark, touch) => {
      if (mark && !touch) open(mark);
      else light(mark, touch);
    },
  });
  const mine = lit ? (byId.get(lit.id) ?? null) : null;
  const litMarks = mine
    ? [mine]
    : hovered
      ? all.filter((m) => trade(m).point.paper === hovered).slice(0, 40)
      : [];
  const chosen = selected ? all.filter((m) => m.id === selected || trade(m).point.paper === selected) : [];
  const onKeyDown = (e: KeyboardEvent) => {
    if (e.target !== e.currentTarget) return;
    if (WALK_KEYS.includes(e.key)) {
      e.preventDefault();
      light(step(model.marks, model.rug, lit?.id ?? null, e.key), true);
    } else if ((e.key === "Enter" || e.key === " ") && mine) {
      e.preventDefault();
      open(mine);
    } else if (e.key in ZOOM_KEYS) {
      e.preventDefault();
      const way = ZOOM_KEYS[e.key] as Way | "whole";
      onOptions({ zoom: way === "whole" ? null : zoomed(analysis, way, mine && aroundOf(trade(mine))) });
    } else if (e.key === "Escape") {
      light(null, false);
      pointer.clear();
    }
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
      <Overlay model={model} lit={litMarks} selected={chosen} drag={pointer.drag} />
      {mine && !pointer.drag && (
        <Tip
          trade={trade(mine)}
          mark={mine}
          verdict={analysis.verdicts[mine.index]}
          width={model.frame.width}
          onOpen={lit?.stay ? () => open(mine) : undefined}
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
        {mine && lit?.stay ? speakPoint(trade(mine), mine.on, analysis.verdicts[mine.index]) : ""}
      </p>
    </div>
  );
}
