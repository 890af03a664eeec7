import { parse as parseCsv } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NO_PARAMS } from "../../lib/query";
import { closeQuery, getQuery } from "../../lib/query/database";
import { citeKey } from "../../lib/query/export/reference";
import * as answers from "../../lib/query/schema/answers";
import { TechniqueMap } from "../../lib/query/schema/map";
import * as pages from "../../lib/query/schema/pages";
import * as views from "../../lib/query/schema/views";
import { serve } from "../place";
import { databasePath, digestStore, removeDatabases } from "../query/support";
import { call } from "./call";

beforeAll(async () => {
  const file = databasePath();
  await (await digestStore(file)).close();
  serve(file);
});
afterAll(async () => {
  await closeQuery();
  await removeDatabases();
  delete process.env.DATABASE_URL;
});

const json = async (address: string) => (await call(address)).json();
const slugs = async () => (await getQuery()).slugs(NO_PARAMS);

describe("every answer is of its documented shape", () => {
  it.each([
    ["/api/papers.json?pageSize=500", answers.Papers],
    ["/api/papers.json?q=language&factor=1.5..&sort=-factor,title", answers.Papers],
    ["/api/export.json?technique=quantization", answers.Export],
    ["/api/facets.json?technique=quantization", answers.Facets],
    ["/api/points.json?subject=own,other,finding", answers.Points],
    ["/api/points.json?group=technique&frontier=strict&also=finding", answers.Points],
    ["/api/why.json?open=pre-training-under-infinite-compute", answers.WhyAnswer],
    ["/api/why.json?open=no-such-paper", answers.WhyAnswer],
    ["/api/map.json?year=2020..", TechniqueMap],
    ["/api/explore.json?q=language+models&quantity=speedup", views.Explore],
    ["/api/explore.json?factor=nonsense&technique=nothing", views.Explore],
    ["/api/explore.json?technique=quantization&points=0", views.Listing],
    ["/api/techniques/quantization.json", views.Label],
    ["/api/domains/language-models.json", views.Label],
    ["/api/suggest.json?q=quant", answers.Suggestions],
    ["/api/techniques.json", pages.Labels],
    ["/api/domains.json", pages.Labels],
    ["/api/how.json", pages.How],
    ["/api/known.json", answers.Known],
    ["/api/review.json", answers.Review],
    ["/api/review.json?page=2&seed=7", answers.Review],
    ["/healthz", answers.Health],
    ["/readyz", answers.Ready],
  ] as const)("%s", async (address, schema) => {
    const response = await call(address);
    expect(response.status).toBe(200);
    const body = await response.json();
    expect(schema.strict().parse(body)).toEqual(body);
  });

  it("one paper, and papers side by side", async () => {
    const paper = await json(`/api/papers/${(await slugs())[0]}.json`);
    expect(views.Paper.strict().parse(paper)).toEqual(paper);
    const [a, b] = await slugs();
    const compared = await json(`/api/compare.json?papers=${a},${b},no-such-paper`);
    expect(views.Compare.strict().parse(compared)).toEqual(compared);
    expect(compared.papers.map((p: { slug: string }) => p.slug)).toEqual([a, b]);
    expect(compared.missing).toEqual(["no-such-paper"]);
  });
});

describe("the explore page's answer without its chart", () => {
  it.each([
    "",
    "technique=quantization&sort=-factor",
    "q=language+models&factor=1.5..",
    "factor=nonsense&technique=nothing,quantization&page=2&pageSize=3",
    "x=log&frontier=strict&compare=a,b",
  ])("is the same otherwise, and names the question that gives them: %s", async (query) => {
    const { chart, ...rest } = await json(`/api/explore.json?${query}`);
    expect(await json(`/api/explore.json?points=0&${query}`)).toEqual(rest);
    const { dataVersion } = rest;
    expect(await json(`/api/points.json?${rest.asked}`)).toEqual({ dataVersion, ...chart });
  });

  it("holds points of every kind of quality change, and says which the axis shows", async () => {
    const asked = (y: string) => json(`/api/points.json${y}`);
    const all = await asked("?y=any");
    const kinds = (chart: { points: { kind: string }[] }) => chart.points.map((p) => p.kind);
    expect(Object.values(all.kinds as Record<string, number>).some((n) => n > 0)).toBe(true);
    for (const y of ["pp", "score", "error"]) {
      const chart = await asked(`?y=${y}`);
      expect([chart.axis, chart.mixed, chart.kinds]).toEqual([y, [y], all.kinds]);
      expect(kinds(chart)).toEqual(kinds(all));
    }
  });

  it("is a parameter of this address only, with one value", async () => {
    expect((await call("/api/papers.json?points=0")).status).toBe(400);
    expect((await json("/api/explore.json?points=2")).notices).toHaveLength(1);
  });
});

describe("evidence", () => {
  it("stands in the abstract at its offsets, in every paper", async () => {
    const { papers } = await json("/api/papers.json?pageSize=500");
    expect(papers).toHaveLength(106);
    for (const paper of papers)
      for (const c of paper.claims) {
        expect(paper.abstract.slice(c.start, c.end)).toBe(c.quote);
        expect(paper.abstract.slice(c.sentenceStart, c.sentenceStart + c.sentence.length)).toBe(c.sentence);
      }
  });
});

describe("pages", () => {
  it("taken together are every paper once, in one order", async () => {
    const whole = await json("/api/papers.json?pageSize=500&sort=year");
    const seen: string[] = [];
    for (let page = 1; page <= 16; page++) {
      const part = await json(`/api/papers.json?pageSize=7&page=${page}&sort=year`);
      expect(part.pages).toBe(16);
      seen.push(...part.papers.map((p: { slug: string }) => p.slug));
    }
    expect(seen).toEqual(whole.papers.map((p: { slug: string }) => p.slug));
    expect(new Set(seen).size).toBe(106);
  });

  it("after the last one are empty", async () => {
    expect((await json("/api/papers.json?page=99")).papers).toEqual([]);
    const view = await json("/api/explore.json?page=99");
    expect(view.rows).toEqual([]);
    expect(view.notices).toEqual([{ param: "page", value: "99", message: "there are only 3 pages" }]);
  });
});

describe("picked papers", () => {
  it("are what every export holds, in the order asked for", async () => {
    const all = (await json("/api/papers.json?pageSize=500")).papers as { slug: string }[];
    const picked = [40, 3].map((i) => all[i]?.slug as string);
    const query = `papers=${picked.map(encodeURIComponent).join(",")}`;
    const list = await json(`/api/papers.json?${query}`);
    expect([list.matched, list.pages]).toEqual([2, 1]);
    expect(list.papers.map((p: { slug: string }) => p.slug)).toEqual(picked);
    expect((await json(`/api/export.json?${query}`)).papers).toEqual(list.papers);
    const keys = picked.map(citeKey);
    const text = async (ending: string) =>
      (
        await call(`/api/papers.${ending}${ending.includes("?") ? "&" : "?"}${query}`, { host: "atlas.test" })
      ).text();
    const found = async (ending: string, pattern: RegExp) =>
      [...(await text(ending)).matchAll(pattern)].map((m) => m[1]);
    expect(await found("bib", /^@misc\{(.+),$/gm)).toEqual(keys);
    expect(await found("ris", /^ID {2}- (.+)\r$/gm)).toEqual(keys);
    expect(await found("tex", /\\cite\{(.+?)\}/g)).toEqual(keys);
    const lines = parseCsv(await text("csv?line=paper"), { columns: true }) as {
      key: string;
      link: string;
    }[];
    expect(lines.map((l) => l.key)).toEqual(keys);
    expect(lines[0]?.link).toBe(`http://atlas.test/papers/${picked[0]}`);
  });
});

describe("errors have one shape", () => {
  it.each([
    ["/api/papers.json?technique=nothing", 400, "technique"],
    ["/api/papers.json?pageSize=501", 400, "pageSize"],
    ["/api/papers.csv?factor=a..b", 400, "factor"],
    ["/api/papers.bib?factor=-2..", 400, "factor"],
    ["/api/papers.tex?year=2020.5", 400, "year"],
    ["/api/papers.csv?line=page", 400, "line"],
    ["/api/papers.ris?papers=..", 400, "papers"],
    ["/api/papers.tex?papers=no-such-paper", 404, "papers"],
    ["/api/facets.json?accuracy=5..1", 400, "accuracy"],
    ["/api/points.json?sort=price", 400, "sort"],
    ["/api/points.json?frontier=wide", 400, "frontier"],
    ["/api/papers.json?tehcnique=quantization", 400, "tehcnique"],
    ["/api/papers.json?q=%F0%9F%99%82", 400, "q"],
    [`/api/papers.json?q=${"long ".repeat(1000)}`, 400, "q"],
    ["/api/compare.json", 400, "papers"],
    ["/api/compare.json?papers=a,b,c,d,e,f,g", 400, "papers"],
    ["/api/compare.json?papers=no-such-paper", 404, "papers"],
    ["/api/papers/no-such-paper.json", 404, "slug"],
    ["/api/techniques/nothing.json", 404, "label"],
    ["/api/domains/quantization.json", 404, "label"],
  ])("%s is a %i that names %s", async (address, status, param) => {
    const response = await call(address);
    expect(response.status).toBe(status);
    const body = answers.ErrorAnswer.strict().parse(await response.json());
    expect(body.error).toMatchObject({ status, param });
    expect(body.error.message).not.toBe("");
  });

  it("an unknown ending is a 404 that names the known ones", async () => {
    const response = await call(`/api/papers/${(await slugs())[0]}.xml`);
    expect(response.status).toBe(404);
    expect((await response.json()).error.message).toContain(".json, .bib, .ris");
  });
});

describe("caching", () => {
  it("answers the same bytes twice, and an empty 304 to its own ETag", async () => {
    const [first, second] = await Promise.all([call("/api/explore.json"), call("/api/explore.json")]);
    expect(await first.text()).toBe(await second.text());
    const etag = first.headers.get("etag") as string;
    const again = await call("/api/explore.json", { "If-None-Match": `W/${etag}` });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    expect((await call("/api/explore.json?code=1", { "If-None-Match": etag })).status).toBe(200);
  });
});
