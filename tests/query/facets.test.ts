import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { Params } from "@/lib/query";
import { queryOf } from "@/lib/query/database";
import type { Engine } from "@/lib/query/engine";
import { asked } from "./asked";
import { type MadePaper, madePapers, madeStore } from "./made";
import { countIn, countOf, matches, numbersOf } from "./plain";
import { removeDatabases, runs } from "./support";

afterAll(removeDatabases);

/** Some databases, many questions to each. */
const questions = fc.tuple(madePapers, fc.array(asked, { minLength: 30, maxLength: 30 }));

async function compare(
  check: (query: Engine, papers: MadePaper[], params: Params) => void | Promise<void>,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(questions, async ([papers, all]) => {
      const store = await madeStore(papers);
      const query = await queryOf(store);
      for (const params of all) await check(query, papers, params);
      await store.close();
    }),
    runs(25),
  );
}

describe("under every combination of filters, the column index gives what the plain definition gives", () => {
  it("papers matched", async () => {
    let [through, questions] = [0, 0];
    await compare(async (query, papers, params) => {
      questions++;
      const expected = papers.filter((p) => matches(p, params)).map((p) => p.slug);
      through += expected.length;
      expect((await query.slugs(params)).sort()).toEqual(expected.sort());
      expect((await query.listing(params)).matched).toBe(expected.length);
    });
    // A busy machine comes to fewer questions, none to only such as nothing answers.
    expect(through).toBeGreaterThan(questions / 15);
  });

  it("counts of every facet, its own filter left out", async () => {
    await compare(async (query, papers, params) => {
      for (const { key, values } of (await query.facets(params)).facets) {
        const counted = values.map(({ value, count }) => [key, value, count]);
        expect(counted).toEqual(values.map(({ value }) => [key, value, countOf(papers, params, key, value)]));
      }
    });
  });

  it("histograms of every range, its own filter left out", async () => {
    await compare(async (query, papers, params) => {
      for (const { key, bins, extent } of (await query.facets(params)).ranges) {
        const perPaper = papers.map((p) => numbersOf(p, params, key));
        const last = bins.length - 1;
        bins.forEach(({ from, to, count }, i) => {
          const inside = (v: number) => v >= from && (v < to || (i === last && v <= to));
          expect([key, i, count]).toEqual([key, i, countIn(papers, params, key, inside)]);
        });
        // No number falls between the bins.
        const [low, high] = extent ?? [0, 0];
        const outside = perPaper.flat().filter((v) => v < low || v > high);
        expect(outside).toEqual([]);
        if (key !== "factor" && perPaper.flat().length > 0) expect(bins.some((b) => b.count > 0)).toBe(true);
      }
    });
  });
});

describe("facets", () => {
  it("list the values of the data and the chosen ones, say how each is asked for, and end with what is not stated", async () => {
    await compare(async (query, papers, params) => {
      const technique = (await query.facets(params)).facets.find((f) => f.key === "technique");
      const chosen = params.technique.map((entry) => entry.replace(/^(?:all|not):/, ""));
      const saving = papers.flatMap((p) => p.techniques).filter((t) => t !== "benchmark" && t !== "theory");
      const values = technique?.values ?? [];
      expect(values.map((v) => v.value).sort()).toEqual(
        [...new Set([...saving, ...chosen, "not-stated"])].sort(),
      );
      expect(values.at(-1)?.value).toBe("not-stated");
      for (const { value, selected, asked } of values) {
        expect(selected).toBe(chosen.includes(value));
        expect(asked).toBe(
          params.technique.includes(value)
            ? "any"
            : params.technique.includes(`all:${value}`)
              ? "all"
              : selected
                ? "none"
                : null,
        );
      }
    });
  });
});
