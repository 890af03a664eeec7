import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  certainlyDominates,
  columns,
  dominates,
  frontier,
  type Interval,
  type Trade,
  tradeOf,
} from "@/lib/pareto";
import { point, robustOf } from "./make";

/** Hedged trade-offs of few different values, so that ties happen; some without quality, some kept in words. */
const bound = fc.constantFrom("exact", "at-least", "up-to", "about") as fc.Arbitrary<"exact">;
const quality = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(fc.integer({ min: -6, max: 6 }), bound, fc.constantFrom("pp", "%")) },
  { weight: 1, arbitrary: fc.constant("parity" as const) },
  { weight: 1, arbitrary: fc.constant(null) },
);
let made = 0;
const trade = fc.tuple(fc.integer({ min: 1, max: 8 }), bound, quality).map(([f, hedge, q]) => {
  const paper = `p${made++}`;
  const gain = { factorLow: f, factorHigh: f, bound: hedge };
  const one =
    q === null || q === "parity"
      ? point(paper, gain, q && { quantity: "parity", value: 0 })
      : point(paper, gain, {
          value: Math.abs(q[0]),
          direction: q[0] < 0 ? "worse" : "better",
          bound: q[1],
          unit: q[2] as "pp",
        });
  return tradeOf(one) as Trade;
});
const trades = fc.array(trade, { minLength: 1, maxLength: 25 });

/** The end that counts, by the definition in words: strict takes the worst the words allow, claimed what is said. */
const plainEnds = (t: Trade, strength: "strict" | "claimed") => {
  if (t.quality.kind !== "measured") return null;
  const [x, y] =
    strength === "strict" ? [t.factor.low, t.quality.value.low] : [t.factor.claimed, t.quality.value.claimed];
  return x === 0 || y === Number.NEGATIVE_INFINITY ? null : { x, y };
};

describe("frontiers of hedged values", () => {
  it.each(["strict", "claimed"] as const)(
    "%s: nobody's counted ends dominate, missing ones take no part",
    (how) => {
      fc.assert(
        fc.property(trades, (all) => {
          const { xs, ys } = columns(all, how);
          const ends = all.map((t) => plainEnds(t, how));
          const plain = ends.flatMap((me, i) => {
            if (me === null) return [];
            const beaten = ends.some((o) => o && o.x >= me.x && o.y >= me.y && (o.x > me.x || o.y > me.y));
            return beaten ? [] : [i];
          });
          expect(frontier(xs, ys).sort((a, b) => a - b)).toEqual(plain);
        }),
        { numRuns: 300 },
      );
    },
  );
});

/** A few values of an interval, ends included; an open end is stood for by far values. */
const samples = ({ low, claimed, high }: Interval, floor: number): number[] => {
  const from = Number.isFinite(low) ? low : floor;
  const to = Number.isFinite(high) ? high : claimed + 1000;
  return [from, to, claimed, from + (to - from) / 3];
};

describe("certain dominance", () => {
  it("holds exactly where every allowed pair of values dominates", () => {
    fc.assert(
      fc.property(trade, trade, (a, b) => {
        if (a.quality.kind !== "measured" || b.quality.kind !== "measured") {
          expect(certainlyDominates(a, b)).toBe(false);
          return;
        }
        if (a.quality.unit !== b.quality.unit) {
          expect(certainlyDominates(a, b)).toBe(false);
          return;
        }
        const [qa, qb] = [a.quality.value, b.quality.value];
        const everywhere = samples(a.factor, 0).every((ax) =>
          samples(qa, -1e6).every((ay) =>
            samples(b.factor, 0).every((bx) => samples(qb, -1e6).every((by) => dominates(ax, ay, bx, by))),
          ),
        );
        expect(certainlyDominates(a, b)).toBe(everywhere);
      }),
      { numRuns: 500 },
    );
  });

  it("never counts across unlike units", () => {
    const strong = tradeOf(point("a", { factorLow: 9, factorHigh: 9 }, { value: 9, unit: "pp" })) as Trade;
    const weak = tradeOf(point("b", {}, { value: 1, unit: "%" })) as Trade;
    expect(certainlyDominates(strong, weak)).toBe(false);
  });
});

describe("robust frontier against the exact share", () => {
  it("one hedged factor against exact ones: the share is a length, to within four standard errors", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 30 }),
        fc.double({ min: 1, max: 30, noNaN: true }),
        (claimed, rival) => {
          const hedged = tradeOf(
            point("hedged", { factorLow: claimed, factorHigh: claimed, bound: "up-to" }, { value: 1 }),
          ) as Trade;
          const plain = tradeOf(
            point("plain", { factorLow: rival, factorHigh: rival }, { value: 1 }),
          ) as Trade;
          // ln x is uniform on 0 … ln claimed, and the hedged point is on the frontier where x ≥ rival.
          const exact = Math.min(1, Math.max(0, 1 - Math.log(rival) / Math.log(claimed)));
          const found = robustOf([hedged, plain]).papers.get("hedged") ?? 0;
          expect(Math.abs(found - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / 1000) + 0.002);
        },
      ),
      { numRuns: 40 },
    );
  });
});
