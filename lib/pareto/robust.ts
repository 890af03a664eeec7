import { frontier } from "./frontier";
import { random } from "./random";
import type { Interval, Trade } from "./types";

/** "At least 3×" has no upper end; up to this many times the stated change is tried (on factors in their logarithm). */
export const OPEN_TIMES = 2;
/** Cases drawn; the standard error of a share is at most 1.6 points. */
export const CASES = 1000;
const SEED = 20_231;

export interface Robust {
  /** Share of the cases in which a paper has a point on the frontier, by slug; papers never there are left out. */
  papers: Map<string, number>;
  /** The same for points, by id. */
  points: Map<string, number>;
  /** How many cases were tried; 1 where nothing is hedged. */
  cases: number;
}

/**
 * How often each paper stays on the frontier when every hedged value moves within its bounds.
 * Seeded Monte Carlo: in each case every hedged claim takes one value inside its interval, all alike likely (factors in
 * their logarithm), and the frontier is drawn anew. A claim that stands in several points moves in all of them at
 * once; exact values never move. Open ends: "at least" up to `OPEN_TIMES` the stated change; where nothing at all is
 * guaranteed ("a loss of at least 3 %") as far down as twice the loss. The seed is fixed, so the same
 * points always give the same shares. Points that are dominated even at their best by another one at its worst are
 * taken out first: they can neither be on the frontier nor keep anyone off it.
 * @param trades with measured quality of one kind; others are ignored
 */
export function robust(trades: readonly Trade[], cases = CASES): Robust {
  const moving = contenders(trades);
  const cells = moving.map((t) => ({ t, x: slot(t, "efficiency"), y: slot(t, "quality") }));
  const hedged = cells.some(({ x, y }) => x.from !== x.to || y.from !== y.to);
  const runs = hedged ? cases : 1;
  const next = random(SEED);
  const papers = new Map<string, number>();
  const points = new Map<string, number>();
  const draws = new Map<string, number>();
  const xs = new Float64Array(cells.length);
  const ys = new Float64Array(cells.length);
  for (let run = 0; run < runs; run++) {
    draws.clear();
    const draw = ({ key, from, to }: Slot) => {
      if (from === to) return from;
      const share = draws.get(key) ?? next();
      draws.set(key, share);
      return from + share * (to - from);
    };
    for (const [k, { x, y }] of cells.entries()) {
      xs[k] = draw(x);
      ys[k] = draw(y);
    }
    const on = new Set<string>();
    for (const k of frontier(xs, ys)) {
      const { point } = (cells[k] as (typeof cells)[number]).t;
      points.set(point.id, (points.get(point.id) ?? 0) + 1 / runs);
      on.add(point.paper);
    }
    for (const paper of on) papers.set(paper, (papers.get(paper) ?? 0) + 1 / runs);
  }
  return { papers, points, cases: runs };
}

interface Slot {
  /** Names the claim, so that it moves alike wherever it stands. */
  key: string;
  from: number;
  to: number;
}

/** The stretch a value moves in: ln(factor), or quality. */
function slot(t: Trade, side: "efficiency" | "quality"): Slot {
  const key = `${t.point.paper} ${t.point[side]?.n}`;
  if (side === "efficiency") {
    const { low, high, claimed } = logged(t.factor);
    return { key, ...closed(low, high, claimed) };
  }
  const { low, high, claimed } = (t.quality as { value: Interval }).value;
  return { key, ...closed(low, high, claimed) };
}

const logged = (f: Interval) => ({
  low: Math.log(f.low),
  high: Math.log(f.high),
  claimed: Math.log(f.claimed),
});

function closed(low: number, high: number, claimed: number): { from: number; to: number } {
  const reach = (OPEN_TIMES - 1) * Math.abs(claimed);
  return {
    from: Number.isFinite(low) ? low : claimed - reach,
    to: Number.isFinite(high) ? high : claimed + reach,
  };
}

/** Trades that can be on the frontier in some case: not dominated at their best by another one at its worst. */
function contenders(trades: readonly Trade[]): Trade[] {
  const usable = trades.filter((t) => t.quality.kind === "measured");
  const slots = usable.map((t) => ({ x: slot(t, "efficiency"), y: slot(t, "quality") }));
  const worst = frontier(
    slots.map((s) => s.x.from),
    slots.map((s) => s.y.from),
  );
  // The staircase of worst cases: x ascending, y descending.
  const sx = worst.map((k) => slots[k]?.x.from as number);
  const sy = worst.map((k) => slots[k]?.y.from as number);
  return usable.filter((_, k) => {
    const { x, y } = slots[k] as (typeof slots)[number];
    // The first step at or beyond x has the most y among those; strictly better on both axes settles it.
    let low = 0;
    let high = sx.length;
    while (low < high) {
      const mid = (low + high) >>> 1;
      if ((sx[mid] as number) > x.to) high = mid;
      else low = mid + 1;
    }
    return !(low < sx.length && (sy[low] as number) > y.to);
  });
}
