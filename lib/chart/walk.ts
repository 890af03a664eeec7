import type { Mark } from "./marks";

const byFactor = (a: Mark, b: Mark) => a.x - b.x || b.y - a.y || a.index - b.index;

const ALONG_FRONTIER = new Set(["ArrowLeft", "ArrowRight", "Home", "End"]);

/** Where an arrow key leads: left and right along the frontier, up and down through all marks by factor. */
export function step(
  marks: readonly Mark[],
  rug: readonly Mark[],
  current: string | null,
  key: string,
): Mark | null {
  const front = marks.filter((m) => m.on).sort(byFactor);
  const all = [...marks, ...rug].sort(byFactor);
  const road = front.length && ALONG_FRONTIER.has(key) ? front : all;
  const [first, last] = [road[0], road.at(-1)];
  if (!first || !last) return null;
  if (key === "Home") return first;
  if (key === "End") return last;
  const forward = key === "ArrowRight" || key === "ArrowUp";
  const at = road.findIndex((m) => m.id === current);
  if (at >= 0) return road[at + (forward ? 1 : -1)] ?? (road[at] as Mark);
  const here = all.find((m) => m.id === current);
  return here ? ahead(road, here.x, forward) : forward ? first : last;
}

/** The next mark of a road from a place beside it; its end where none is further on. */
function ahead(road: readonly Mark[], x: number, forward: boolean): Mark {
  const found = forward ? road.find((m) => m.x >= x) : road.findLast((m) => m.x <= x);
  return found ?? (road.at(forward ? -1 : 0) as Mark);
}

export const WALK_KEYS = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"];
