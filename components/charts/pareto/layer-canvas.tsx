"use client";
import { memo, useLayoutEffect, useRef } from "react";
import type { ChartModel } from "@/lib/chart/model";
import type { Primitive } from "@/lib/chart/primitive";
import { markPrimitives, rugPrimitives } from "@/lib/chart/primitives";
import { readPalette, useThemeChanges } from "./theme";

/**
 * The crowd of a dense model, drawn on a canvas instead of by Recharts: past a few hundred marks one SVG element a mark
 * takes seconds to lay out. It draws the same shapes with every sign of a hedge; frontier, axes and names stay with
 * Recharts above it, and the pointer finds marks through `near.ts`.
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

/** Of a crowd every mark is a little thinner, so that it shows where they lie on each other. */
const THIN = 0.75;

function paint(canvas: HTMLCanvasElement, ctx: CanvasRenderingContext2D, model: ChartModel): void {
  const { frame: f } = model;
  const ratio = window.devicePixelRatio || 1;
  canvas.width = Math.round(f.width * ratio);
  canvas.height = Math.round(f.height * ratio);
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  const palette = readPalette();
  const ink = (colour: string | number | undefined) =>
    String(colour).replace(/^var\(--([\w-]+)\)$/, (_, name: string) => palette[name] ?? "#000");
  const crowd = model.marks.filter((m) => !m.on);
  for (const p of [...model.rug.flatMap(rugPrimitives), ...crowd.flatMap((m) => markPrimitives(m))])
    put(ctx, p, ink);
}

type Ink = (colour: string | number | undefined) => string;

/** Draws one primitive as SVG would: fill first, then the line around it. */
function put(ctx: CanvasRenderingContext2D, { attrs: a, tag, text }: Primitive, ink: Ink): void {
  if (tag === "text") {
    ctx.font = `${a.fontWeight} ${a.fontSize}px ${getComputedStyle(ctx.canvas).fontFamily}`;
    ctx.globalAlpha = 1;
    ctx.fillStyle = ink(a.fill);
    ctx.fillText(text ?? "", Number(a.x), Number(a.y));
    return;
  }
  const path = new Path2D(String(a.d));
  if (a.fill !== "none" && a.fill !== undefined) {
    ctx.globalAlpha = THIN;
    ctx.fillStyle = ink(a.fill);
    ctx.fill(path);
  }
  if (a.stroke === undefined) return;
  ctx.globalAlpha = THIN * Number(a.strokeOpacity ?? 1);
  ctx.strokeStyle = ink(a.stroke);
  ctx.lineWidth = Number(a.strokeWidth ?? 1);
  ctx.setLineDash(a.strokeDasharray ? String(a.strokeDasharray).split(" ").map(Number) : []);
  ctx.stroke(path);
}
