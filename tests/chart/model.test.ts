import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "@/lib/chart/analyse";
import { draw } from "@/lib/chart/model";
import { finder } from "@/lib/chart/near";
import { positionOf, rateAt } from "@/lib/chart/rates";
import { logScale, symexp, symlog, symlogScale } from "@/lib/chart/scales";
import { mixWarning, plainWords } from "@/lib/chart/sentence";
import { twinRows } from "@/lib/chart/table";
import { step } from "@/lib/chart/walk";
import { zoomed } from "@/lib/chart/zoom";
import { DEFAULT_OPTIONS } from "@/lib/query/chart-options";
import type { PointView } from "@/lib/query/types";
import { point } from "../pareto/make";
import { POINTS } from "./points";

const SIZE = { width: 760, height: 380 };
const model = (points: readonly PointView[], change = {}) =>
  draw(analyse(points, { ...DEFAULT_OPTIONS, ...change }), SIZE);

const madePoint = fc.record({
  factor: fc.double({ min: 1.01, max: 500, noNaN: true }),
  change: fc.integer({ min: -60, max: 60 }),
});
const madePoints = fc
  .array(madePoint, { minLength: 1, maxLength: 60 })
  .map((list) =>
    list.map(({ factor, change }, i) =>
      point(
        `p${i}`,
        { value: factor, factorLow: factor, factorHigh: factor },
        { value: Math.abs(change), direction: change < 0 ? "worse" : "better" },
      ),
    ),
  );

describe("any points", () => {
  it("are each drawn once, inside the picture, where their axes say", () => {
    fc.assert(
      fc.property(madePoints, (points) => {
        const { marks, frame, analysis } = model(points);
        expect(marks.map((m) => m.id).sort()).toEqual(points.map((p) => p.id).sort());
        for (const m of marks) {
          expect(m.x).toBeGreaterThanOrEqual(0);
          expect(m.x).toBeLessThanOrEqual(SIZE.width);
          expect(m.y).toBeGreaterThanOrEqual(0);
          expect(m.y).toBeLessThanOrEqual(SIZE.height);
          const trade = analysis.trades[m.index];
          expect(frame.factor.toPixel(trade?.factor.claimed ?? Number.NaN)).toBeCloseTo(m.x, 3);
        }
      }),
    );
  });

  it("are the same rows in the table twin, the frontier first", () => {
    fc.assert(
      fc.property(madePoints, (points) => {
        const a = analyse(points, DEFAULT_OPTIONS);
        const rows = twinRows(a);
        expect(rows).toHaveLength(points.length);
        const flags = rows.map((r) => a.on.has(r.point.id));
        expect(flags.lastIndexOf(true)).toBe([...flags].filter(Boolean).length - 1);
      }),
    );
  });

  it("leave no name on another or outside the picture", () => {
    fc.assert(
      fc.property(madePoints, (points) => {
        const { labels } = model(points);
        for (const l of labels) {
          expect(l.x).toBeGreaterThanOrEqual(0);
          expect(l.x).toBeLessThanOrEqual(SIZE.width);
        }
      }),
    );
  });

  it("are found by the nearest place, as by looking at each", () => {
    fc.assert(
      fc.property(
        madePoints,
        fc.integer({ min: 0, max: 760 }),
        fc.integer({ min: 0, max: 380 }),
        (points, x, y) => {
          const { marks } = model(points);
          const far = (m: { x: number; y: number }) => Math.hypot(m.x - x, m.y - y);
          const found = finder(marks).near(x, y, 24);
          const best = Math.min(...marks.map(far));
          if (best > 24) expect(found).toBeNull();
          else expect(found && far(found)).toBeCloseTo(best, 6);
        },
      ),
    );
  });
});

describe("scales", () => {
  it("lead there and back", () => {
    fc.assert(
      fc.property(fc.double({ min: -400, max: 400, noNaN: true }), (v) => {
        expect(symexp(symlog(v))).toBeCloseTo(v, 6);
        const y = symlogScale([-400, 400], [380, 0]);
        expect(y.toValue(y.toPixel(v))).toBeCloseTo(v, 5);
      }),
    );
    const x = logScale([1, 100], [0, 700]);
    expect([x.toPixel(1), x.toPixel(10), x.toPixel(100)]).toEqual([0, 350, 700]);
    for (const rate of [1, 1.02, 1.5, 10]) expect(rateAt(positionOf(rate, 100), 100)).toBeCloseTo(rate, 1);
  });
});

describe("what the chart says", () => {
  const a = analyse(POINTS, DEFAULT_OPTIONS);

  it("names how many papers, how many on the frontier and the best", () => {
    expect(plainWords(a.said)).toMatch(/papers.*frontier/);
  });

  it("warns where unlike units share an axis, and only there", () => {
    expect(mixWarning(a)).toBeNull();
    expect(mixWarning(analyse(POINTS, { ...DEFAULT_OPTIONS, y: "any" }))).toContain("unlike units");
    expect(mixWarning(analyse(POINTS, { ...DEFAULT_OPTIONS, y: "score" }))).toBeNull();
  });

  it("counts whom it leaves out", () => {
    expect(a.hidden).toMatchObject({ other: 1, finding: 0 });
    expect(a.unstated).toBe(1);
  });
});

describe("the keyboard", () => {
  it("walks every mark by factor and comes to an end", () => {
    const { marks, rug } = model(POINTS);
    const seen = new Set<string>();
    let at = step(marks, rug, null, "ArrowUp");
    while (at && !seen.has(at.id)) {
      seen.add(at.id);
      at = step(marks, rug, at.id, "ArrowUp");
    }
    expect(seen.size).toBe(marks.length + rug.length);
  });
});

describe("zooming", () => {
  it("in and out again comes back to the whole", () => {
    const a = analyse(POINTS, DEFAULT_OPTIONS);
    const near = zoomed(a, "in", null);
    expect(near).not.toBeNull();
    expect(zoomed(analyse(POINTS, { ...DEFAULT_OPTIONS, zoom: near }), "out", null)).toBeNull();
  });
});

it("a paper asked for is named at its mark on the frontier, and at the very mark where that is asked for", () => {
  const of = (id: string, at: number, change: number) => ({
    ...point("twice", { value: at, factorLow: at, factorHigh: at }, { value: change, direction: "better" }),
    id,
  });
  const points = [of("twice:0:1", 4, 20), of("twice:2:3", 1.5, 2), of("twice:4:5", 2, 3)];
  const named = (asked: string) => {
    const { marks, labels } = draw(analyse(points, DEFAULT_OPTIONS), SIZE, [asked]);
    const own = labels.filter((l) => l.kind === "name");
    expect(own).toHaveLength(1);
    return [own[0]?.id, marks.find((m) => m.id === own[0]?.id)?.on];
  };
  expect(named("twice")).toEqual(["twice:0:1", true]);
  expect(named("twice:2:3")).toEqual(["twice:2:3", false]);
});
