import type { Mark } from "./marks";

/** Finds the mark nearest to a place, at once however many there are. */
export interface Finder {
  /** The nearest mark within `reach` pixels, or null. */
  near: (x: number, y: number, reach: number) => Mark | null;
}

const CELL = 24;

/** Puts marks into a grid of cells; a search looks only at the cells within reach. */
export function finder(marks: readonly Mark[]): Finder {
  const cells = new Map<string, Mark[]>();
  const key = (cx: number, cy: number) => `${cx} ${cy}`;
  for (const m of marks) {
    const at = key(Math.floor(m.x / CELL), Math.floor(m.y / CELL));
    const cell = cells.get(at);
    if (cell) cell.push(m);
    else cells.set(at, [m]);
  }
  function* around(x: number, y: number, reach: number): Generator<Mark> {
    for (let cx = Math.floor((x - reach) / CELL); cx <= Math.floor((x + reach) / CELL); cx++)
      for (let cy = Math.floor((y - reach) / CELL); cy <= Math.floor((y + reach) / CELL); cy++)
        yield* cells.get(key(cx, cy)) ?? [];
  }
  const near = (x: number, y: number, reach: number): Mark | null => {
    let best: Mark | null = null;
    let least = reach * reach;
    for (const m of around(x, y, reach)) {
      const d = (m.x - x) ** 2 + (m.y - y) ** 2;
      // Of marks in one place the one on the frontier answers.
      if (d > least || (d === least && (!m.on || best?.on))) continue;
      least = d;
      best = m;
    }
    return best;
  };
  return { near };
}
