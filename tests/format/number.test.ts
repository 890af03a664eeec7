import fc from "fast-check";
import { expect, test } from "vitest";
import { number } from "@/lib/format";

test.each([
  [0, "0"],
  [-0, "0"],
  [-0.00001, "0"],
  [1234567, "1,234,567"],
  [-2.5, "−2.5"],
  [0.12345, "0.1235"],
  [999.99995, "1,000"],
])("%d is written %s", (value, text) => expect(number(value)).toBe(text));

test("it writes what Intl.NumberFormat writes", () => {
  const intl = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 4 });
  fc.assert(
    fc.property(
      fc.integer({ min: -(10 ** 12), max: 10 ** 12 }),
      fc.integer({ min: 0, max: 4 }),
      (n, places) => {
        const value = n / 10 ** places;
        expect(number(value)).toBe(intl.format(value === 0 ? 0 : value).replace("-", "−"));
      },
    ),
  );
});
