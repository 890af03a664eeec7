import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../lib/claims/1-text";
import { type PairClaim, pairClaims } from "../../lib/claims/5-pair";
import { isEfficiency, QUANTITIES, type Quantity } from "../../lib/claims/types";

/** In a case's text `[speedup:2x faster]` marks a claim, `[speedup/latency@Alpha:…]` its measure and benchmark, `~Beta` its baseline, `<` "up to"; pairs are said by the marked words. */
interface Case {
  text: string;
  pairs: [string, string, string, string | null][];
}
const CASES: Case[] = JSON.parse(readFileSync(new URL("cases/pair.json", import.meta.url), "utf8"));

function unmark(marked: string): { text: string; claims: PairClaim[] } {
  const claims: PairClaim[] = [];
  let text = "";
  let at = 0;
  for (const m of marked.matchAll(/\[(!?)(\w+)(?:\/(\w+))?(?:@(\w+))?(?:~(\w+))?(<?):([^\]]*)\]/g)) {
    text += marked.slice(at, m.index);
    const start = text.length;
    text += m[7];
    claims.push({
      quantity: m[2] as Quantity,
      direction: "better",
      subject: m[1] ? "other" : "own",
      measure: m[3] ?? null,
      benchmark: m[4] ?? null,
      baseline: m[5] ?? null,
      bound: m[6] ? "up-to" : "exact",
      span: { start, end: text.length },
    });
    at = m.index + m[0].length;
  }
  return { text: text + marked.slice(at), claims };
}

describe("pairs", () => {
  it.each(CASES.map((c) => [c.text, c] as const))("%s", (marked, { pairs }) => {
    const { text, claims } = unmark(marked);
    const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    const got = pairClaims(text, analyse(text).sentences, claims).map((pair) => [
      words((claims[pair.efficiency] as PairClaim).span),
      words((claims[pair.quality] as PairClaim).span),
      pair.step,
      pair.joined && words(pair.joined),
    ]);
    expect(got).toEqual(pairs);
  });
});

describe("on any claims", () => {
  const pieces = fc.constantFrom(
    "while",
    "with",
    "and",
    ",",
    ".",
    ";",
    "but",
    "A",
    "than",
    "over",
    "the base",
    "it",
    "Moreover",
    "2x",
    "without",
  );
  const marked = fc.array(
    fc.oneof(
      pieces,
      fc
        .tuple(fc.constantFrom(...QUANTITIES), fc.boolean())
        .map(([quantity, other]) => `[${other ? "!" : ""}${quantity}:claim here]`),
    ),
    { maxLength: 40 },
  );

  it("pairs hold an efficiency and a quality claim, each pair once, the same each time", () => {
    fc.assert(
      fc.property(marked, (parts) => {
        const { text, claims } = unmark(parts.join(" "));
        const { sentences } = analyse(text);
        const pairs = pairClaims(text, sentences, claims);
        expect(pairClaims(text, sentences, claims)).toEqual(pairs);
        expect(new Set(pairs.map((p) => `${p.efficiency},${p.quality}`)).size).toBe(pairs.length);
        for (const { efficiency, quality, joined } of pairs) {
          const [cost, gain] = [claims[efficiency], claims[quality]];
          expect(cost && isEfficiency(cost.quantity)).toBe(true);
          expect(gain && !isEfficiency(gain.quantity)).toBe(true);
          expect([cost?.subject, gain?.subject]).not.toContain("other");
          if (joined) expect(text.slice(joined.start, joined.end)).toMatch(/^\w+$/);
        }
      }),
    );
  });

  it("the order in which claims are given changes only the indices", () => {
    fc.assert(
      fc.property(marked, (parts) => {
        const { text, claims } = unmark(parts.join(" "));
        const { sentences } = analyse(text);
        const last = claims.length - 1;
        const back = pairClaims(text, sentences, [...claims].reverse()).map(
          (p) => `${last - p.efficiency},${last - p.quality}`,
        );
        expect(back.sort()).toEqual(
          pairClaims(text, sentences, claims)
            .map((p) => `${p.efficiency},${p.quality}`)
            .sort(),
        );
      }),
    );
  });
});
