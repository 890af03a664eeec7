import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factsOf } from "@/components/label/facts";
import { saySpread, sayValue } from "@/components/label/say";
import { spreadOf } from "@/components/label/spread";
import { unstatedSentences } from "@/components/label/unstated";
import { chartOfPoints } from "@/lib/chart/analyse";
import { MINUS, THIN } from "@/lib/format";
import { DEFAULT_OPTIONS } from "@/lib/query/chart-options";
import type { Distribution, LabelView } from "@/lib/query/types";

const distribution = (unit: Distribution["unit"], low: number[]): Distribution => {
  const sorted = [...low].sort((a, b) => a - b);
  const at = (q: number) => sorted[Math.round(q * (sorted.length - 1))] as number;
  return {
    quantity: unit === "factor" ? "speedup" : "accuracy_delta",
    unit,
    error: false,
    papers: 1,
    claims: sorted.length,
    min: at(0),
    lowerQuartile: at(0.25),
    median: at(0.5),
    upperQuartile: at(0.75),
    max: at(1),
    values: sorted.map((v, n) => ({
      paper: "a",
      title: "A",
      n,
      low: v,
      high: v,
      bound: "exact",
      subject: "own",
    })),
  };
};

const factors = fc.array(fc.double({ min: 0.01, max: 1e4, noNaN: true }), { minLength: 1, maxLength: 40 });
const changes = fc.array(fc.double({ min: -99, max: 900, noNaN: true }), { minLength: 1, maxLength: 40 });

describe("the plot of distributions", () => {
  it.each([
    ["factor" as const, factors],
    ["%" as const, changes],
    ["pp" as const, changes],
  ])("keeps every %s on the axis, in order, and shows where no change is", (unit, values) => {
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 4 }), (groups) => {
        const spread = spreadOf(groups.map((g) => distribution(unit, g)));
        for (const { dots, quartiles, median } of spread.strips) {
          for (const place of [...dots.flatMap((d) => [d.x, d.to]), ...quartiles, median]) {
            expect(place).toBeGreaterThanOrEqual(0);
            expect(place).toBeLessThanOrEqual(100);
          }
          for (let i = 1; i < dots.length; i++)
            expect(dots[i]?.x).toBeGreaterThanOrEqual(dots[i - 1]?.x as number);
        }
        expect(spread.none).toBeGreaterThanOrEqual(0);
        expect(spread.none).toBeLessThanOrEqual(100);
        expect(spread.ticks.length).toBeGreaterThan(0);
        expect(spread.ticks.filter((t) => t.narrow).length).toBeGreaterThan(0);
      }),
    );
  });

  it("lifts equal values, so that none hides another", () => {
    const [strip] = spreadOf([distribution("factor", [2, 2, 2])]).strips;
    expect(new Set(strip?.dots.map((d) => d.lift)).size).toBe(3);
  });

  it("says values in the notation of the product", () => {
    expect(sayValue(2.5, { unit: "factor", error: false })).toBe("2.5×");
    expect(sayValue(-3, { unit: "pp", error: false })).toBe(`${MINUS}3${THIN}pp`);
    expect(sayValue(0, { unit: "%", error: false })).toBe(`0${THIN}%`);
    expect(sayValue(40, { unit: "%", error: true })).toBe(`${MINUS}40${THIN}%`);
    expect(saySpread(distribution("factor", [1.5, 2, 4]))).toContain("3 numbers of 1 paper, 1.5× to 4×");
    expect(saySpread(distribution("factor", [3]))).toBe("faster: 1 number of 1 paper, 3×");
  });
});

const view = (papers: number, unstated: Partial<LabelView["unstated"]>, parity = 0): LabelView => ({
  dataVersion: "v",
  kind: "technique",
  name: "quantization",
  papers,
  years: [],
  subjects: ["own"],
  off: 0,
  gains: [],
  costs: [],
  parity,
  leading: [],
  chart: chartOfPoints([], DEFAULT_OPTIONS),
  unstated: {
    gains: 0,
    noNumbers: 0,
    gainWithoutQuality: 0,
    noBaseline: 0,
    noBenchmark: 0,
    noHardware: 0,
    ...unstated,
  },
  together: [],
});

describe("sentences about a label", () => {
  it.each([
    [view(10, { gains: 4, noNumbers: 3 }), ["3 of the 10 report no change as a number in their abstracts."]],
    [
      { ...view(10, { gains: 4, noNumbers: 3 }), off: 2 },
      ["3 of the 10 report no change of their own as a number in their abstracts."],
    ],
    [view(1, { gains: 0, noNumbers: 1 }), ["The one reports no change as a number in its abstract."]],
    [view(5, { gains: 2, noBaseline: 2 }), ["Both that state a gain name no baseline for it."]],
    [view(5, { gains: 4, noHardware: 4 }), ["All 4 that state a gain name no hardware for it."]],
    [
      view(5, { gains: 1, gainWithoutQuality: 1 }),
      ["The one that states a gain does not say what became of quality in the same setting."],
    ],
    [view(5, { gains: 3 }), []],
  ])("%#", (of, sentences) => {
    expect(unstatedSentences(of)).toEqual(sentences);
  });

  it("sum the page up", () => {
    expect(factsOf(view(10, { gains: 4, gainWithoutQuality: 1 }, 2), 106)).toMatch(
      /10 of 106 papers propose or study it: 4 state a gain as a number, 3 of them together with .*; 2 say in words that quality is kept\.$/,
    );
    expect(factsOf(view(0, {}), 106)).toMatch(/No paper here has this label\.$/);
    expect(factsOf(view(3, {}), 106)).toContain("none states a gain as a number");
  });
});
