import type { Analysis } from "@/lib/chart/analysis";
import type { ChartCaption } from "@/lib/chart/types";
import type { ChartOptions } from "@/lib/query/chart-options";
import type { PointView } from "@/lib/query/types";

/** What a reader drew on the chart: a stretch of factors and one of quality (null in the lane or the rug). */
export interface Brushed {
  factor: [number, number];
  accuracy: [number, number] | null;
}

/** What the chart shares with the page around it. */
export interface ParetoChartProps {
  /** What the points say under the reader's choices: one analysis for everything that shows the same points. */
  analysis: Analysis;
  /** Changes to the choices. */
  onOptions: (change: Partial<ChartOptions>) => void;
  /** Id of the selected point, or slug of the selected paper: it is named on the chart and explained below it. */
  selected?: string | null;
  /** A click, tap or Enter on a mark: open its evidence. */
  onSelect?: (point: PointView) => void;
  /** Slug of the paper under the pointer, wherever that is: its marks light up. */
  hovered?: string | null;
  onHover?: (paper: string | null) => void;
  /** "Use as filter" after a brush. Without it the brush only zooms. */
  onBrush?: (area: Brushed) => void;
  /** The same chart alone, for other people's pages: the address of its view. */
  embed?: string;
  /** What stands in a downloaded picture besides the chart. */
  caption?: ChartCaption;
  /** Height in pixels; default 380, and 260 below 640 pixels of width. */
  height?: number;
}
