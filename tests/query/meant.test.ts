import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NO_PARAMS } from "@/lib/query";
import { queryOf } from "@/lib/query/database";
import { distance, meantBy } from "@/lib/query/search/meant";
import type { Store } from "@/lib/store";
import { digestStore, removeDatabases, runs } from "./support";

let store: Store;
beforeAll(async () => {
  store = await digestStore();
});
afterAll(async () => {
  await store.close();
  await removeDatabases();
});

describe("a misspelled search", () => {
  it.each([
    ["quantizatoin", "quantization"],
    ["Quanitzation of modles", "quantization of models"],
    ['"atention" spedup', '"attention" speedup'],
    ["uqantization", "quantization"],
  ])("%s is likely %s", async (text, meant) => expect(await meantBy(store.sql.words, text)).toBe(meant));

  it.each(["quantization", "quantiz", "xyzzyplugh", "the", "9x", "", "attention xyzzyplugh"])(
    "%s is left alone",
    async (text) => expect(await meantBy(store.sql.words, text)).toBeNull(),
  );

  it("is answered with what it is likely to mean and how many papers that finds", async () => {
    const query = await queryOf(store);
    const { meant } = await query.listing({ ...NO_PARAMS, q: "quantizatoin" });
    const right = await query.listing({ ...NO_PARAMS, q: "quantization" });
    expect(meant).toEqual({ text: "quantization", papers: right.matched });
    expect(right.meant).toBeNull();
    // What other filters leave out is not the search's fault.
    const none = await query.listing({
      ...NO_PARAMS,
      q: "quantization",
      year: { from: 1900, to: 1901 } as never,
    });
    expect([none.matched, none.meant]).toEqual([0, null]);
  });
});

it("a distance counts letters put in, left out, replaced or swapped", () => {
  expect(["ab", "ba", "abc", "xb", ""].map((b) => distance("ab", b, 3))).toEqual([0, 1, 1, 1, 2]);
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });
  fc.assert(
    fc.property(word, word, fc.nat(3), (a, b, most) => {
      const whole = distance(a, b, 99);
      expect(distance(b, a, 99)).toBe(whole);
      expect(whole === 0).toBe(a === b);
      expect(Math.min(distance(a, b, most), most + 1)).toBe(Math.min(whole, most + 1));
    }),
    runs(500),
  );
});
