import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BOUNDS, DIRECTIONS, SCORE_SENSES, UNITS } from "@/lib/claims/types";
import { formatCell, formatClaim, formatFactor, type Sayable, scoreOf, speakClaim } from "@/lib/format";

const base: Sayable = {
  quantity: "speedup",
  kind: "point",
  value: 2,
  high: null,
  unit: "x",
  direction: "better",
  bound: "exact",
};
const claim = (over: Partial<Sayable>): Sayable => ({ ...base, ...over });

const change = (over: Partial<Sayable>): Sayable =>
  claim({ quantity: "accuracy_delta", unit: "%", scoreSense: "score", measure: "accuracy", ...over });
const error = (over: Partial<Sayable>): Sayable => change({ scoreSense: "error", measure: "error", ...over });

/** The table of the notation: what is said, how it is shown, in a column, aloud. */
const CASES: [string, Sayable, string, string, string][] = [
  ["2x speedup", claim({ factorLow: 2, factorHigh: 2 }), "2× faster", "2×", "2 times faster"],
  [
    "up to 3.9x memory",
    claim({ quantity: "memory_reduction", value: 3.9, bound: "up-to", factorLow: 3.9, factorHigh: 3.9 }),
    "≤ 3.9× less memory",
    "≤ 3.9×",
    "up to 3.9 times less memory",
  ],
  [
    "over 70 percent shorter",
    claim({
      quantity: "token_reduction",
      value: 70,
      unit: "%",
      bound: "at-least",
      factorLow: 10 / 3,
      factorHigh: 10 / 3,
    }),
    "≥ 70 % fewer tokens",
    "≥ 3.33×",
    "at least 70 percent fewer tokens",
  ],
  [
    "about 25% less memory",
    claim({
      quantity: "memory_reduction",
      value: 25,
      unit: "%",
      bound: "about",
      factorLow: 4 / 3,
      factorHigh: 4 / 3,
    }),
    "~ 25 % less memory",
    "~ 1.33×",
    "about 25 percent less memory",
  ],
  [
    "2 to 25 times fewer parameters",
    claim({ quantity: "size_reduction", kind: "range", high: 25, factorLow: 2, factorHigh: 25 }),
    "2–25× smaller",
    "2–25×",
    "between 2 and 25 times smaller",
  ],
  [
    "15%-50% accuracy",
    change({ kind: "range", value: 15, high: 50 }),
    "+15–50 % accuracy",
    "+15–50 %",
    "between 15 and 50 percent more accuracy",
  ],
  [
    "improves relative accuracy by 6.4 percent",
    change({ value: 6.4, measure: "relative accuracy", quote: "improves relative accuracy by 6.4 percent" }),
    "+6.4 % accuracy, relative",
    "+6.4 %",
    "6.4 percent more accuracy, relative",
  ],
  [
    "28% better relative to X",
    change({ value: 28, quote: "28% higher accuracy relative to X" }),
    "+28 % accuracy",
    "+28 %",
    "28 percent more accuracy",
  ],
  [
    "3.4%p",
    change({ value: 3.4, unit: "pp" }),
    "+3.4 pp accuracy",
    "+3.4 pp",
    "3.4 percentage points more accuracy",
  ],
  [
    "3.6 mIoU",
    change({ value: 3.6, unit: "pp", measure: "miou", quote: "outperforming X by 3.6 mIoU" }),
    "+3.6 mIoU",
    "+3.6 mIoU",
    "3.6 points of mIoU",
  ],
  [
    "loses 2 points of BLEU, named in the sentence before",
    change({ value: 2, unit: "pp", measure: "bleu", direction: "worse", quote: "a 2 point drop" }),
    "−2 BLEU",
    "−2 BLEU",
    "2 points of BLEU lost",
  ],
  [
    "mIoU by 1.5 percentage points",
    change({ value: 1.5, unit: "pp", measure: "miou", quote: "mIoU by 1.5 percentage points" }),
    "+1.5 pp mIoU",
    "+1.5 pp",
    "1.5 percentage points more mIoU",
  ],
  [
    "1 point Rouge-L",
    change({ value: 1, unit: "pp", measure: "rouge-l", quote: "1 point Rouge-L increase" }),
    "+1 Rouge-L",
    "+1 Rouge-L",
    "1 point of Rouge-L",
  ],
  ["3% drop", change({ value: 3, direction: "worse" }), "−3 % accuracy", "−3 %", "3 percent less accuracy"],
  [
    "at most 3% drop",
    change({ value: 3, direction: "worse", bound: "up-to" }),
    "≤ 3 % lower accuracy",
    "≤ 3 % lower",
    "up to 3 percent less accuracy",
  ],
  [
    "reducing the error by 40%",
    error({ value: 40, quote: "reducing the error on PDE solving by 40%" }),
    "error −40 %",
    "error −40 %",
    "40 percent less error",
  ],
  [
    "up to 40% fewer errors",
    error({ value: 40, bound: "up-to", quote: "reducing the error by up to 40%" }),
    "error ≤ 40 % lower",
    "error ≤ 40 % lower",
    "up to 40 percent less error",
  ],
  [
    "3% higher WER",
    error({ value: 3, measure: "wer", direction: "worse", quote: "a 3% higher WER" }),
    "WER +3 %",
    "WER +3 %",
    "3 percent more WER",
  ],
  [
    "improving perplexity by 8-12%",
    error({
      kind: "range",
      value: 8,
      high: 12,
      measure: "perplexity",
      quote: "improving perplexity by 8-12\\%",
    }),
    "perplexity 8–12 % better",
    "perplexity 8–12 % better",
    "perplexity between 8 and 12 percent better",
  ],
  [
    "1.3 lower perplexity",
    error({ value: 1.3, unit: "pp", measure: "perplexity", quote: "1.3 lower perplexity" }),
    "perplexity −1.3",
    "perplexity −1.3",
    "1.3 points less perplexity",
  ],
  [
    "2x lower error",
    error({ unit: "x", quote: "2x lower error" }),
    "error 2× lower",
    "error 2× lower",
    "2 times lower error",
  ],
  [
    "+68 Elo",
    change({ value: 68, unit: "pp", measure: "elo", quote: "+68 Elo gain" }),
    "+68 Elo",
    "+68 Elo",
    "68 points of Elo",
  ],
  [
    "0.6 top-1 accuracy better",
    change({ value: 0.6, unit: "pp", measure: "top-1 accuracy", quote: "0.6 top-1 accuracy better" }),
    "+0.6 pp top-1 accuracy",
    "+0.6 pp",
    "0.6 percentage points more top-1 accuracy",
  ],
  [
    "+113 points on OCRBench",
    change({ value: 113, unit: "pp", measure: "score", benchmark: "OCRBench", quote: "+113 points" }),
    "+113 points on OCRBench",
    "+113 points",
    "113 points more on OCRBench",
  ],
  [
    "similarity from 0.562 to 0.762",
    change({ value: 0.2, unit: "pp", measure: "similarity", quote: "similarity from 0.562 to 0.762" }),
    "+0.2 similarity",
    "+0.2 similarity",
    "0.2 points of similarity",
  ],
  [
    "a decline of ~10%",
    error({ value: 10, measure: null, bound: "about", direction: "worse", quote: "decline of ~10%" }),
    "~ −10 % quality",
    "~ −10 %",
    "about 10 percent less quality",
  ],
  [
    "improves perplexity & downstream accuracy by over 8%",
    error({
      value: 8,
      bound: "at-least",
      measure: "perplexity",
      quote: "improves perplexity & downstream accuracy by over 8%",
    }),
    "perplexity ≥ 8 % better",
    "perplexity ≥ 8 % better",
    "perplexity at least 8 percent better",
  ],
  [
    "6% better than X",
    change({ value: 6, measure: "performance", quote: "6% better than" }),
    "6 % better",
    "6 % better",
    "6 percent better",
  ],
  [
    "gains on CIFAR100 (+9.44%)",
    change({ value: 9.44, measure: "score", benchmark: "CIFAR100", quote: "+9.44\\%" }),
    "+9.44 % on CIFAR100",
    "+9.44 %",
    "9.44 percent more on CIFAR100",
  ],
  [
    "a gain of 9%",
    change({ value: 9, measure: null, quote: "a gain of 9%" }),
    "+9 % quality",
    "+9 %",
    "9 percent more quality",
  ],
  [
    "VRAM by 40% more",
    claim({
      quantity: "memory_reduction",
      value: 40,
      unit: "%",
      direction: "worse",
      factorLow: 1 / 1.4,
      factorHigh: 1 / 1.4,
    }),
    "+40 % memory",
    "0.714×",
    "40 percent more memory",
  ],
  [
    "at least 4x more memory",
    claim({
      quantity: "memory_reduction",
      value: 4,
      direction: "worse",
      bound: "at-least",
      factorLow: 0.25,
      factorHigh: 0.25,
    }),
    "≥ 4× more memory",
    "≤ 0.25×",
    "at least 4 times more memory",
  ],
  [
    "retains 96.7%",
    claim({ quantity: "accuracy_retained", value: 96.7, unit: "%", direction: "level" }),
    "96.7 % kept",
    "96.7 % kept",
    "96.7 percent of the quality kept",
  ],
  [
    "no accuracy loss",
    claim({ quantity: "parity", kind: "parity", value: 0, unit: "%", direction: "level" }),
    "≈ quality kept",
    "≈ kept",
    "quality kept, said in words, no number",
  ],
  [
    "surpassing all previous baseline accuracy",
    claim({ quantity: "parity", kind: "parity", value: 0, unit: "%", direction: "better" }),
    "better, in words",
    "better",
    "quality better, said in words, no number",
  ],
  [
    "28% latency reduction",
    claim({ value: 28, unit: "%", measure: "latency", factorLow: 1 / 0.72, factorHigh: 1 / 0.72 }),
    "28 % less time",
    "1.39×",
    "28 percent less time",
  ],
  [
    "17.5times data efficiency",
    claim({
      quantity: "data_reduction",
      value: 17.5,
      measure: "data efficiency",
      factorLow: 17.5,
      factorHigh: 17.5,
    }),
    "17.5× better data efficiency",
    "17.5×",
    "17.5 times better data efficiency",
  ],
  [
    "50-180% less efficient in compute",
    claim({
      quantity: "compute_reduction",
      kind: "range",
      value: 50,
      high: 180,
      unit: "%",
      direction: "worse",
      measure: "efficiency",
    }),
    "50–180 % less efficient",
    "50–180 % less efficient",
    "between 50 and 180 percent less efficient",
  ],
  [
    "4x less GPUs",
    claim({ quantity: "cost_reduction", value: 4, measure: "gpus", factorLow: 4, factorHigh: 4 }),
    "4× fewer GPUs",
    "4×",
    "4 times fewer GPUs",
  ],
  [
    "61.7 AP50",
    change({
      quantity: "accuracy_level",
      value: 61.7,
      unit: "level",
      direction: "level",
      measure: "ap50",
      quote: "61.7 AP50",
    }),
    "61.7 AP50",
    "61.7",
    "61.7 AP50",
  ],
  [
    "accuracy ranging from around 56% to 73%",
    change({
      quantity: "accuracy_level",
      kind: "range",
      value: 56,
      high: 73,
      bound: "about",
      unit: "level",
      direction: "level",
      quote: "accuracy ranging from around 56% to 73%",
    }),
    "~ 56–73 % accuracy",
    "~ 56–73 %",
    "between about 56 and 73 percent accuracy",
  ],
  [
    "a perplexity of 12.3",
    error({
      quantity: "accuracy_level",
      value: 12.3,
      unit: "level",
      direction: "level",
      measure: "perplexity",
    }),
    "perplexity 12.3",
    "perplexity 12.3",
    "perplexity of 12.3",
  ],
];

const spaced = (text: string) => text.replaceAll("\u202f", " ");

describe("one notation for a number", () => {
  test.each(CASES)("%s", (_said, given, shown, cell, spoken) => {
    expect(spaced(formatClaim(given))).toBe(shown);
    expect(spaced(formatCell(given))).toBe(cell);
    expect(speakClaim(given)).toBe(spoken);
  });

  test("a thin space stands between number and unit, a true minus before a loss", () => {
    expect(formatClaim(claim({ value: 52, unit: "%", quantity: "token_reduction" }))).toContain("52\u202f%");
    expect(formatClaim(claim({ quantity: "accuracy_delta", unit: "pp", direction: "worse" }))).toContain(
      "\u2212",
    );
  });
});

const WORDS = [
  "reduces",
  "improves",
  "increases",
  "drops",
  "degrades",
  "is better",
  "is",
  "outperforms X on",
];
const ERRORS = [
  "error",
  "perplexity",
  "wer",
  "mae",
  "validation loss",
  "fid",
  "hallucination rate",
  "regret",
];
const SCORES = ["accuracy", "top-1 accuracy", "miou", "bleu", "f1 score", "performance", "coverage", "score"];

/** Any claim of quality, of an error-like score or of another. */
const anyQuality = fc
  .record({
    quantity: fc.constantFrom("accuracy_delta" as const, "accuracy_level" as const),
    value: fc.double({ min: 0.01, max: 500, noNaN: true }),
    wide: fc.option(fc.double({ min: 0.01, max: 500, noNaN: true })),
    unit: fc.constantFrom(...UNITS),
    direction: fc.constantFrom(...DIRECTIONS),
    bound: fc.constantFrom(...BOUNDS),
    scoreSense: fc.constantFrom(...SCORE_SENSES),
    error: fc.constantFrom(...ERRORS),
    score: fc.constantFrom(...SCORES),
    benchmark: fc.constantFrom(null, "MATH", "a benchmark whose name is far too long for a chip"),
    words: fc.constantFrom(...WORDS),
  })
  .map(({ wide, error, score, words, ...c }): Sayable => {
    const measure = c.scoreSense === "error" ? error : score;
    const high = wide === null ? null : c.value + wide;
    return {
      ...c,
      kind: high === null ? "point" : "range",
      high,
      measure,
      quote: `${words} ${measure} by ${c.value}%`,
    };
  });

describe("what is said is what was measured", () => {
  const all = (c: Sayable) => [formatClaim(c), formatCell(c), speakClaim(c)];

  test("an error-like score is named, before its number, and never called accuracy or quality", () => {
    fc.assert(
      fc.property(anyQuality, (c) => {
        if (c.scoreSense !== "error") return;
        for (const said of all(c)) {
          expect(said.toLowerCase()).toContain(c.measure);
          expect(said).not.toMatch(/accuracy|quality|score/);
        }
        expect(
          formatClaim(c)
            .toLowerCase()
            .startsWith(c.measure as string),
        ).toBe(true);
      }),
    );
  });

  test("a change that is good is never signed or worded as a loss of worth, one that is bad never as a gain", () => {
    fc.assert(
      fc.property(anyQuality, (c) => {
        if (c.quantity !== "accuracy_delta" || c.direction === "level") return;
        const up = (c.direction === "better") === (c.scoreSense === "score");
        for (const said of all(c).slice(0, 2)) {
          if (/better|worse/.test(said)) expect(/better/.test(said)).toBe(c.direction === "better");
          else if (/higher|lower/.test(said)) expect(/higher/.test(said)).toBe(up);
          else expect(said.includes("+")).toBe(up);
        }
      }),
    );
  });

  test("numbers, hedges and units stand in every form; a column and aloud say as much as the chip", () => {
    fc.assert(
      fc.property(anyQuality, (c) => {
        const sign = { exact: "", "at-least": "≥", "up-to": "≤", about: "~" }[c.bound];
        const bound = { exact: "", "at-least": "at least", "up-to": "up to", about: "about" }[c.bound];
        expect(formatClaim(c)).toContain(sign);
        expect(formatCell(c)).toContain(sign);
        expect(speakClaim(c)).toContain(bound);
        if (c.unit === "%") for (const said of all(c)) expect(said).toMatch(/%|percent/);
        if (c.high !== null) expect(speakClaim(c)).toMatch(/between .+ and /);
        expect(formatClaim(c).startsWith(" ") || /\s{2}/.test(formatClaim(c))).toBe(false);
      }),
    );
  });

  test("whoever names no score is not said to have measured accuracy", () => {
    fc.assert(
      fc.property(anyQuality, (c) => {
        if (scoreOf(c).generic) for (const said of all(c)) expect(said).not.toContain("accuracy");
      }),
    );
  });

  test("a factor below 1 turns its hedge: at least that much more is at most that factor", () => {
    const c = claim({ direction: "worse", bound: "up-to", factorLow: 0.5, factorHigh: 0.8 });
    expect(formatFactor(c)).toBe("≥ 0.5–0.8×");
  });
});
