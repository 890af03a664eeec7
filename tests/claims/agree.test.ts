import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readClaims } from "../../lib/claims";
import { agrees, percent, points, times, written } from "../../lib/claims/6-agree/sums";

const sums = (text: string) => readClaims("", text).claims.flatMap((c) => c.agreement?.sum ?? []);

describe("a number that an abstract gives twice", () => {
  const cases: [string, string][] = [
    ["It cuts latency by 85% (from 20.36 s to 3.03 s).", "20.36 → 3.03 is −85.1 %: agrees with 85 %"],
    ["It cuts latency by 60% (from 20.36 s to 3.03 s).", "20.36 → 3.03 is −85.1 %: differs from 60 %"],
    [
      "It improves accuracy by 4.2% (68.9% vs 64.7%).",
      "68.9 % against 64.7 % is 4.2 points: agrees with 4.2 %",
    ],
    ["It improves accuracy by 9.2% (68.9% vs 64.7%).", "68.9 % against 64.7 % is 6.1 %: differs from 9.2 %"],
    ["It raises nDCG from 0.82 to 0.91 (+9 pp).", "0.82 → 0.91 is +9 points: agrees with 9 points"],
    [
      "Parameters are reduced by a factor of 9×, from 61 million to 6.7 million.",
      "61 → 6.7 is 9.1×: agrees with 9×",
    ],
    ["It cuts memory by 4x (75%).", "75 % is 4×: agrees with 4×"],
    ["It cuts memory by 4x (60%).", "60 % is 2.5×: differs from 4×"],
    [
      "Accuracy rises by at least 2 points, from 70.1 to 73.1.",
      "70.1 → 73.1 is +3 points: agrees with 2 points",
    ],
  ];
  it.each(cases)("%s", (text, sum) => {
    expect(sums(text)).toEqual([sum]);
  });

  it.each([
    ["given once", "It cuts latency by 85%."],
    ["said of another quantity", "It cuts memory by 85%, raising accuracy from 70.1% to 73.3%."],
    ["in another statement", "It cuts latency by 85% and the cost from 20 dollars to 8 dollars."],
    ["of two settings", "It is 21% (16%) faster on the GPU (CPU)."],
    ["a share that remains", "It needs 10% of the labels from 35.2% to 9.1%."],
  ])("is not checked where it is %s", (_, text) => {
    expect(sums(text).filter((sum) => sum.includes("differs"))).toEqual([]);
  });

  it("names the numbers it used by their place", () => {
    const text = "It cuts latency by 85% (from 20.36 s to 3.03 s).";
    const found = readClaims("", text).claims[0]?.agreement;
    expect(found?.with.map(({ start, end }) => text.slice(start, end))).toEqual(["20.36", "3.03"]);
  });

  it("agrees however its two levels are rounded", () => {
    const level = fc.integer({ min: 20, max: 9000 });
    fc.assert(
      fc.property(level, level, fc.integer({ min: 0, max: 2 }), (a, b, decimals) => {
        fc.pre(a !== b);
        const [from, to] = [written(a / 10, (a / 10).toFixed(1)), written(b / 10, (b / 10).toFixed(1))];
        for (const sum of [percent, times, points]) {
          const exact = sum(from, to).value;
          const text = exact.toFixed(decimals);
          expect(agrees(written(Number(text), text), "exact", sum(from, to))).toBe(true);
          const off = (exact * 1.5 + 10).toFixed(decimals);
          expect(agrees(written(Number(off), off), "up-to", sum(from, to))).toBe(true);
          expect(agrees(written(Number(off), off), "at-least", sum(from, to))).toBe(
            sum(from, to).high >= Number(off) - 2 * written(1, off).off,
          );
        }
      }),
    );
  });
});
