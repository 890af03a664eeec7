import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CompareTable } from "@/components/compare/table";
import { summary } from "@/components/compare/words";
import { compareHref, withoutPaper, withPaper } from "@/components/state/compare";
import { chartOfPoints } from "@/lib/chart/analyse";
import { DEFAULT_OPTIONS } from "@/lib/query/chart-options";
import type { ClaimView, CompareRow, CompareView, PaperRow } from "@/lib/query/types";
import { UNSAID } from "@/lib/query/unsaid";

const claim = (paper: string, value: number): ClaimView => ({
  paper,
  ...UNSAID,
  n: 0,
  quantity: "speedup",
  kind: "point",
  value,
  unit: "x",
  direction: "better",
  bound: "exact",
  subject: "own",
  factorLow: value,
  factorHigh: value,
  baseline: "the dense model",
  start: 0,
  end: 10,
  quote: `${value}x faster`,
  sentence: `It is ${value}x faster.`,
  sentenceStart: 0,
  rule: "r",
  sure: true,
});

const paper = (slug: string): PaperRow => ({
  slug,
  title: `Paper ${slug}`,
  date: null,
  year: null,
  yearSource: null,
  authors: null,
  organisation: null,
  comments: null,
  hasCode: false,
  type: "method",
  shown: { technique: null, domain: null },
  techniques: [],
  domains: [],
  claims: 1,
  experiments: [],
});

const row = (change: Partial<CompareRow>): CompareRow => ({
  quantity: "speedup",
  cells: [[claim("a", 2)], [claim("b", 3)]],
  apart: [[], []],
  best: null,
  differs: [],
  unstated: [],
  verdict: "A verdict.",
  ...change,
});

const view = (rows: CompareRow[]): CompareView => ({
  dataVersion: "v",
  papers: [paper("a"), paper("b")],
  tradeoffs: [[], []],
  rows,
  chart: chartOfPoints([], DEFAULT_OPTIONS),
  missing: [],
});

const cellsOf = (html: string) => [...html.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map((m) => m[1] ?? "");

describe("the table of a comparison", () => {
  it("marks the best only where the row has one", () => {
    const marked = cellsOf(renderToStaticMarkup(<CompareTable view={view([row({ best: [1] })])} />));
    expect(marked.map((cell) => /best<\/strong>/.test(cell))).toEqual([false, true]);
    const unmarked = renderToStaticMarkup(<CompareTable view={view([row({ differs: ["baseline"] })])} />);
    expect(unmarked).not.toContain("best</strong>");
  });

  it("gives every number its words and a link to its evidence", () => {
    const html = renderToStaticMarkup(<CompareTable view={view([row({})])} />);
    for (const [slug, value] of [
      ["a", 2],
      ["b", 3],
    ]) {
      expect(html).toContain(`href="/papers/${slug}#claim-0"`);
      expect(html).toContain(`${value}x faster`);
    }
  });

  it("says that a number is of another setting than its column", () => {
    const [a, b] = cellsOf(renderToStaticMarkup(<CompareTable view={view([row({ apart: [[], [0]] })])} />));
    expect(a).not.toContain("other setting");
    expect(b).toContain("also, other setting");
  });

  it("says what is not stated by all beside a verdict, and that a paper states nothing", () => {
    const html = renderToStaticMarkup(
      <CompareTable
        view={view([row({ differs: ["model"], unstated: ["benchmark"], cells: [[claim("a", 2)], []] })])}
      />,
    );
    expect(html).toContain("A verdict.");
    expect(html).toContain("Not stated by all: benchmark.");
    expect(cellsOf(html)[1]).toContain("not stated");
  });
});

describe("the sentence that sums a comparison up", () => {
  it.each([
    [[row({ best: [1] })], "The best is marked for faster"],
    [[row({ differs: ["model"] })], "No best is marked"],
    [[row({ cells: [[claim("a", 2)], []] })], "none of them in more than one paper."],
  ])("%#", (rows, words) => {
    expect(summary(view(rows))).toContain(words);
  });
});

describe("addresses", () => {
  it("add, take out and keep the order; a paper is never twice in", () => {
    expect(compareHref([])).toBe("/compare");
    expect(withPaper(["a"], "b")).toBe("/compare?papers=a,b");
    expect(withPaper(["a", "b"], "a")).toBe("/compare?papers=a,b");
    expect(withoutPaper(["a", "b", "c"], "b")).toBe("/compare?papers=a,c");
    expect(compareHref(["é,x"])).toBe("/compare?papers=%C3%A9%2Cx");
  });
});
