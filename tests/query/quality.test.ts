import { describe, expect, it } from "vitest";
import type { Direction } from "@/lib/claims/types";
import { lossOf, outcomesOf } from "@/lib/query/quality";

const inWords = (direction: Direction) => ({
  ...({ quantity: "parity", kind: "parity", value: 0, high: null, unit: "%", bound: "exact" } as const),
  ...({ subject: "own", factorLow: null, direction } as const),
});

describe("quality said in words", () => {
  it("counts as better where it is said to be better, as kept where it is kept, as no loss in both", () => {
    expect(outcomesOf(inWords("better"))).toEqual(["no-loss", "better"]);
    expect(outcomesOf(inWords("level"))).toEqual(["no-loss", "kept"]);
  });

  it("loses nothing", () => {
    expect(lossOf(inWords("better"))).toBeNull();
    expect(lossOf(inWords("level"))).toBeNull();
  });
});
