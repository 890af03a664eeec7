"use client";
import { Maximize2, ZoomIn, ZoomOut } from "lucide-react";
import type { Analysis } from "@/lib/chart/analysis";
import { zoomed } from "@/lib/chart/zoom";
import type { ChartOptions } from "@/lib/query/chart-options";

interface Props {
  analysis: Analysis;
  onOptions: (change: Partial<ChartOptions>) => void;
}

/** Zoom for those who cannot draw a stretch: on a phone, by keyboard. */
export function ZoomButtons({ analysis, onOptions }: Props) {
  const whole = analysis.options.zoom === null;
  const go = (way: "in" | "out") => () => onOptions({ zoom: zoomed(analysis, way, null) });
  const buttons = [
    { label: "Zoom in", Icon: ZoomIn, act: go("in"), off: false },
    { label: "Zoom out", Icon: ZoomOut, act: go("out"), off: whole },
    { label: "Whole chart", Icon: Maximize2, act: () => onOptions({ zoom: null }), off: whole },
  ];
  return (
    <div data-print="hide" className="ml-auto flex shrink-0 gap-1">
      {buttons.map(({ label, Icon, act, off }) => (
        <button
          key={label}
          type="button"
          aria-label={label}
          title={label}
          disabled={off}
          onClick={act}
          className="grid size-6 place-items-center rounded-sm border text-mut enabled:hover:border-mut enabled:hover:text-ink disabled:opacity-40"
        >
          <Icon size={13} aria-hidden="true" />
        </button>
      ))}
    </div>
  );
}
