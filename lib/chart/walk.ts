import type { Mark } from "./marks";

/** Where an arrow key leads: left and right along the frontier, up and down through all marks by factor. */
export function step(
  marks: readonly Mark[],
  rug: readonly Mark[],
  current: string | null,
  key: string,
): Mark | null {
  const byFactor = (a: Mark, b: Mark) => a.x - b.x || b.y - a.y || a.index - b.index;
  const front = marks.filter((m) => m.on).sort(byFactor);
  const all = [...marks, ...rug].sort(byFactor);
  const road =
    front.length && (key === "ArrowLeft" || key === "ArrowRight" || key === "Home" || key === "End")
      ? front
      : all;
  if (road.length === 0) return null;
  if (key === "Home") return road[0] as Mark;
  if (key === "End") return road[road.length - 1] as Mark;
  const forward = key === "ArrowRight" || key === "ArrowUp";
  const at = road.findIndex((m) => m.id === current);
  if (at >= 0) return road[Math.min(road.length - 1, Math.max(0, at + (forward ? 1 : -1)))] as Mark;
  const here = all.find((m) => m.id === current);
  if (!here) return (forward ? road[0] : road[road.length - 1]) as Mark;
  const ahead = forward ? road.find((m) => m.x >= here.x) : road.findLast((m) => m.x <= here.x);
  return ahead ?? ((forward ? road[road.length - 1] : road[0]) as Mark);
}

export const WALK_KEYS = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"];
