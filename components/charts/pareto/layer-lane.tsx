import { lanePrimitives } from "@/lib/chart/axes";
import type { ChartModel } from "@/lib/chart/model";
import { Primitives } from "./primitives-view";

/** The ground of the lanes for quality said in words, below the crowd's canvas: over it, it would cover the marks. */
export function LaneLayer({ model: { frame: f } }: { model: ChartModel }) {
  const lanes = lanePrimitives(f);
  if (lanes.length === 0) return null;
  return (
    <svg data-lanes className="absolute inset-0" width={f.width} height={f.height} aria-hidden="true">
      <Primitives list={lanes} />
    </svg>
  );
}
