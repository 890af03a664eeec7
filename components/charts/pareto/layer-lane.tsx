import type { ChartModel } from "@/lib/chart/model";

/** The ground of the lane for quality said in words, below the crowd's canvas: over it, it would cover the marks. */
export function LaneLayer({ model: { frame: f } }: { model: ChartModel }) {
  if (!f.lane) return null;
  const [top, foot] = f.lane;
  return (
    <svg className="absolute inset-0" width={f.width} height={f.height} aria-hidden="true">
      <rect data-lane x={f.x[0]} y={top} width={f.x[1] - f.x[0]} height={foot - top} fill="var(--soft)" />
    </svg>
  );
}
