/** Sentence, rows, facets, chart, table twin, exports and API speak of the same papers, whatever is asked. */
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { type Analysis, analysisOf } from "@/lib/chart/analysis";
import { plainWords } from "@/lib/chart/sentence";
import { twinRows } from "@/lib/chart/table";
import { type Params, toQuery } from "@/lib/query";
import { parseOptions } from "@/lib/query/chart-options";
import { queryOf } from "@/lib/query/database";
import type { Engine } from "@/lib/query/engine";
import { papersPage } from "@/lib/query/views/papers";
import { onPostgres } from "../place";
import { asked } from "./asked";
import { type MadePaper, madePapers, madeStore } from "./made";
import { casePasses, casesOf } from "./plain";
import { collect, removeDatabases, runs } from "./support";

afterAll(removeDatabases);

/** The chart of a question, as the page draws it. */
const chartOf = async (query: Engine, params: Params): Promise<Analysis> =>
  analysisOf(await query.chart(params), parseOptions(new URLSearchParams(toQuery(params))).options);

const papersOf = (a: Analysis): string[] => [...new Set(a.trades.map((t) => t.point.paper))].sort();

async function ask(
  check: (query: Engine, params: Params, papers: readonly MadePaper[]) => Promise<void>,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(madePapers, fc.array(asked, { minLength: 20, maxLength: 20 }), async (papers, all) => {
      const store = await madeStore(papers);
      const query = await queryOf(store);
      for (const params of all) await check(query, { ...params, pageSize: 5 }, papers);
      await store.close();
    }),
    runs(20),
  );
}

describe("whatever is asked", () => {
  it("rows, counts, exports and the sentence are of the same papers", async () => {
    await ask(async (query, params) => {
      const view = await query.explore(params);
      const slugs = await query.slugs(params);
      expect([view.matched, (await query.facets(params)).matched]).toEqual([slugs.length, slugs.length]);
      expect(view.rows.map((r) => r.slug)).toEqual(slugs.slice(0, 5));
      const page = await papersPage(query, params);
      expect([page.matched, page.papers.map((p) => p.slug)]).toEqual([slugs.length, slugs.slice(0, 5)]);
      expect((await collect(query.papers(params))).map((p) => p.slug)).toEqual(slugs);
      expect(plainWords(view.chart.said)).toMatch(new RegExp(`^${view.matched} papers?\\b`));
    });
  });

  it("the chart and its table draw each gain that the filters let through, of those papers and no others", async () => {
    await ask(async (query, params, papers) => {
      const slugs = await query.slugs(params);
      const chart = await chartOf(query, params);
      expect(twinRows(chart)).toHaveLength(chart.trades.length);
      const gaining = papers.filter(
        (p) => slugs.includes(p.slug) && casesOf(p).some((x) => x.efficiency && casePasses(x, params)),
      );
      expect(papersOf(chart)).toEqual(gaining.map((p) => p.slug).sort());
    });
  });

  it("the count beside what is gained and what happened to quality is the number of papers drawn for it", async () => {
    let counted = 0;
    await ask(async (query, params) => {
      for (const { key, values } of (await query.facets(params)).facets) {
        if (key !== "gain" && key !== "quality") continue;
        for (const { value, count } of values) {
          // What states no gain has no mark.
          if (key === "gain" && value === "not-stated") continue;
          const chart = await chartOf(query, { ...params, [key]: [value] });
          counted += count;
          expect([key, value, papersOf(chart).length]).toEqual([key, value, count]);
        }
      }
    });
    expect(counted).toBeGreaterThan(onPostgres() ? 5 : 50);
  });
});
