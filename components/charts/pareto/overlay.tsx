"use client";
import { type Mark, RADIUS } from "@/lib/chart/marks";
import type { ChartModel } from "@/lib/chart/model";
import { isMark } from "@/lib/chart/place";
import { markPrimitives, rugPrimitives } from "@/lib/chart/primitives";
import { Primitives } from "./primitives-view";

/** A rectangle drawn by the reader, in pixels. */
export interface Drag {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

interface Props {
  model: ChartModel;
  /** Marks that light up: under the pointer, or of the paper hovered elsewhere. */
  lit: readonly Mark[];
  selected: readonly Mark[];
  drag: Drag | null;
}

/** What moves with the pointer, above the picture, so that the picture itself need not be drawn again. */
export function Overlay({ model, lit, selected, drag }: Props) {
  const { frame: f } = model;
  const again = [...selected, ...lit];
  return (
    <svg
      className="pointer-events-none absolute inset-0"
      width={f.width}
      height={f.height}
      aria-hidden="true"
    >
      {lit.slice(0, 1).map((m) => (
        <path
          key={m.id}
          d={`M${f.x[0]} ${m.y}H${m.x}V${f.y[1]}`}
          fill="none"
          stroke="var(--mut)"
          strokeDasharray="2 3"
        />
      ))}
      {again.map((m, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a mark can be both selected and lit.
        <g key={`${m.id} ${k}`}>
          <Primitives list={isMark(m.place) ? markPrimitives(m, RADIUS + 1.5) : rugPrimitives(m)} />
          <circle
            cx={m.x}
            cy={m.y}
            r={RADIUS + 5}
            fill="none"
            stroke="var(--acc)"
            strokeWidth={selected.includes(m) ? 2.5 : 1.5}
          />
        </g>
      ))}
      {drag && (
        <rect
          x={Math.min(drag.x0, drag.x1)}
          y={Math.min(drag.y0, drag.y1)}
          width={Math.abs(drag.x1 - drag.x0)}
          height={Math.abs(drag.y1 - drag.y0)}
          fill="var(--acc)"
          fillOpacity={0.12}
          stroke="var(--acc)"
        />
      )}
    </svg>
  );
}
