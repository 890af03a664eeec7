import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NO_PARAMS } from "@/lib/query";
import { queryOf } from "@/lib/query/database";
import type { Engine } from "@/lib/query/engine";
import { highlight, snippet } from "@/lib/query/search/highlight";
import { termsOf, wantedOf } from "@/lib/query/search/terms";
import type { Store } from "@/lib/store";
import { type MadePaper, madeStore } from "./made";
import { digestStore, removeDatabases } from "./support";

const paper = (slug: string, title: string, abstract: string): MadePaper => ({
  ...{ slug, title, abstract, date: null, organisation: null, authors: null, comments: null },
  ...{ hasCode: false, techniques: [], domains: [], claims: [], tradeoffs: [], digests: [0] },
});

const PAPERS = [
  paper("accents", "Naïve Café", "On Ångström and the state of the art."),
  paper("hyphens", "Key-Value Caches", "A state-of-the-art KV-cache, 2.5x smaller; no art of any state."),
  paper("others", "大規模言語モデル", "Модель языка. ΣΊΣΥΦΟΣ. e\u0301tude 🙂 x\0y"),
  paper("marks", "A “quoted” title", "NEAR AND OR NOT are words; title:abstract too. 100% = 1*1 (or so)."),
];

let store: Store;
let query: Engine;
beforeAll(async () => {
  store = await madeStore(PAPERS);
  query = await queryOf(store);
});
afterAll(async () => {
  await store.close();
  await removeDatabases();
});

const find = async (q: string) => (await query.slugs({ ...NO_PARAMS, q })).sort();

/** Texts that mean something to full-text search or to parsers, and anything else. */
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '"',
          "“",
          "*",
          "(",
          ")",
          "^",
          ":",
          "+",
          "-",
          "NEAR(",
          "AND",
          "OR",
          "NOT",
          "{",
          "title:",
          "\0",
          "'",
        ],
        ...["cache", "naïve", "模", "e\u0301", "\u0301", "\ud800", "🙂", " ", "a"],
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join("")),
);

describe("search", () => {
  it.each([
    ["naive", ["accents"]],
    ["CAFÉ", ["accents"]],
    ["angstrom", ["accents"]],
    ["cach", ["hyphens"]],
    ["key-value", ["hyphens"]],
    ["value key", ["hyphens"]],
    ["value-key", []],
    ["state-of-the-art", ["accents", "hyphens"]],
    ['"state of the art"', ["accents", "hyphens"]],
    ['"state of art"', []],
    ['"cach"', []],
    ["2.5x", ["hyphens"]],
    ["модел", ["others"]],
    ["大規", ["others"]],
    ["étude", ["others"]],
    ["near and or not", ["marks"]],
    ["title:abstract", ["marks"]],
    ['"quoted" titl', ["marks"]],
    ["quoted café", []],
  ])("%s finds %j", async (q, slugs) => {
    expect(await find(q)).toEqual(slugs);
  });

  it("never fails, whatever is typed", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (q) => {
        const view = await query.explore({ ...NO_PARAMS, q });
        expect(view.matched).toBe(view.rows.length);
        await query.suggestions(q);
        // Nothing of what is typed reaches the full-text index but words.
        for (const { word } of termsOf(q).flatMap(wantedOf)) expect(word).toMatch(/^[\p{L}\p{N}\p{Co}]+$/u);
      }),
      { numRuns: 600 },
    );
  });

  it("marks hits without changing a letter", () => {
    fc.assert(
      fc.property(fc.constantFrom(...PAPERS), text, fc.integer({ min: 1, max: 60 }), (p, q, length) => {
        const terms = termsOf(q);
        for (const whole of [p.title, p.abstract, q])
          expect(
            highlight(whole, terms)
              .map((piece) => piece.text)
              .join(""),
          ).toBe(whole);
        const part = snippet(p.abstract, terms, length)
          .map((piece) => piece.text)
          .join("");
        expect(p.abstract).toContain(part.replace(/^… /, "").replace(/ …$/, ""));
      }),
    );
  });

  it("marks in every found paper what made it found", async () => {
    const digest = await digestStore();
    const real = await queryOf(digest);
    for (const q of ["quantization", "key-value cache", '"large language models" train', "speedup 2x"]) {
      const { rows } = await real.listing({ ...NO_PARAMS, q, pageSize: 500 });
      expect(rows.length).toBeGreaterThan(0);
      for (const { hit } of rows)
        expect([...(hit?.title ?? []), ...(hit?.snippet ?? [])].some((piece) => piece.hit)).toBe(true);
    }
    await digest.close();
  });
});
