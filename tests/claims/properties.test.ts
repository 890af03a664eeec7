import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readClaims } from "../../lib/claims";
import { analyse } from "../../lib/claims/1-text";
import type { Reading } from "../../lib/claims/types";

/** Every ASCII digit of the text that no claim uses and no rejection names. */
function uncounted(text: string, { claims, rejected }: Reading): number[] {
  const covered = new Uint8Array(text.length);
  for (const { start, end } of [...claims.flatMap((c) => c.numbers), ...rejected.map((r) => r.span)])
    covered.fill(1, start, end);
  return [...text].length === 0
    ? []
    : [...text.matchAll(/[0-9]/g)].map((m) => m.index).filter((i) => !covered[i]);
}

/** Whether the letters and digits of `words` stand in `text` in their order, whatever type-setting is between them. */
function holds(text: string, words: string): boolean {
  let at = 0;
  for (const letter of words.match(/[\p{L}\p{N}]/gu) ?? []) {
    at = text.indexOf(letter, at) + letter.length;
    if (at < letter.length) return false;
  }
  return true;
}

/** Every detail stands in the text where its span says. */
function expectPlaced(text: string, { claims }: Reading): void {
  for (const claim of claims)
    for (const kind of ["benchmark", "model", "baseline", "hardware"] as const) {
      const [words, span] = [claim[kind], claim.spans[kind]];
      expect([words, span].filter((x) => x === null)).toHaveLength(words === null ? 2 : 0);
      if (span) expect(holds(text.slice(span.start, span.end), words ?? "")).toBe(true);
    }
  for (const { measure, spans } of claims)
    if (spans.measure)
      expect(text.slice(spans.measure.start, spans.measure.end).toLowerCase()).toBe(measure?.toLowerCase());
}

function expectSound(text: string, reading: Reading): void {
  expectPlaced(text, reading);
  for (const { span, quote, numbers, sentence } of reading.claims) {
    expect(text.slice(span.start, span.end)).toBe(quote);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.start).toBeGreaterThanOrEqual(sentence.start);
    expect(span.end).toBeLessThanOrEqual(sentence.end);
    for (const number of numbers) {
      expect(number.start).toBeGreaterThanOrEqual(span.start);
      expect(number.end).toBeLessThanOrEqual(span.end);
    }
  }
  for (const { span, text: number } of reading.rejected)
    expect(text.slice(span.start, span.end)).toBe(number);
  const used = new Set(reading.claims.flatMap((c) => c.numbers.map((n) => n.start)));
  for (const { span } of reading.rejected) expect(used.has(span.start)).toBe(false);
  expect(uncounted(text, reading)).toEqual([]);
}

const WORDS =
  "reduces latency by 2x 3.8$\\times$ up to 40\\% accuracy improves from 19.5 to 31.5 and memory , ( ) over the baseline tokens only 43% of speedup $<6\\%$ Llama-3.1-8B 7B 1,000 half twice an order of magnitude respectively while - +3.4%p −39% sim1\\% 5--12times 2 3 points \u00a0 \u2009 😀 ﬁne e.g. et al. . ; @ 10 pass@1 256x256 10^4 **".split(
    " ",
  );

describe("any text", () => {
  it("is read with exact offsets and every digit accounted for", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ maxLength: 300 })),
        (text) => {
          expectSound(text, readClaims("", text));
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each(["\0", "a\0", "2x faster\0\0"])("that ends in NUL is read to its end: %j", (text) => {
    expectSound(text, readClaims("", text));
  });

  it("made of the field's words is read with exact offsets and every digit accounted for", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }),
        fc.constantFrom(" ", ""),
        (words, glue) => {
          const text = words.join(glue === "" && words.length < 20 ? "" : " ");
          expectSound(text, readClaims("A title", text));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("gives the same reading twice", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), (words) => {
        expect(readClaims("", words.join(" "))).toEqual(readClaims("", words.join(" ")));
      }),
    );
  });

  it("is cut into tokens and sentences in order, without overlaps", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (source) => {
        const { tokens, sentences } = analyse(source);
        for (const [i, token] of tokens.entries())
          expect(token.start).toBeGreaterThanOrEqual(tokens[i - 1]?.end ?? 0);
        expect(sentences.reduce((n, s) => n + s.last - s.first + 1, 0)).toBe(tokens.length);
      }),
    );
  });
});

const plain = (text: string) =>
  readClaims("", text).claims.map(({ quantity, value, unit, direction, bound, subject, rule }) => ({
    quantity,
    value,
    unit,
    direction,
    bound,
    subject,
    rule,
  }));

describe("ways to write the same", () => {
  const writings = [
    "2x",
    "2×",
    "2 x",
    "2 X",
    "2 times",
    "two times",
    "$2\\times$",
    "\\(2\\times\\)",
    "2\\times",
    "2times",
    "2-fold",
    "two-fold",
    "\\textbf{2x}",
    "2\u00a0×",
    "2\u2009times",
  ];
  const frames = [
    "It is # faster than the baseline.",
    "It reduces latency by # on GPUs.",
    "We need # fewer tokens.",
    "It uses up to # less memory.",
    "Throughput improves by about #.",
  ];
  it.each(frames)("%s", (frame) => {
    const first = plain(frame.replace("#", "2x"));
    expect(first).toHaveLength(1);
    for (const writing of writings)
      expect([writing, plain(frame.replace("#", () => writing))]).toEqual([writing, first]);
  });

  it.each([
    "40%",
    "40\\%",
    "$40\\%$",
    "40 %",
    "40 percent",
    "40 per cent",
    "forty percent",
    "\\textbf{40\\%}",
  ])("%s", (writing) => {
    expect(plain(`It cuts energy by ${writing}.`)).toEqual(plain("It cuts energy by 40%."));
  });

  it.each([
    "from 70.1% to 73.4%",
    "from 70.1\\% to 73.4\\%",
    "from $70.1\\%$ to $73.4\\%$",
    "from 70.1 to 73.4",
  ])("%s", (writing) => {
    expect(plain(`Tuning raises accuracy ${writing}.`).map((c) => [c.value, c.unit])).toEqual([
      [{ kind: "point", value: 3.3 }, "pp"],
    ]);
  });
});

it("reads a sentence alike whatever neutral sentence stands beside it", () => {
  const sentences = [
    "It reduces latency by 28% and memory by 2x.",
    "The model retains 96.7% of the performance of its teacher.",
    "We prune 90% of the tokens.",
  ];
  const neutral = ["Code is available.", "The method is simple to use.", "Large models are used everywhere."];
  for (const sentence of sentences)
    for (const other of neutral) {
      expect(plain(`${sentence} ${other}`)).toEqual(plain(sentence));
    }
});

describe("a megabyte of one thing", () => {
  it.each([
    ["digits", "1".repeat(1e6)],
    ["parentheses", "(".repeat(1e6)],
    ["one word", "a".repeat(1e6)],
    ["percentages", "5% ".repeat(3e5)],
    ["latency", "latency ".repeat(125_000)],
    ["reductions", "reduces latency by 2x and ".repeat(40_000)],
    ["examples", "(e.g., FooNet by 2x over Bar and ".repeat(30_000)],
    ["items", "(1) speeds A up by 2x and ".repeat(40_000)],
    ["stops", "a. ".repeat(330_000)],
    ["thousands", "1,000".repeat(2e5)],
    ["hyphens", "a-1".repeat(3e5)],
    ["backslashes", "\\".repeat(1e6)],
    ["dollars", "$2\\times".repeat(1e5)],
  ])("%s are read to the end", (_, text) => {
    const reading = readClaims("", text);
    expect(reading.claims.length + reading.rejected.length).toBeGreaterThanOrEqual(0);
  });
});

const POOL = path.resolve("../shared/pool");

describe.skipIf(!existsSync(POOL))("abstracts of the pool (skipped where the pool is not there)", () => {
  it.each(["efficiency.jsonl", "mixed-20k.jsonl.gz"])("%s: offsets exact, ledger complete", (name) => {
    const raw = readFileSync(path.join(POOL, name));
    const lines = (name.endsWith(".gz") ? gunzipSync(raw) : raw).toString("utf8").split("\n").filter(Boolean);
    for (const line of lines) {
      const { title, abstract } = JSON.parse(line) as { title: string; abstract: string };
      const reading = readClaims(title, abstract);
      const wrong = reading.claims.filter(
        (c) => abstract.slice(c.span.start, c.span.end) !== c.quote || c.quote === "",
      );
      expectPlaced(abstract, reading);
      if (wrong.length > 0 || uncounted(abstract, reading).length > 0) expectSound(abstract, reading);
    }
    expect(lines.length).toBeGreaterThan(1000);
  });
});
