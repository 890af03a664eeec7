import { afterAll, describe, expect, it } from "vitest";
import type { Claim } from "@/lib/claims/types";
import { queryOf } from "@/lib/query/database";
import { type MadePaper, madeStore } from "./made";
import { claim, removeDatabases } from "./support";

afterAll(removeDatabases);

const ABSTRACT = "It is faster than before.";

/** A gain of a factor, on the same benchmark unless another is given. */
const gain = (factor: number, change: Partial<Claim> = {}): Claim =>
  claim(
    {
      benchmark: "MMLU",
      ...change,
      value: { kind: "point", value: factor },
      factor: { low: factor, high: factor },
    },
    ABSTRACT,
  );

/** What the comparison says of papers with one claim each. */
async function compared(...claims: Claim[]) {
  const base = { date: null, organisation: null, authors: null, comments: null, hasCode: false };
  const rest: Pick<MadePaper, "techniques" | "domains" | "tradeoffs" | "digests"> = {
    techniques: [],
    domains: [],
    tradeoffs: [],
    digests: [0],
  };
  const slugs = claims.map((_, i) => `p-${i}`);
  const store = await madeStore(
    claims.map((c, i) => ({
      ...base,
      ...rest,
      slug: `p-${i}`,
      title: `P ${i}`,
      abstract: `${ABSTRACT} ${i}`,
      claims: [c],
    })),
  );
  const [row] = (await (await queryOf(store)).compare(slugs)).rows;
  await store.close();
  return row;
}

describe("papers side by side", () => {
  it("mark the best where the setting is the same as far as stated", async () => {
    expect((await compared(gain(2), gain(3), gain(3)))?.best).toEqual([1, 2]);
    expect((await compared(gain(2, { bound: "up-to" }), gain(3, { bound: "up-to" })))?.best).toEqual([1]);
    expect((await compared(gain(2, { bound: "up-to" }), gain(3)))?.best).toEqual([1]);
    expect((await compared(gain(2), gain(3, { bound: "at-least" })))?.best).toEqual([1]);
  });

  it("mark none where settings differ, or one is stated by some only", async () => {
    const other = await compared(gain(2), gain(3, { benchmark: "GSM8K" }));
    expect([other?.best, other?.verdict]).toEqual([null, "Not comparable: benchmarks differ."]);
    const half = await compared(gain(2, { baseline: "dense" }), gain(3));
    expect([half?.best, half?.verdict]).toEqual([null, "Not comparable: baselines not stated by all."]);
    const none = await compared(gain(2, { benchmark: null }), gain(3, { benchmark: null }));
    expect([none?.best, none?.differs]).toEqual([null, []]);
    expect(none?.verdict).toBe("Not comparable: benchmarks, models and baselines not stated by all.");
  });

  it("mark none where a hedge leaves open which is the best", async () => {
    for (const [low, high] of [
      ["exact", "up-to"],
      ["at-least", "exact"],
      ["about", "up-to"],
    ] as const)
      expect((await compared(gain(2, { bound: low }), gain(3, { bound: high })))?.best).toBeNull();
  });

  it("mark no level, of which less may be better", async () => {
    const level = (value: number): Claim =>
      claim(
        {
          quantity: "accuracy_level",
          unit: "level",
          direction: "level",
          measure: "perplexity",
          benchmark: "WikiText",
          factor: null,
          value: { kind: "point", value },
        },
        ABSTRACT,
      );
    const row = await compared(level(5.2), level(9.8));
    expect([row?.quantity, row?.best]).toEqual(["accuracy_level", null]);
  });
});
