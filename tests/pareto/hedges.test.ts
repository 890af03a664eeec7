import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ABOUT,
  changeInterval,
  columns,
  differences,
  endOf,
  factorInterval,
  frontier,
  groupBy,
  qualityOf,
  tradeOf,
} from "@/lib/pareto";
import { claim, point, robustOf } from "./make";

const gain = (factor: number, bound: "exact" | "at-least" | "up-to" | "about", high = factor) =>
  factorInterval(claim({ factorLow: factor, factorHigh: high, bound }));

describe("what hedging words allow", () => {
  it("`up to 3×` guarantees no gain and claims 3×", () => {
    expect(gain(3, "up-to")).toMatchObject({ low: 1, claimed: 3, high: 3, open: "low" });
  });
  it("`at least 3×` guarantees 3× and leaves the rest open", () => {
    expect(gain(3, "at-least")).toMatchObject({
      low: 3,
      claimed: 3,
      high: Number.POSITIVE_INFINITY,
      open: "high",
    });
  });
  it("a range guarantees its worse end and claims its better one", () => {
    expect(gain(2, "exact", 5)).toMatchObject({ low: 2, claimed: 5, high: 5, said: [2, 5], open: null });
  });
  it("`up to 2–5×` guarantees nothing either", () => {
    expect(gain(2, "up-to", 5)).toMatchObject({ low: 1, claimed: 5, said: [2, 5] });
  });
  it("about is a stated share of the change, on factors of their logarithm", () => {
    const about = gain(4, "about");
    expect(about?.low).toBeCloseTo(4 ** (1 - ABOUT), 10);
    expect(about?.high).toBeCloseTo(4 ** (1 + ABOUT), 10);
    expect(gain(1, "about")).toMatchObject({ low: 1, high: 1 });
  });
  it("turns round for overheads: up to twice slower may be no slower at all", () => {
    expect(gain(0.5, "up-to")).toMatchObject({ low: 0.5, claimed: 0.5, high: 1, open: "high" });
    expect(gain(0.5, "at-least")).toMatchObject({ low: 0, claimed: 0.5, high: 0.5, open: "low" });
  });
  it("turns round for losses of quality", () => {
    expect(changeInterval(-3, -3, "up-to")).toMatchObject({ low: -3, claimed: -3, high: 0, open: "high" });
    expect(changeInterval(-3, -3, "at-least")).toMatchObject({
      low: Number.NEGATIVE_INFINITY,
      claimed: -3,
      open: "low",
    });
    expect(changeInterval(5, 5, "up-to")).toMatchObject({ low: 0, claimed: 5, open: "low" });
  });
  it("keeps low ≤ claimed ≤ high, and exact values exact", () => {
    const any = fc.double({ min: -80, max: 80, noNaN: true });
    const bound = fc.constantFrom("exact", "at-least", "up-to", "about") as fc.Arbitrary<"exact">;
    fc.assert(
      fc.property(any, any, bound, (a, b, how) => {
        const change = changeInterval(a, b, how);
        expect(change.low).toBeLessThanOrEqual(change.claimed);
        expect(change.claimed).toBeLessThanOrEqual(change.high);
        const factor = gain(2 ** (Math.min(a, b) / 20), how, 2 ** (Math.max(a, b) / 20));
        expect(factor?.low).toBeLessThanOrEqual(factor?.claimed as number);
        expect(factor?.claimed).toBeLessThanOrEqual(factor?.high as number);
      }),
    );
  });
  it("has no factor where the claim has none", () => {
    expect(factorInterval(claim({ factorLow: null, factorHigh: null }))).toBeNull();
    expect(factorInterval(claim({ factorLow: 0, factorHigh: Number.POSITIVE_INFINITY }))).toBeNull();
  });
});

describe("quality on the axis", () => {
  const quality = { quantity: "accuracy_delta", unit: "%", factorLow: null, factorHigh: null } as const;
  it("tells points, relative percent and unspecified percent apart", () => {
    expect(qualityOf(claim({ ...quality, unit: "pp", value: 2 }))).toMatchObject({ unit: "pp" });
    expect(qualityOf(claim({ ...quality, measure: "relative F1" }))).toMatchObject({ unit: "relative" });
    expect(qualityOf(claim({ ...quality, quote: "a relatively small loss of 2%" }))).toMatchObject({
      unit: "relative",
    });
    expect(qualityOf(claim(quality))).toMatchObject({ unit: "percent" });
    expect(qualityOf(claim({ ...quality, measure: "correlative score" }))).toMatchObject({ unit: "percent" });
  });
  it("derives a loss from a share kept, without the dust of floating point", () => {
    const kept = qualityOf(
      claim({ quantity: "accuracy_retained", unit: "%", value: 96.7, direction: "level" }),
    );
    expect(kept).toMatchObject({
      kind: "measured",
      unit: "kept",
      value: { low: -3.3, claimed: -3.3 },
      derived: { how: "retained", kept: [96.7, 96.7], lost: [-3.3, -3.3] },
    });
  });
  it("reads the hedge of a level directly", () => {
    const kept = { quantity: "accuracy_retained", unit: "%", value: 97, direction: "level" } as const;
    expect(qualityOf(claim({ ...kept, bound: "at-least" }))).toMatchObject({
      value: { low: -3, claimed: -3 },
    });
    expect(qualityOf(claim({ ...kept, bound: "up-to" }))).toMatchObject({
      value: { low: -100, claimed: -3 },
    });
  });
  it("shows the two levels a change was computed from, and only then", () => {
    const delta = { ...quality, unit: "pp", value: 5.5 } as const;
    const levels = qualityOf(claim({ ...delta, quote: "rose from 40.5% to 46%" }));
    expect(levels).toMatchObject({ derived: { how: "levels", from: 40.5, to: 46, change: 5.5 } });
    expect(qualityOf(claim({ ...delta, quote: "rose by 5.5 points from 40.5 to 46" }))).toMatchObject({
      derived: null,
    });
    const fell = qualityOf(claim({ ...delta, direction: "worse", quote: "fell from 46% to 40.5%" }));
    expect(fell).toMatchObject({ value: { claimed: -5.5 }, derived: { from: 46, to: 40.5 } });
  });
  it("puts changes of an error on axes of their own, positive where it falls", () => {
    const error = { ...quality, scoreSense: "error", measure: "perplexity", direction: "better" } as const;
    expect(qualityOf(claim({ ...error, value: 8, high: 12, kind: "range" }))).toMatchObject({
      unit: "error",
      value: { said: [8, 12], claimed: 12 },
    });
    expect(qualityOf(claim({ ...error, unit: "pp", value: 1.3, direction: "worse" }))).toMatchObject({
      unit: "error-pp",
      value: { claimed: -1.3 },
    });
    expect(qualityOf(claim({ ...error, unit: "x", value: 2 }))).toMatchObject({
      unit: "error",
      value: { claimed: 50 },
      derived: { change: [-50, -50], falls: true },
    });
    const fell = qualityOf(claim({ ...error, unit: "pp", value: 1.3, quote: "from 8.2 to 6.9" }));
    expect(fell).toMatchObject({ derived: { how: "levels", from: 8.2, to: 6.9 } });
  });
  it("takes what is relative to a baseline for no relative percent", () => {
    expect(qualityOf(claim({ ...quality, quote: "2% better relative to X" }))).toMatchObject({
      unit: "percent",
    });
  });
  it("turns a factor of quality into a relative change", () => {
    expect(qualityOf(claim({ ...quality, unit: "x", value: 2 }))).toMatchObject({
      unit: "relative",
      value: { claimed: 100 },
    });
    expect(qualityOf(claim({ ...quality, unit: "x", value: 2, direction: "worse" }))).toMatchObject({
      value: { claimed: -50 },
    });
  });
  it("gives parity, levels and silence no number", () => {
    const inWords = { quantity: "parity", value: 0, unit: "%" } as const;
    expect(qualityOf(claim({ ...inWords, direction: "level" }))).toEqual({ kind: "parity" });
    expect(qualityOf(claim({ ...inWords, direction: "better" }))).toEqual({ kind: "better" });
    expect(qualityOf(claim({ quantity: "accuracy_level", value: 71, unit: "level" }))).toEqual({
      kind: "level",
    });
    expect(qualityOf(null)).toEqual({ kind: "unstated" });
    const trades = [point("a", {}, null), point("b", {}, { quantity: "parity", value: 0 })].map((p) =>
      tradeOf(p),
    );
    expect(
      Array.from(
        columns(
          trades.filter((t) => t !== null),
          "claimed",
        ).ys,
      ),
    ).toEqual([Number.NaN, Number.NaN]);
  });
});

describe("two strengths", () => {
  it("counts only what is guaranteed, or what is claimed", () => {
    const trades = [
      point("hedged", { factorLow: 4, factorHigh: 4, bound: "up-to" }, { value: 2 }),
      point("plain", { factorLow: 2, factorHigh: 2 }, { value: 1 }),
    ].map((p) => tradeOf(p) as NonNullable<ReturnType<typeof tradeOf>>);
    const on = (s: "strict" | "claimed") => {
      const { xs, ys } = columns(trades, s);
      return frontier(xs, ys).map((i) => trades[i]?.point.paper);
    };
    expect(on("claimed")).toEqual(["hedged"]);
    expect(on("strict")).toEqual(["hedged", "plain"]);
    expect(endOf(trades[0]?.factor as never, "strict")).toBe(1);
  });
  it("leaves out of the strict reading what guarantees nothing", () => {
    const t = tradeOf(point("a", {}, { value: 3, direction: "worse", bound: "at-least" }));
    expect(Array.from(columns([t as never], "strict").ys)).toEqual([Number.NaN]);
  });
});

describe("comparability", () => {
  const a = point("a", { hardware: "A100" }, { benchmark: "ImageNet-1K", model: "ViT-B" });
  const b = point("b", { hardware: null }, { benchmark: "imagenet 1k", model: "ResNet" });
  const c = point("c", {}, { benchmark: null });
  it("groups by what is said, spelling aside, and silence last and alone", () => {
    const groups = groupBy([c, a, b], "benchmark");
    expect(groups.map((g) => [g.name, g.points.length])).toEqual([
      ["ImageNet-1K", 2],
      [null, 1],
    ]);
  });
  it("says what differs; silence is no agreement", () => {
    const by = new Map(differences([a, b]).map((d) => [d.key, d]));
    expect(by.get("benchmark")?.same).toBe(true);
    expect(by.get("model")).toMatchObject({ values: ["ViT-B", "ResNet"], same: false });
    expect(by.get("hardware")).toMatchObject({ values: ["A100"], unstated: 1, same: false });
  });
});

describe("robust frontier", () => {
  const t = (p: Parameters<typeof point>) => tradeOf(point(...p)) as NonNullable<ReturnType<typeof tradeOf>>;
  it("is the frontier where nothing is hedged", () => {
    const trades = [
      t(["a", { factorLow: 4, factorHigh: 4 }, { value: 1 }]),
      t(["b", { factorLow: 2, factorHigh: 2 }, { value: 3 }]),
      t(["c", { factorLow: 2, factorHigh: 2 }, { value: 2 }]),
    ];
    const result = robustOf(trades);
    expect(result.cases).toBe(1);
    expect([...result.papers].sort()).toEqual([
      ["a", 1],
      ["b", 1],
    ]);
  });
  it("gives the exact share where it can be told by hand: ln-uniform 1× to 4× beats 2× in half of the cases", () => {
    const trades = [
      t(["hedged", { factorLow: 4, factorHigh: 4, bound: "up-to" }, { value: 1 }]),
      t(["plain", { factorLow: 2, factorHigh: 2 }, { value: 1 }]),
    ];
    const { papers, cases } = robustOf(trades);
    expect(cases).toBe(1000);
    expect(papers.get("hedged")).toBeGreaterThan(0.45);
    expect(papers.get("hedged")).toBeLessThan(0.55);
    expect((papers.get("hedged") ?? 0) + (papers.get("plain") ?? 0)).toBeCloseTo(1, 6);
  });
  it("always gives the same shares, and none to the hopeless", () => {
    const bound = fc.constantFrom("exact", "up-to", "about", "at-least");
    const any = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: -5, max: 9 }), bound, bound),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(any, (list) => {
        const trades = list.map(([f, v, fb, vb], k) =>
          t([
            `p${k}`,
            { factorLow: f, factorHigh: f, bound: fb as "exact" },
            { value: Math.abs(v), direction: v < 0 ? "worse" : "better", bound: vb as "exact" },
          ]),
        );
        const one = robustOf(trades, 60);
        expect([...robustOf(trades, 60).papers]).toEqual([...one.papers]);
        for (const share of one.papers.values()) {
          expect(share).toBeGreaterThan(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-9);
        }
        // Someone is always on the frontier, and never anyone whose best is beaten by another one's worst.
        expect([...one.papers.values()].reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(1 - 1e-9);
        for (const me of trades) {
          const best = { x: me.factor.high, y: me.quality.kind === "measured" ? me.quality.value.high : 0 };
          const beaten = trades.some(
            (o) => o.factor.low > best.x && o.quality.kind === "measured" && o.quality.value.low > best.y,
          );
          if (beaten) expect(one.papers.has(me.point.paper)).toBe(false);
        }
      }),
    );
  });
  it("moves a claim that stands in two points in both at once", () => {
    const shared = { n: 0, factorLow: 4, factorHigh: 4, bound: "up-to" } as const;
    const trades = [t(["a", shared, { n: 1, value: 1 }]), t(["a", shared, { n: 2, value: 2 }])];
    // Same factor in every case: the point with less quality never gets ahead.
    expect(robustOf(trades).points.get("a:0:1")).toBeUndefined();
    expect(robustOf(trades).points.get("a:0:2")).toBeCloseTo(1, 6);
  });
});
