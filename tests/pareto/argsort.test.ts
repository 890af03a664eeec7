import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { random } from "@/lib/pareto";
import { argsort } from "@/lib/pareto/argsort";

/** The definition: by value, equal ones in their order. */
const plain = (values: readonly number[]) =>
  values
    .map((_, i) => i)
    .sort((a, b) => {
      const [x, y] = [values[a] as number, values[b] as number];
      return x < y ? -1 : x > y ? 1 : a - b;
    });

describe("argsort", () => {
  const value = fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.double({ noNaN: true }),
    fc.constantFrom(0, -0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.MIN_VALUE),
  );

  it("orders few values, equal ones as they came", () => {
    fc.assert(
      fc.property(fc.array(value), (vs) => {
        expect([...argsort(Float64Array.from(vs))]).toEqual(plain(vs));
      }),
    );
  });

  it("orders many values by their bits just so: signs, zeros, infinities, ties", () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 5, maxLength: 60 }), fc.integer(), (vs, seed) => {
        const next = random(seed);
        const many = Array.from({ length: 3000 }, () => vs[Math.floor(next() * vs.length)] as number);
        expect([...argsort(Float64Array.from(many))]).toEqual(plain(many));
      }),
      { numRuns: 30 },
    );
  });
});
