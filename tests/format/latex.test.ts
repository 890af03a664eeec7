import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { segments, tidyLatex, tidyText } from "@/lib/format";

const CASES: [string, string][] = [
  ["a \\(7\\times\\) improvement", "a 7× improvement"],
  ["3.8$\\times$ faster", "3.8× faster"],
  ["$<6\\%$ loss", "<6% loss"],
  ["saves 48-52\\% of it", "saves 48-52% of it"],
  ["\\textbf{2.1\\%} better", "2.1% better"],
  ["\\textbf{nested \\emph{words}} stay", "nested words stay"],
  ["O($n^2$) and O($n^{10}$)", "O(n²) and O(n¹⁰)"],
  ["costs $5 and $7 a month", "costs $5 and $7 a month"],
  ["called \\rat between", "called \\rat between"],
  ["Figure~3 shows", "Figure\u00a03 shows"],
  ["about ~3% of it", "about ~3% of it"],
  ["unclosed \\textbf{brace", "unclosed \\textbf{brace"],
  ["R&D \\& more", "R&D & more"],
];

describe("LaTeX is tidied for reading", () => {
  test.each(CASES)("%s", (source, shown) => {
    expect(tidyText(source)).toBe(shown);
  });

  test("runs cover any text without gaps, and verbatim runs show it as it stands", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.array(fc.constantFrom("\\", "$", "{", "}", "%", "textbf", "^2")),
        (a, b) => {
          const text = a + b.join(a.slice(0, 2));
          let at = 0;
          for (const run of tidyLatex(text)) {
            expect(run.start).toBe(at);
            at = run.end;
            if (run.verbatim) expect(run.shown).toBe(text.slice(run.start, run.end));
          }
          expect(at).toBe(text.length);
        },
      ),
    );
  });
});

describe("segments", () => {
  test("cut at the borders of marks and carry every mark that covers them", () => {
    const text = "a 2x gain and more";
    const cut = segments(text, [
      { start: 2, end: 9, item: 1 },
      { start: 5, end: 13, item: 2 },
    ]);
    expect(cut.map((s) => [s.shown, s.marks])).toEqual([
      ["a ", []],
      ["2x ", [1]],
      ["gain", [1, 2]],
      [" and", [2]],
      [" more", []],
    ]);
  });

  test("show the whole text once, whatever the marks", () => {
    const mark = fc.record({ start: fc.nat(60), length: fc.nat(30) });
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.array(mark, { maxLength: 6 }), (text, list) => {
        const marks = list.map((m, item) => ({
          start: m.start,
          end: Math.min(text.length, m.start + m.length),
          item,
        }));
        expect(
          segments(text, marks)
            .map((s) => s.shown)
            .join(""),
        ).toBe(tidyText(text));
      }),
    );
  });
});
