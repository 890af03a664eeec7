import { describe, expect, test } from "vitest";
import { formatCell, formatClaim, type Sayable, speakClaim } from "@/lib/format";

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

/** The table of the notation: what is said, how it is shown, in a column, aloud. */
const CASES: [string, Sayable, string, string, string][] = [
  ["2x speedup", claim({}), "2× faster", "2×", "2 times faster"],
  [
    "up to 3.9x memory",
    claim({ quantity: "memory_reduction", value: 3.9, bound: "up-to" }),
    "≤ 3.9× less memory",
    "≤ 3.9×",
    "up to 3.9 times less memory",
  ],
  [
    "over 70 percent shorter",
    claim({ quantity: "token_reduction", value: 70, unit: "%", bound: "at-least" }),
    "≥ 70 % fewer tokens",
    "≥ 70 %",
    "at least 70 percent fewer tokens",
  ],
  [
    "about 25% less memory",
    claim({ quantity: "memory_reduction", value: 25, unit: "%", bound: "about" }),
    "~ 25 % less memory",
    "~ 25 %",
    "about 25 percent less memory",
  ],
  [
    "15%-50% accuracy",
    claim({ quantity: "accuracy_delta", kind: "range", value: 15, high: 50, unit: "%" }),
    "+15–50 % accuracy",
    "+15–50 %",
    "between 15 and 50 percent more accuracy",
  ],
  [
    "4 points",
    claim({ quantity: "accuracy_delta", value: 3.4, unit: "pp" }),
    "+3.4 pp accuracy",
    "+3.4 pp",
    "3.4 percentage points more accuracy",
  ],
  [
    "3% drop",
    claim({ quantity: "accuracy_delta", value: 3, unit: "%", direction: "worse" }),
    "−3 % accuracy",
    "−3 %",
    "3 percent less accuracy",
  ],
  [
    "VRAM by 40% more",
    claim({ quantity: "memory_reduction", value: 40, unit: "%", direction: "worse" }),
    "+40 % memory",
    "+40 %",
    "40 percent more memory",
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
    "28% latency reduction",
    claim({ value: 28, unit: "%", measure: "latency" }),
    "28 % less time",
    "28 %",
    "28 percent less time",
  ],
  [
    "61.7 AP50",
    claim({ quantity: "accuracy_level", value: 61.7, unit: "level", direction: "level", measure: "AP50" }),
    "61.7 AP50",
    "61.7",
    "61.7 AP50",
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
