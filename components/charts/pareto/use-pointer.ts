"use client";
import { type PointerEvent, useRef, useState } from "react";
import type { Mark } from "@/lib/chart/marks";
import type { ChartModel } from "@/lib/chart/model";
import { finder } from "@/lib/chart/near";
import type { Drag } from "./overlay";
import type { Brushed } from "./props";

const REACH = { mouse: 18, touch: 32 };
/** A pointer that moved less is a click. */
const STILL = 5;

interface Handlers {
  onLit: (mark: Mark | null, touch: boolean) => void;
  onPick: (mark: Mark | null, touch: boolean) => void;
}

/** Pointer on the picture: what it is near to, clicks and taps, and the rectangle a mouse draws. */
export function usePointer(model: ChartModel, { onLit, onPick }: Handlers) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const start = useRef<{ x: number; y: number } | null>(null);
  const search = useRef<{ model: ChartModel; near: ReturnType<typeof finder>["near"] } | null>(null);
  const near = (x: number, y: number, reach: number): Mark | null => {
    if (search.current?.model !== model)
      search.current = { model, near: finder([...model.marks, ...model.rug]).near };
    return search.current.near(x, y, reach);
  };
  const at = (e: PointerEvent<HTMLElement>) => {
    const box = e.currentTarget.getBoundingClientRect();
    return { x: e.clientX - box.left, y: e.clientY - box.top };
  };
  const reach = (e: PointerEvent) => (e.pointerType === "mouse" ? REACH.mouse : REACH.touch);

  return {
    drag,
    clear: () => setDrag(null),
    handlers: {
      onPointerDown(e: PointerEvent<HTMLElement>) {
        if (e.button !== 0 || (e.target as HTMLElement).closest("[data-chart-tip]")) return;
        start.current = at(e);
        if (e.pointerType === "mouse") e.currentTarget.setPointerCapture(e.pointerId);
        setDrag(null);
      },
      onPointerMove(e: PointerEvent<HTMLElement>) {
        const p = at(e);
        const from = start.current;
        if (from && e.pointerType === "mouse" && Math.hypot(p.x - from.x, p.y - from.y) > STILL) {
          setDrag({ x0: from.x, y0: from.y, x1: p.x, y1: p.y });
          onLit(null, false);
          return;
        }
        if (e.pointerType === "mouse") onLit(near(p.x, p.y, reach(e)), false);
      },
      onPointerUp(e: PointerEvent<HTMLElement>) {
        const from = start.current;
        start.current = null;
        if (!from || drag) return;
        const p = at(e);
        if (Math.hypot(p.x - from.x, p.y - from.y) <= STILL)
          onPick(near(p.x, p.y, reach(e)), e.pointerType !== "mouse");
      },
      onPointerLeave(e: PointerEvent<HTMLElement>) {
        if (e.pointerType === "mouse" && !start.current) onLit(null, false);
      },
      onPointerCancel() {
        start.current = null;
      },
    },
  };
}

/** The values under a drawn rectangle; quality is null where it touches no part of the plane. */
export function areaOf(drag: Drag, { frame: f }: ChartModel): Brushed {
  const clamp = (v: number, [a, b]: readonly [number, number]) => Math.min(b, Math.max(a, v));
  const round = (v: number) => Number(v.toPrecision(3));
  const across = [drag.x0, drag.x1].map((x) => round(f.factor.toValue(clamp(x, f.x)))).sort((a, b) => a - b);
  const upward = [drag.y0, drag.y1]
    .map((y) => round(f.quality.toValue(clamp(y, f.plane))))
    .sort((a, b) => a - b);
  const [low, high] = upward as [number, number];
  return { factor: across as [number, number], accuracy: low < high ? [low, high] : null };
}
