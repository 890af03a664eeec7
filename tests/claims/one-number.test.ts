import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readClaims } from "../../lib/claims";
import type { Claim } from "../../lib/claims/types";

/** What is measured, as people say it, and its quantity. */
const THINGS = [
  ["latency", "speedup"],
  ["training time", "speedup"],
  ["memory usage", "memory_reduction"],
  ["FLOPs", "compute_reduction"],
  ["energy consumption", "energy_reduction"],
  ["model size", "size_reduction"],
  ["inference cost", "cost_reduction|compute_reduction"],
  ["the number of tokens", "token_reduction"],
] as const;

const OTHERS = ["area", "noise", "jitter"];
const VERBS = ["reduces", "cuts", "lowers", "decreases"];
const amount = fc.integer({ min: 11, max: 89 });
const thing = fc.constantFrom(...THINGS);
const verb = fc.constantFrom(...VERBS);

const read = (text: string) =>
  readClaims("", text).claims.map(({ value, quantity, direction }) => [
    value.kind === "point" ? value.value : value,
    quantity,
    direction,
  ]);

const isOf = (quantity: unknown, asked: string) => asked.split("|").includes(String(quantity));

describe("each number goes to what stands at it, once", () => {
  it("in a list of things with a number each", () => {
    fc.assert(
      fc.property(
        verb,
        fc.uniqueArray(thing, { minLength: 2, maxLength: 3 }),
        amount,
        (verb, things, first) => {
          const parts = things.map(([name], i) => `${name} by ${first + i}%`);
          const text = `It ${verb} ${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}.`;
          const claims = read(text);
          expect(claims.map(([value, , direction]) => [value, direction])).toEqual(
            things.map((_, i) => [first + i, "better"]),
          );
          for (const [i, [, asked]] of things.entries()) expect(isOf(claims[i]?.[1], asked)).toBe(true);
        },
      ),
    );
  });

  it("where the number before is in a unit of its own", () => {
    fc.assert(
      fc.property(
        verb,
        fc.constantFrom("4 GB", "30 ms", "2 hours"),
        thing,
        amount,
        (verb, level, [name, asked], v) => {
          const claims = read(`It ${verb} the footprint by ${level} and ${name} by ${v}%.`);
          expect(claims).toHaveLength(1);
          expect(claims[0]?.[0]).toBe(v);
          expect(isOf(claims[0]?.[1], asked)).toBe(true);
        },
      ),
    );
  });

  it("in two lists of one length, one of whose things is no quantity", () => {
    fc.assert(
      fc.property(
        verb,
        fc.constantFrom(...OTHERS),
        fc.uniqueArray(thing, { minLength: 2, maxLength: 2, selector: ([, q]) => q.split("|")[0] }),
        fc.integer({ min: 0, max: 2 }),
        amount,
        (verb, other, things, place, first) => {
          const names: (readonly [string, string | null])[] = [...things];
          names.splice(place, 0, [other, null]);
          const said = names.map(([name]) => name);
          const text = `It ${verb} ${said[0]}, ${said[1]}, and ${said[2]} by ${first}%, ${first + 1}%, and ${first + 2}%, respectively.`;
          const asked = names.flatMap(([, q], i) => (q === null ? [] : [[first + i, q] as const]));
          const claims = read(text);
          expect(claims.map(([value]) => value)).toEqual(asked.map(([value]) => value));
          for (const [i, [, q]] of asked.entries()) expect(isOf(claims[i]?.[1], q)).toBe(true);
        },
      ),
    );
  });
});

/** The claims of one number that are of several quantities. */
function shared(claims: readonly Claim[]): Claim[][] {
  const by = new Map<number, Claim[]>();
  for (const claim of claims)
    for (const { start } of claim.numbers) by.set(start, [...(by.get(start) ?? []), claim]);
  return [...by.values()].filter((group) => new Set(group.map((c) => c.quantity)).size > 1);
}

const JOINS = /^[^\d;]*?(?:\band\b|\bor\b|,|\/|&|\bas well as\b)[^\d;]*$/;

/** Whether the words name both things and join them: "memory and energy". */
function saysBoth([a, b]: Claim[]): boolean {
  const quote = (a?.quote ?? "").toLowerCase().replaceAll("-", " ");
  const places = [a, b].map((c) => quote.indexOf((c?.measure ?? "?").toLowerCase().split(" ")[0] ?? "?"));
  const [first, last] = [Math.min(...places), Math.max(...places)];
  // "faster and smaller by 10x" names neither, but says both.
  return JOINS.test(first < 0 ? quote.replace(/\d.*$/, "") : quote.slice(first, last));
}

const POOL = path.resolve("../shared/pool/efficiency.jsonl");

it.skipIf(!existsSync(POOL))(
  "no abstract of the pool gives one number to two things unless it joins them",
  () => {
    const lines = readFileSync(POOL, "utf8").split("\n").filter(Boolean);
    const wrong = lines.flatMap((line) => {
      const { title, abstract } = JSON.parse(line) as { title: string; abstract: string };
      return shared(readClaims(title, abstract).claims).filter((group) => !saysBoth(group));
    });
    expect(wrong.map((group) => group.map((c) => [c.quantity, c.measure, c.quote]))).toEqual([]);
  },
);
