"use client";
import { memo, useLayoutEffect, useRef } from "react";
import { RADIUS } from "@/lib/chart/marks";
import type { ChartModel } from "@/lib/chart/model";
import { SHAPES, type Shape, shapePath } from "@/lib/chart/shapes";
import { readPalette, useThemeChanges } from "./theme";

/**
 * The crowd of a dense model, drawn on a canvas instead of by Recharts: past a few hundred marks one SVG element a mark
 * takes seconds to lay out, a canvas draws ten thousand in a few milliseconds. Frontier, axes and names stay
 * with Recharts above it, so they are exact whatever the number of points; the pointer finds marks through `near.ts`.
 */
export const CanvasLayer = memo(function CanvasLayer({ model }: { model: ChartModel }) {
  const ref = useRef<HTMLCanvasElement>(null);
  const theme = useThemeChanges();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of theme changes the colours read below.
  useLayoutEffect(() => {
    const canvas = ref.current;
    const ctx = canvas?.getContext("2d");
    if (canvas && ctx) paint(canvas, ctx, model);
  }, [model, theme]);
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas takes no focus; its table twin says what it draws.
  return <canvas ref={ref} aria-hidden="true" className="absolute inset-0 size-full" />;
});

function paint(canvas: HTMLCanvasElement, ctx: CanvasRenderingContext2D, model: ChartModel): void {
  const { frame: f } = model;
  const ratio = window.devicePixelRatio || 1;
  canvas.width = Math.round(f.width * ratio);
  canvas.height = Math.round(f.height * ratio);
  const palette = readPalette();
  const hex = (colour: string) => palette[colour.slice("var(--".length, -1)] ?? "#000";
  const paths = new Map(SHAPES.map((s) => [s, new Path2D(shapePath(s, 0, 0, RADIUS - 1))]));
  // The more marks, the thinner each: where they lie on each other the crowd shows by its darkness.
  ctx.globalAlpha = Math.max(0.25, Math.min(0.8, 1200 / model.marks.length));
  for (const m of model.marks) {
    if (m.on) continue;
    const path = paths.get(m.shape as Shape) as Path2D;
    ctx.setTransform(ratio, 0, 0, ratio, m.x * ratio, m.y * ratio);
    if (m.hollow) {
      ctx.strokeStyle = hex(m.colour);
      ctx.lineWidth = 1.5;
      ctx.stroke(path);
    } else {
      ctx.fillStyle = hex(m.colour);
      ctx.fill(path);
    }
  }
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  for (const m of model.rug) {
    ctx.fillStyle = hex(m.colour);
    ctx.fillRect(m.x - 0.75, m.y - 5, 1.5, 10);
  }
  ctx.globalAlpha = 1;
}
