import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cheapest, dominates, dominators, frontier, random, smallestChanges } from "@/lib/pareto";
import { plainFrontier } from "./brute";

/** Few different values, so that ties happen; missing and infinite ones too. */
const value = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -4, max: 4 }) },
  { weight: 3, arbitrary: fc.double({ min: -100, max: 100, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY) },
);
const points = fc.array(fc.tuple(value, value), { maxLength: 60 });
const split = (ps: [number, number][]) => ({ xs: ps.map((p) => p[0]), ys: ps.map((p) => p[1]) });

describe("frontier", () => {
  it("is the definition", () => {
    fc.assert(
      fc.property(points, (ps) => {
        const { xs, ys } = split(ps);
        const found = frontier(xs, ys);
        expect([...found].sort((a, b) => a - b)).toEqual(plainFrontier(xs, ys));
      }),
      { numRuns: 500 },
    );
  });

  it("is the definition for many points too, where a sieve comes before the sort", () => {
    // More points than the sieve has columns, of few places, so that most lie on each other's lines.
    const many = fc.array(fc.tuple(value, value), { minLength: 40, maxLength: 80 });
    fc.assert(
      fc.property(many, fc.integer({ min: 1, max: 97 }), (ps, stride) => {
        const n = 5000;
        const { xs, ys } = split(
          Array.from({ length: n }, (_, k) => ps[(k * stride) % ps.length] as [number, number]),
        );
        const places = new Set(plainFrontier(split(ps).xs, split(ps).ys).map((i) => `${ps[i]}`));
        const used = new Set(xs.map((x, k) => `${x},${ys[k]}`));
        if (used.size < new Set(ps.map(String)).size) return;
        const found = frontier(xs, ys);
        expect(new Set(found.map((i) => `${xs[i]},${ys[i]}`))).toEqual(places);
        expect(found.length).toBe(xs.filter((x, k) => places.has(`${x},${ys[k]}`)).length);
      }),
      { numRuns: 60 },
    );
  });

  it("is the definition on a cloud and on a staircase of 6,000 points", () => {
    const next = random(7);
    const cloud = Array.from({ length: 6000 }, () => [next() * 50, next() * 20 - 10] as [number, number]);
    const stairs = Array.from({ length: 6000 }, (_, k) => [k, -k] as [number, number]);
    for (const ps of [cloud, stairs, [...stairs, [6000, 1] as [number, number]]]) {
      const { xs, ys } = split(ps);
      expect(frontier(xs, ys).sort((a, b) => a - b)).toEqual(plainFrontier(xs, ys));
    }
  });

  it("goes by x upwards and so by y downwards", () => {
    fc.assert(
      fc.property(points, (ps) => {
        const { xs, ys } = split(ps);
        const found = frontier(xs, ys);
        for (const [k, i] of found.entries()) {
          const before = found[k - 1];
          if (before === undefined) continue;
          expect(xs[before] as number).toBeLessThanOrEqual(xs[i] as number);
          expect(ys[before] as number).toBeGreaterThanOrEqual(ys[i] as number);
        }
      }),
    );
  });

  it("keeps every tie and leaves missing values out", () => {
    expect(frontier([2, 2, 1, Number.NaN], [5, 5, 9, 99])).toEqual([2, 0, 1]);
    expect(frontier([Number.NaN], [1])).toEqual([]);
    expect(frontier([], [])).toEqual([]);
  });

  it("does not depend on the order of the points", () => {
    fc.assert(
      fc.property(points, (ps) => {
        const there = split(ps);
        const back = split([...ps].reverse());
        const places = (xs: number[], ys: number[]) =>
          frontier(xs, ys)
            .map((i) => `${xs[i]},${ys[i]}`)
            .sort();
        expect(places(back.xs, back.ys)).toEqual(places(there.xs, there.ys));
      }),
    );
  });
});

describe("dominance", () => {
  it("is irreflexive, asymmetric and transitive", () => {
    fc.assert(
      fc.property(value, value, value, value, value, value, (ax, ay, bx, by, cx, cy) => {
        expect(dominates(ax, ay, ax, ay)).toBe(false);
        if (dominates(ax, ay, bx, by)) {
          expect(dominates(bx, by, ax, ay)).toBe(false);
          if (dominates(bx, by, cx, cy)) expect(dominates(ax, ay, cx, cy)).toBe(true);
        }
      }),
    );
  });

  it("has dominators exactly for the points off the frontier, with margins that add up", () => {
    fc.assert(
      fc.property(points, (ps) => {
        const { xs, ys } = split(ps);
        const on = new Set(frontier(xs, ys));
        for (const i of xs.keys()) {
          if (Number.isNaN(xs[i]) || Number.isNaN(ys[i])) continue;
          const above = dominators(xs, ys, i);
          expect(above.length === 0).toBe(on.has(i));
          for (const d of above) expect(d.points).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe("smallest change", () => {
  const positive = fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: -6, max: 6 })), {
    minLength: 1,
    maxLength: 25,
  });
  const nudge = 1e-6;

  it("puts the point on the frontier, and nothing less on both axes does", () => {
    fc.assert(
      fc.property(positive, (ps) => {
        const { xs, ys } = split(ps);
        for (const c of smallestChanges(xs, ys, 0)) {
          const x = c.beyond === "x" || c.beyond === "both" ? c.x + nudge : c.x;
          const y = c.beyond === "y" || c.beyond === "both" ? c.y + nudge : c.y;
          expect(frontier([x, ...xs.slice(1)], [y, ...ys.slice(1)])).toContain(0);
          const less = [x - 2 * nudge, y - 2 * nudge] as const;
          if (c.times > 1)
            expect(frontier([less[0], ...xs.slice(1)], [c.y - nudge, ...ys.slice(1)])).not.toContain(0);
          if (c.points > 0)
            expect(frontier([c.x - nudge, ...xs.slice(1)], [less[1], ...ys.slice(1)])).not.toContain(0);
        }
      }),
    );
  });

  it("is empty exactly for points on the frontier", () => {
    fc.assert(
      fc.property(positive, (ps) => {
        const { xs, ys } = split(ps);
        expect(smallestChanges(xs, ys, 0).length === 0).toBe(frontier(xs, ys).includes(0));
      }),
    );
  });

  it("names both single-axis ways, and the cheapest at a rate", () => {
    // The point (2, 0); ahead are (4, 1) and (3, 5).
    const changes = smallestChanges([2, 4, 3], [0, 1, 5], 0);
    expect(changes[0]).toMatchObject({ times: 1, points: 5, beyond: "y" });
    expect(changes.at(-1)).toMatchObject({ times: 2, points: 0, beyond: "x" });
    expect(changes[1]).toMatchObject({ x: 3, y: 1, beyond: "both" });
    expect(cheapest(changes, 1)).toMatchObject({ times: 1 });
    expect(cheapest(changes, 50)).toMatchObject({ points: 0 });
  });

  it("asks for a tie only where a tie is enough", () => {
    expect(smallestChanges([2, 4], [3, 3], 0)).toEqual([
      { x: 2, y: 3, beyond: "y", times: 1, points: 0 },
      { x: 4, y: 3, beyond: null, times: 2, points: 0 },
    ]);
  });
});
