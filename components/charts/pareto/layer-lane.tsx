import { lanesOf } from "@/lib/chart/axes";
import type { ChartModel } from "@/lib/chart/model";

/** The ground of the lane for quality said in words, below the crowd's canvas: over it, it would cover the marks. */
export function LaneLayer({ model: { frame: f } }: { model: ChartModel }) {
  const lanes = lanesOf(f);
  if (lanes.length === 0) return null;
  return (
    <svg className="absolute inset-0" width={f.width} height={f.height} aria-hidden="true">
      {lanes.map(({ key, band: [top, foot] }) => (
        <rect
          key={key}
          data-lane
          x={f.x[0]}
          y={top}
          width={f.x[1] - f.x[0]}
          height={foot - top}
          fill="var(--soft)"
        />
      ))}
    </svg>
  );
}
