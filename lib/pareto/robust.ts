import { type Column, frontier } from "./frontier";
import { random } from "./random";

/** "At least 3×" has no upper end; up to this many times the stated change is tried (on factors in their logarithm). */
export const OPEN_TIMES = 2;
/** Cases drawn; the standard error of a share is at most 1.6 points. */
export const CASES = 1000;
/** Points times cases at most, so that a crowd of hedged points takes no longer than a second. */
const MOST_DRAWS = 3_000_000;
/** Cases at least; the standard error is then at most 5 points. */
const FEWEST = 100;
const SEED = 20_231;

/** One side of every point: what its hedge allows, and which claim says it. Missing values are NaN. */
export interface Side {
  low: Column;
  claimed: Column;
  high: Column;
  /** Claims by number, each within its paper. */
  claim: ArrayLike<number>;
}

/** Points whose values may move. */
export interface Moving {
  factor: Side;
  quality: Side;
  /** Papers by number. */
  paper: ArrayLike<number>;
}

export interface Robust {
  /** Share of the cases in which a paper has a point on the frontier, by its number; papers never there are left out. */
  papers: Map<number, number>;
  /** The same for points, by row. */
  points: Map<number, number>;
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
 * @param rows the points compared; those without a measured quality are ignored
 */
export function robust(points: Moving, rows: ArrayLike<number>, cases = CASES): Robust {
  const { at, x, y } = contenders(points, rows);
  const moves = at.some((_, k) => x.from[k] !== x.to[k] || y.from[k] !== y.to[k]);
  const runs = moves ? Math.min(cases, Math.max(FEWEST, Math.floor(MOST_DRAWS / at.length))) : 1;
  const draw = drawer(points, at, x, y);
  const papers = new Map<number, number>();
  const times = new Map<number, number>();
  for (let run = 0; run < runs; run++) {
    const { xs, ys } = draw();
    const on = new Set<number>();
    for (const k of frontier(xs, ys)) {
      const row = at[k] as number;
      times.set(row, (times.get(row) ?? 0) + 1);
      on.add(points.paper[row] as number);
    }
    for (const paper of on) papers.set(paper, (papers.get(paper) ?? 0) + 1);
  }
  const shares = (counts: ReadonlyMap<number, number>) =>
    new Map([...counts].map(([id, n]) => [id, n / runs]));
  return { papers: shares(papers), points: shares(times), cases: runs };
}

/** The stretches that values move in. */
interface Stretches {
  from: Float64Array;
  to: Float64Array;
}

/** Claims in a paper at most: their numbers, put behind the paper's, name them all. */
const CLAIMS = 65_536;

/** Draws one case after another; a claim that stands in several points takes one value in all of them. */
function drawer(points: Moving, at: readonly number[], x: Stretches, y: Stretches) {
  const next = random(SEED);
  const keys = new Map<number, number>();
  const slot = (row: number, claim: ArrayLike<number>) => {
    const key = (points.paper[row] as number) * CLAIMS + (claim[row] as number);
    const known = keys.get(key) ?? keys.size;
    keys.set(key, known);
    return known;
  };
  const xSlots = Uint32Array.from(at, (row) => slot(row, points.factor.claim));
  const ySlots = Uint32Array.from(at, (row) => slot(row, points.quality.claim));
  const xs = new Float64Array(at.length);
  const ys = new Float64Array(at.length);
  const drawn = new Float64Array(keys.size);
  const value = ({ from, to }: Stretches, k: number, slot: number) => {
    const low = from[k] as number;
    const high = to[k] as number;
    if (low === high) return low;
    if (Number.isNaN(drawn[slot])) drawn[slot] = next();
    return low + (drawn[slot] as number) * (high - low);
  };
  return () => {
    drawn.fill(Number.NaN);
    for (let k = 0; k < xs.length; k++) {
      xs[k] = value(x, k, xSlots[k] as number);
      ys[k] = value(y, k, ySlots[k] as number);
    }
    return { xs, ys };
  };
}

/** Where every row's value may lie; an open end reaches as far as is tried. */
function stretchesOf(side: Side, rows: readonly number[], there: (v: number) => number): Stretches {
  const from = new Float64Array(rows.length);
  const to = new Float64Array(rows.length);
  for (const [k, row] of rows.entries()) {
    const claimed = there(side.claimed[row] as number);
    const reach = (OPEN_TIMES - 1) * Math.abs(claimed);
    const [low, high] = [there(side.low[row] as number), there(side.high[row] as number)];
    from[k] = Number.isFinite(low) ? low : claimed - reach;
    to[k] = Number.isFinite(high) ? high : claimed + reach;
  }
  return { from, to };
}

const pick = (s: Stretches, kept: readonly number[]): Stretches => ({
  from: Float64Array.from(kept, (k) => s.from[k] as number),
  to: Float64Array.from(kept, (k) => s.to[k] as number),
});

/** Rows that can be on the frontier in some case: not dominated at their best by another one at its worst. */
function contenders(points: Moving, all: ArrayLike<number>): { at: number[]; x: Stretches; y: Stretches } {
  const rows = Array.from(all).filter(
    (row) => !Number.isNaN(points.factor.claimed[row]) && !Number.isNaN(points.quality.claimed[row]),
  );
  const x = stretchesOf(points.factor, rows, Math.log);
  const y = stretchesOf(points.quality, rows, (v) => v);
  // The staircase of worst cases: x ascending, y descending.
  const worst = frontier(x.from, y.from);
  const beaten = (k: number) => {
    // The first step beyond x has the most y among those; strictly better on both axes settles it.
    let low = 0;
    let high = worst.length;
    while (low < high) {
      const mid = (low + high) >>> 1;
      if ((x.from[worst[mid] as number] as number) > (x.to[k] as number)) high = mid;
      else low = mid + 1;
    }
    const step = worst[low];
    return step !== undefined && (y.from[step] as number) > (y.to[k] as number);
  };
  const kept = rows.map((_, k) => k).filter((k) => !beaten(k));
  return { at: kept.map((k) => rows[k] as number), x: pick(x, kept), y: pick(y, kept) };
}
