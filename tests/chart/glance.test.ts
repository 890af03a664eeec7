import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chartOfPoints } from "@/lib/chart/analyse";
import { GAINS } from "@/lib/chart/glance";
import { DEFAULT_OPTIONS } from "@/lib/query/chart-options";
import type { ChartView, PointView } from "@/lib/query/types";
import { point } from "../pareto/make";

const PARITY = { quantity: "parity", kind: "parity", value: 0, unit: "%", direction: "level" } as const;

const made = fc.record({
  factor: fc.constantFrom(1.5, 2, 2.5, 3, 4, 6, 12),
  bound: fc.constantFrom("exact" as const, "up-to" as const, "at-least" as const),
  quality: fc.oneof(
    fc.constantFrom("kept" as const, "better" as const, "none" as const),
    fc.integer({ min: -9, max: 9 }),
  ),
});
type Made = typeof made extends fc.Arbitrary<infer T> ? T : never;
const points = (list: readonly Made[]): PointView[] =>
  list.map(({ factor, bound, quality }, i) =>
    point(
      `p${i}`,
      { value: factor, factorLow: factor, factorHigh: factor, bound },
      quality === "none"
        ? null
        : typeof quality === "string"
          ? { ...PARITY, direction: quality === "better" ? "better" : "level" }
          : { value: Math.abs(quality), direction: quality < 0 ? "worse" : "better" },
    ),
  );

/** How good a quality is, in one number: a measured rise, better in words, kept, a measured loss. */
const worth = (p: PointView) => {
  if (!p.quality) return Number.NaN;
  if (p.quality.quantity === "parity") return p.quality.direction === "better" ? 0.5 : 0;
  return p.quality.direction === "worse" ? -p.quality.value : p.quality.value;
};
/** "Up to" guarantees no gain. */
const reaches = ({ efficiency: e }: PointView, gain: number, strict: boolean) =>
  (strict && e.bound === "up-to" ? 1 : (e.factorLow as number)) >= gain;

const chart = (list: readonly Made[]) => chartOfPoints(points(list), DEFAULT_OPTIONS);

describe("the table at a glance", () => {
  it("names the best quality at each gain, as claimed and as guaranteed, and who says nothing", () => {
    fc.assert(
      fc.property(fc.array(made, { maxLength: 20 }), (list) => {
        const all = points(list);
        const { glance, points: drawn } = chart(list);
        expect(glance.gains.map((g) => g.gain)).toEqual([...GAINS]);
        for (const { gain, claimed, strict } of glance.gains)
          for (const [best, guaranteed] of [
            [claimed, false],
            [strict, true],
          ] as const) {
            const those = all.filter((p) => reaches(p, gain, guaranteed));
            const said = those.filter((p) => p.quality);
            expect(best.silent).toBe(those.length - said.length);
            const most = Math.max(...said.map(worth));
            const named = best.best === null ? null : (drawn[best.best] as PointView);
            expect(named && worth(named)).toBe(said.length > 0 ? most : null);
            const measured = said.filter((p) => p.quality?.quantity !== "parity").map(worth);
            if (named?.quality?.quantity === "parity" && measured.length > 0)
              expect(best.measured !== null && worth(drawn[best.measured] as PointView)).toBe(
                Math.max(...measured),
              );
          }
      }),
    );
  });

  it("has a line a technique, in the chosen reading", () => {
    const list = [...points([{ factor: 4, bound: "up-to", quality: 3 }])];
    const of = (frontier: "claimed" | "strict") =>
      chartOfPoints(list, { ...DEFAULT_OPTIONS, frontier }).glance.techniques.map((t) => [
        t.name,
        t.papers,
        t.bests.map((b) => b.best),
      ]);
    expect(of("claimed")).toEqual([["quantization", 1, [0, 0, null, null]]]);
    expect(of("strict")).toEqual([["quantization", 1, [null, null, null, null]]]);
  });
});

describe("the verdict on a point", () => {
  const verdictOf = ({ points: all, verdicts }: ChartView, paper: string) =>
    verdicts[all.findIndex((p) => p.paper === paper)];
  const at = (factor: number) => ({ value: factor, factorLow: factor, factorHigh: factor });
  const view = chartOfPoints(
    [
      point("best", { ...at(4), quantity: "token_reduction" }, { value: 2 }),
      point("fewer", at(3), { value: 3 }),
      point("worse", at(2), { value: 1 }),
      point("hedged", { ...at(5), bound: "up-to" }, { value: 2 }),
      point("words", at(9), PARITY),
      point("silent", at(9), null),
    ],
    DEFAULT_OPTIONS,
  );

  it("is one of three words, numbers compared with numbers alone", () => {
    expect(verdictOf(view, "fewer")).toMatchObject({ word: "on", by: null });
    expect(verdictOf(view, "words")).toMatchObject({ word: "open", by: null });
    expect(verdictOf(view, "words")?.why).toContain("in words");
    expect(verdictOf(view, "silent")?.why).toContain("not stated");
  });

  it("cannot tell where hedges decide", () => {
    const verdict = verdictOf(view, "hedged");
    expect(verdict?.word).toBe("open");
    expect(verdict?.why).toMatch(/in [\d.]+\s% of what the hedges allow/);
  });

  it("names the nearest that beats it, and says what that is and is not", () => {
    const verdict = verdictOf(view, "worse");
    expect(verdict).toMatchObject({ word: "beaten", by: { paper: "best" } });
    expect(verdict?.why).toBe("fewer tokens, not faster");
  });

  it("is beaten only by a point of the frontier that is as good on both axes", () => {
    fc.assert(
      fc.property(fc.array(made, { maxLength: 25 }), (list) => {
        const all = chart(list);
        const members = all.fronts.flatMap((f) => f.members);
        all.verdicts.forEach((verdict, i) => {
          const me = all.points[i] as PointView;
          if (Number.isNaN(worth(me)) || me.quality?.quantity === "parity") expect(verdict.word).toBe("open");
          if (verdict.word !== "beaten") return;
          const by = all.points.find((p) => p.paper === verdict.by?.paper) as PointView;
          expect(members).toContain(all.points.indexOf(by));
          expect(by.efficiency.factorLow).toBeGreaterThanOrEqual(me.efficiency.factorLow as number);
          expect(worth(by)).toBeGreaterThanOrEqual(worth(me));
        });
      }),
    );
  });
});
