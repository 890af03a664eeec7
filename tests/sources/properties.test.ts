import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSource, SourceError, slugOf } from "@/lib/sources";
import type { Digest } from "@/lib/sources/types";
import { FILLER, footer, HEADER, page } from "./page";

/** Lines a page is made of, whole and broken, in any order. */
const line = fc.oneof(
  fc.constantFrom(
    ...HEADER,
    "",
    "·",
    "  • 4 authors",
    "acme Acme",
    "May 16",
    "Nov 4, 2024 3",
    "Foo 99",
    "Models",
  ),
  fc.constantFrom("A Title of Something", FILLER, FILLER.repeat(3)),
  fc.string({ unit: "grapheme", maxLength: 400 }),
);
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(line, { maxLength: 40 }).map((l) => l.join("\n")),
);

/** The digest, or the typed error a text may give; anything else that is thrown fails the test. */
function read(text: string): Digest | SourceError {
  try {
    return readSource(text);
  } catch (error) {
    if (error instanceof SourceError) return error;
    throw error;
  }
}

const word = fc.stringMatching(/^[a-z]{2,9}$/);
const title = fc.array(word, { minLength: 2, maxLength: 9 }).map((w) => w.join(" "));
const abstract = fc
  .array(word, { minLength: 4, maxLength: 30 })
  .map((w) => `${FILLER}${w.join(" ")} · "${w[0]}.`);
const paper = fc.record({
  title,
  abstract,
  footer: fc.option(
    fc.record({
      n: fc.integer({ min: 1, max: 99 }),
      day: fc.integer({ min: 1, max: 28 }),
      year: fc.integer({ min: 1990, max: 2030 }),
    }),
    { nil: undefined },
  ),
});

describe("any text", () => {
  it("gives a digest or a typed error with a line of the text, never another error", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = read(text);
        if (!(result instanceof SourceError)) return;
        expect(result.line).toBeGreaterThanOrEqual(1);
        expect(result.line).toBeLessThanOrEqual(text.split(text.includes("\n") ? "\n" : "\r").length);
        expect(result.expected).not.toBe("");
      }),
      { numRuns: 400 },
    );
  });

  it("is covered by its ledger, in order, without gaps or overlaps", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = read(text);
        if (result instanceof SourceError) return;
        const { entries, lines, unaccounted } = result.ledger;
        expect(unaccounted).toBe(0);
        let next = 1;
        for (const entry of entries) {
          expect(entry.first).toBe(next);
          expect(entry.last).toBeGreaterThanOrEqual(entry.first);
          next = entry.last + 1;
        }
        expect(next).toBe(lines + 1);
        expect(new Set(result.papers.map((p) => p.slug)).size).toBe(result.papers.length);
      }),
      { numRuns: 400 },
    );
  });

  it("reads the same with other line ends, and the same again", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const text = lines.map((l) => l.replace(/[\r\n]/g, " ")).join("\n");
        const result = read(text);
        expect(read(text)).toEqual(result);
        expect(read(text.replaceAll("\n", "\r\n"))).toEqual(result);
        expect(read(`\uFEFF${text}`)).toEqual(result);
      }),
    );
  });
});

describe("any page of papers", () => {
  it("gives back every paper as it was put in", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(paper, { minLength: 1, maxLength: 12, selector: (p) => p.title }),
        (papers) => {
          const text = page(
            papers.map((p) => ({
              ...p,
              footer: p.footer && footer(`• ${p.footer.n} authors`, `Jun ${p.footer.day}, ${p.footer.year}`),
            })),
          );
          const { papers: found, ledger } = readSource(text);
          expect(found.map((p) => [p.title, p.abstract, p.authors])).toEqual(
            papers.map((p) => [p.title, p.abstract, p.footer?.n ?? null]),
          );
          expect(ledger.entries.filter((e) => e.fate === "skipped")).toEqual([]);
        },
      ),
    );
  });
});

describe("slugOf", () => {
  it.each([
    ["A^2FM: An Agent", "a-2fm-an-agent"],
    ['"Give Me" — Twice?', "give-me-twice"],
    ["Naïve Ångström café", "naive-angstrom-cafe"],
    ["大規模言語モデル", "大規模言語モデル"],
    ["???", "paper"],
  ])("%s", (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  it("is lower-case words joined by hyphens, at most 120 characters, and its own slug", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const slug = slugOf(text);
        expect(slug).toMatch(/^[\p{L}\p{N}\p{M}]+(-[\p{L}\p{N}\p{M}]+)*$/u);
        expect([...slug].length).toBeLessThanOrEqual(120);
        expect(slugOf(slug)).toBe(slug);
      }),
    );
  });
});
