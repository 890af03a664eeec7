import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "@/lib/chart/analyse";
import { ALIKE, axisOf, KINDS_ON, type KindCounts, offered, pointsOn } from "@/lib/chart/kinds";
import { draw } from "@/lib/chart/model";
import { mixWarning, otherKinds, plainWords } from "@/lib/chart/sentence";
import { twinRows } from "@/lib/chart/table";
import { Y_AXES } from "@/lib/chart/types";
import { QUALITY_KINDS } from "@/lib/pareto";
import { DEFAULT_OPTIONS } from "@/lib/query/chart-options";
import type { PointView } from "@/lib/query/types";
import { point } from "../pareto/make";

const KIND_OF = {
  pp: { unit: "pp", scoreSense: "score" },
  percent: { unit: "%", scoreSense: "score" },
  relative: { unit: "%", scoreSense: "score", measure: "relative accuracy" },
  error: { unit: "%", scoreSense: "error", measure: "perplexity" },
  "error-pp": { unit: "pp", scoreSense: "error", measure: "perplexity" },
  kept: { quantity: "accuracy_retained", unit: "%", direction: "level", value: 96.7 },
} as const;

const better = { quantity: "parity", kind: "parity", value: 0, unit: "%", direction: "better" } as const;
const parity = { quantity: "parity", kind: "parity", value: 0, unit: "%", direction: "level" } as const;

/** Points of any kinds, some kept in words, some without quality. */
const anyPoints = fc
  .array(fc.constantFrom(...QUALITY_KINDS, "parity" as const, "better" as const, "none" as const), {
    maxLength: 24,
  })
  .map((kinds): PointView[] =>
    kinds.map((kind, i) => {
      const quality =
        kind === "none" ? null : kind === "parity" ? parity : kind === "better" ? better : KIND_OF[kind];
      const factor = 1.5 + i / 4;
      return point(`p${i}`, { value: factor, factorLow: factor, factorHigh: factor }, quality);
    }),
  );
const axes = fc.constantFrom(...Y_AXES);
const at = (points: readonly PointView[], y: (typeof Y_AXES)[number]) =>
  analyse(points, { ...DEFAULT_OPTIONS, y });
const standing = (a: ReturnType<typeof analyse>, place: string) =>
  a.trades.filter((_, i) => a.places[i] === place);

describe("kinds of quality change", () => {
  it("never share an axis where they are not alike, unless all are asked for", () => {
    fc.assert(
      fc.property(anyPoints, axes, (points, y) => {
        const a = at(points, y);
        const kinds = new Set(
          standing(a, "plane").map((t) => (t.quality.kind === "measured" ? t.quality.unit : null)),
        );
        if (y === "any") expect(mixWarning(a) !== null).toBe(a.mixed.length > 1);
        else {
          expect(ALIKE.some((axis) => [...kinds].every((k) => k && KINDS_ON[axis].includes(k)))).toBe(true);
          expect(mixWarning(a)).toBeNull();
        }
      }),
    );
  });

  it("are each on one alike axis, and the default is the one with the most points", () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const a = at(points, "auto");
        const counts = ALIKE.map((axis) => standing(at(points, axis), "plane").length);
        expect(counts).toEqual(ALIKE.map((axis) => pointsOn(a.kinds, axis)));
        expect(counts.reduce((x, y) => x + y, 0)).toBe(standing(at(points, "any"), "plane").length);
        expect(standing(a, "plane")).toHaveLength(Math.max(...counts));
        expect(ALIKE).toContain(a.axis);
      }),
    );
  });

  it("leave words and what is not stated where they are, whatever the axis shows", () => {
    fc.assert(
      fc.property(anyPoints, axes, (points, y) => {
        const [asked, usual] = [at(points, y), at(points, "auto")];
        for (const place of ["better", "lane", "unstated"])
          expect(standing(asked, place).map((t) => t.point.id)).toEqual(
            standing(usual, place).map((t) => t.point.id),
          );
        expect(twinRows(asked)).toHaveLength(points.length);
      }),
    );
  });

  it("are offered with what a touch on them shows", () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        for (const { axis, points: promised } of offered(at(points, "auto").kinds))
          expect(standing(at(points, axis), "plane")).toHaveLength(promised);
      }),
    );
  });

  it("are said with what is not drawn", () => {
    const points = [
      point("a", {}, KIND_OF.percent),
      point("b", {}, KIND_OF.kept),
      point("c", {}, KIND_OF.pp),
      point("d", {}, KIND_OF.error),
    ];
    const a = at(points, "auto");
    expect(a.axis).toBe("score");
    expect(otherKinds(a)).toBe(
      "Quality as percent of a score; not drawn: 1 in points of a score, 1 in percent of an error.",
    );
    expect(plainWords(a.said)).toContain(
      "4 with a gain and its measured cost, 2 of them in percent of a score.",
    );
    expect(otherKinds(at(points.slice(0, 2), "auto"))).toBe("");
  });
});

describe("the axis of an error", () => {
  const fall = point("low", {}, { ...KIND_OF.error, value: 40, quote: "reducing perplexity by 40%" });
  const rise = point("high", {}, { ...KIND_OF.error, value: 3, direction: "worse", quote: "3% more" });

  it("has its falls above the line, as falls", () => {
    const model = draw(at([fall, rise], "auto"), { width: 760, height: 380 });
    const height = (paper: string) => model.marks.find((m) => m.id.startsWith(`${paper}:`))?.y ?? Number.NaN;
    expect(height("low")).toBeLessThan(height("high"));
    const top = model.qualityTicks.at(-1);
    expect(top?.value).toBeGreaterThan(0);
    expect(top?.label.startsWith("\u2212")).toBe(true);
    expect(model.qualityTitle).toContain("less is better");
    expect(twinRows(model.analysis).map((r) => r.change.replaceAll("\u202f", " "))).toEqual([
      "\u221240 % (% of an error)",
      "+3 % (% of an error)",
    ]);
  });
});

describe("a share kept", () => {
  it("stands among relative changes as the loss it is", () => {
    const a = at(
      [point("kept", {}, KIND_OF.kept), point("less", {}, { ...KIND_OF.relative, value: 1 })],
      "auto",
    );
    expect(a.axis).toBe("score");
    const kept = a.trades.find((t) => t.point.paper === "kept");
    expect(kept?.quality).toMatchObject({ unit: "kept", value: { claimed: -3.3 } });
    expect(standing(at([point("kept", {}, KIND_OF.kept)], "kept"), "plane")).toHaveLength(1);
  });
});

it("an address that names the old kinds keeps them: relative percent with shares kept, unspecified percent alone", () => {
  const counts: KindCounts = { relative: 2, percent: 3, kept: 4, pp: 9, error: 0, "error-pp": 0 };
  expect(axisOf("auto", counts)).toBe("score");
  expect(pointsOn(counts, axisOf("relative", counts))).toBe(6);
  expect(pointsOn(counts, axisOf("percent", counts))).toBe(3);
  expect(pointsOn(counts, axisOf("any", counts))).toBe(18);
});
