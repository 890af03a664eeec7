"use client";
import { memo } from "react";
import { DownloadMenu } from "./download";
import { KindSwitch, Legend } from "./legend";
import { Notes } from "./notes";
import Picture from "./picture";
import type { ParetoChartProps } from "./props";
import { Signs } from "./signs-view";
import { ZoomButtons } from "./zoom-buttons";

/** The trade-off chart with its switch of kinds, legend and keys. Give it a `ChartTable` of the same analysis beside it. */
export const ParetoChart = memo(function ParetoChart({ caption, embed, ...picture }: ParetoChartProps) {
  const { analysis, onOptions, onBrush } = picture;
  return (
    <figure
      aria-label="Trade-off chart"
      className="m-0 rounded-md border bg-card px-2 pt-2 pb-2 sm:px-3 sm:pt-3"
    >
      <Head analysis={analysis} onOptions={onOptions} />
      <Picture {...picture} />
      <Foot analysis={analysis} onOptions={onOptions} onBrush={onBrush} caption={caption} embed={embed} />
    </figure>
  );
});

// What does not move with the pointer is not drawn again with it: the notes look at every point.
const Head = memo(function Head({ analysis, onOptions }: Pick<ParetoChartProps, "analysis" | "onOptions">) {
  return (
    <div className="flex items-start justify-between gap-3">
      <KindSwitch a={analysis} onOptions={onOptions} />
      <ZoomButtons analysis={analysis} onOptions={onOptions} />
    </div>
  );
});

type FootProps = Pick<ParetoChartProps, "analysis" | "onOptions" | "onBrush" | "caption" | "embed">;

const Foot = memo(function Foot({ analysis, onOptions, onBrush, caption, embed }: FootProps) {
  const { zoom } = analysis.options;
  return (
    <figcaption className="px-1 pt-1 text-mut text-xs">
      <Legend a={analysis} onOptions={onOptions} />
      <Signs analysis={analysis} />
      <Notes
        a={analysis}
        onOptions={onOptions}
        onFilter={zoom && onBrush ? () => onBrush(zoom) : undefined}
      />
      {caption && <DownloadMenu analysis={analysis} caption={caption} embed={embed} />}
    </figcaption>
  );
});
