import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frontier, isoFactor, isoQuality, knee, winnerIntervals, winnersAt, worth } from "@/lib/pareto";

const cloud = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: -20, max: 20 })), {
  minLength: 1,
  maxLength: 30,
});
const split = (ps: [number, number][]) => ({ xs: ps.map((p) => p[0]), ys: ps.map((p) => p[1]) });

describe("exchange rate", () => {
  it("names a winner at every rate that nobody beats", () => {
    fc.assert(
      fc.property(cloud, fc.double({ min: 1, max: 50, noNaN: true }), (ps, rate) => {
        const { xs, ys } = split(ps);
        const winner = winnersAt(winnerIntervals(xs, ys), rate);
        const best = Math.max(...xs.map((x, i) => worth(x, ys[i] as number, rate)));
        for (const i of winner?.winners ?? [])
          expect(worth(xs[i] as number, ys[i] as number, rate)).toBeCloseTo(best, 8);
        expect(winner?.winners.length).toBeGreaterThan(0);
      }),
    );
  });

  it("covers all rates from 1 without gaps, slopes rising", () => {
    fc.assert(
      fc.property(cloud, (ps) => {
        const { xs, ys } = split(ps);
        const all = winnerIntervals(xs, ys);
        expect(all[0]?.from).toBe(1);
        expect(all.at(-1)?.to).toBe(Number.POSITIVE_INFINITY);
        for (const [k, r] of all.entries()) {
          if (k === 0) continue;
          expect(r.from).toBe(all[k - 1]?.to);
          expect(ys[r.winners[0] as number]).toBeGreaterThan(ys[all[k - 1]?.winners[0] as number] as number);
        }
      }),
    );
  });

  it("is won by points of the frontier once quality counts at all", () => {
    fc.assert(
      fc.property(cloud, (ps) => {
        const { xs, ys } = split(ps);
        const on = new Set(frontier(xs, ys));
        for (const r of winnerIntervals(xs, ys)) for (const i of r.winners) expect(on.has(i)).toBe(true);
      }),
    );
  });

  it("keeps points of one place together and ignores missing and infinite ones", () => {
    expect(winnerIntervals([2, 2, Number.NaN, 3], [1, 1, 9, Number.NEGATIVE_INFINITY])).toEqual([
      { from: 1, to: Number.POSITIVE_INFINITY, winners: [0, 1] },
    ]);
    expect(winnersAt(winnerIntervals([], []), 2)).toBeNull();
  });

  it("changes hands where both are worth the same", () => {
    // 8× at 0 against 2× at +2: equal where k² = 4.
    const [first, second] = winnerIntervals([8, 2], [0, 2]);
    expect(first?.to).toBeCloseTo(2, 10);
    expect(second?.winners).toEqual([1]);
  });

  it("draws iso-lines of equal worth", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 50, noNaN: true }),
        fc.integer({ min: -10, max: 10 }),
        fc.double({ min: 1, max: 3, noNaN: true }),
        fc.integer({ min: -10, max: 10 }),
        (x, y, rate, at) => {
          const factor = isoFactor(x, y, rate, at);
          expect(worth(factor, at, rate)).toBeCloseTo(worth(x, y, rate), 8);
          if (rate > 1.01) expect(isoQuality(x, y, rate, factor)).toBeCloseTo(at, 6);
        },
      ),
    );
  });
});

describe("knee", () => {
  it("is the point furthest beyond the line between the ends", () => {
    expect(knee([1, 8, 10], [10, 9, 0])).toBe(1);
  });
  it("is none on a straight line, with two points, or none beyond the line", () => {
    expect(knee([1, 10, 100], [2, 1, 0])).toBeNull();
    expect(knee([1, 10], [2, 0])).toBeNull();
    expect(knee([1, 2, 100], [20, 1, 0])).toBeNull();
    expect(knee([], [])).toBeNull();
  });
  it("is on the frontier", () => {
    fc.assert(
      fc.property(cloud, (ps) => {
        const { xs, ys } = split(ps);
        const found = knee(xs, ys);
        if (found !== null) expect(frontier(xs, ys)).toContain(found);
      }),
    );
  });
});
