"use client";
import type { ChartModel } from "@/lib/chart/model";
import { factor, signed } from "@/lib/format";
import type { Brushed } from "./props";

interface BrushProps {
  area: Brushed;
  model: ChartModel;
  onBrush?: (area: Brushed) => void;
  onZoom: (zoom: { factor: [number, number]; accuracy: [number, number] }) => void;
  onDone: () => void;
}

/** What can be done with a drawn stretch. */
export function BrushBar({ area, model, onBrush, onZoom, onDone }: BrushProps) {
  const [from, to] = area.factor;
  const [low, high] = area.accuracy ?? model.frame.quality.domain;
  const words = `${factor(from)} to ${factor(to)}${area.accuracy ? `, ${signed(low, "%")} to ${signed(high, "%")}` : ""}`;
  const button = "rounded-sm border px-2 py-0.5 hover:border-mut";
  return (
    <div
      data-chart-tip
      className="absolute right-2 bottom-10 z-20 flex flex-wrap items-center gap-2 rounded-md border bg-card px-2 py-1 text-xs shadow-lg"
    >
      <span className="text-mut tabular-nums">{words}</span>
      <button
        type="button"
        className={button}
        disabled={from >= to}
        onClick={() => {
          onZoom({ factor: area.factor, accuracy: [low, high] });
          onDone();
        }}
      >
        Zoom in
      </button>
      {onBrush && (
        <button
          type="button"
          className={button}
          onClick={() => {
            onBrush(area);
            onDone();
          }}
        >
          Use as filter
        </button>
      )}
      <button type="button" className={button} onClick={onDone}>
        Cancel
      </button>
    </div>
  );
}
