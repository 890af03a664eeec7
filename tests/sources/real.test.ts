import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { readSource } from "@/lib/sources";

const text = fs.readFileSync("data/digests/hf-daily-papers-2025-11-28.txt", "utf8");
const digest = readSource(text);
const { papers, ledger } = digest;

describe("the bundled digest", () => {
  it("holds 106 papers, 99 of them with a footer", () => {
    expect(papers).toHaveLength(106);
    expect(papers.filter((p) => p.authors !== null || p.organisation !== null)).toHaveLength(99);
    expect(papers.filter((p) => p.date === null).map((p) => p.lines.first)).toEqual([
      101, 177, 301, 465, 493, 689, 765,
    ]);
  });

  it("accounts for every line: papers and page furniture, nothing skipped", () => {
    expect(ledger.lines).toBe(text.split("\n").length);
    expect(ledger.unaccounted).toBe(0);
    expect(ledger.entries.filter((e) => e.fate === "skipped")).toEqual([]);
    expect(ledger.entries.filter((e) => e.fate === "furniture").map((e) => e.first)).toEqual([
      1, 3, 5, 7, 9, 11,
    ]);
    expect(ledger.entries.filter((e) => e.fate === "paper")).toHaveLength(106);
  });

  it("gives titles and abstracts exactly as they stand in the text", () => {
    const lines = text.split("\n");
    for (const p of papers) {
      expect(lines[p.lines.first - 1]).toBe(p.title);
      expect(lines[p.lines.first + 1]).toBe(p.abstract);
    }
  });

  it("gives the slugs, titles and abstracts of the labelled papers", () => {
    const labelled = fs.readFileSync("data/gold/digest-papers.jsonl", "utf8").trim().split("\n");
    const bySlug = new Map(
      papers.map((p) => [p.slug, { paper: p.slug, title: p.title, abstract: p.abstract }]),
    );
    for (const line of labelled) {
      const { paper, title, abstract } = JSON.parse(line);
      expect(bySlug.get(paper)).toEqual({ paper, title, abstract });
    }
  });

  it("infers its own year from the years that its dates state", () => {
    expect([digest.captured, digest.capturedSource]).toEqual(["2025-11-28", "inferred"]);
    const sources = papers.map((p) => p.yearSource);
    expect(sources.filter((s) => s === "inferred")).toHaveLength(39);
    expect(sources.filter((s) => s === "stated")).toHaveLength(60);
    expect(
      papers.find((p) => p.slug === "does-sparsity-help-in-learning-misspecified-linear-bandits")?.date,
    ).toBe("2023-03-29");
  });

  it("lets the day of capture decide", () => {
    const given = readSource(text, { captured: "2026-01-15" });
    expect([given.captured, given.capturedSource]).toEqual(["2026-01-15", "option"]);
    expect(given.papers[2]).toMatchObject({ date: "2026-05-16", yearSource: "captured" });
    expect(given.papers[0]).toMatchObject({ date: "2022-04-01", yearSource: "stated" });
  });

  it("reads organisations by handle and name, authors and comments", () => {
    const organisations = papers.flatMap((p) => (p.organisation ? [p.organisation] : []));
    expect(organisations).toEqual([
      { handle: "nvidia", name: "NVIDIA" },
      { handle: "AlibabaTongyiLab", name: "TongyiLab" },
      { handle: "OPPOer", name: "OPPO" },
      { handle: "parameterlab", name: "Parameter Lab" },
      { handle: "Stanford", name: "Stanford AI" },
      { handle: "ServiceNow-AI", name: "ServiceNow-AI" },
    ]);
    expect(papers[1]).toMatchObject({ date: "2025-10-16", comments: 3, authors: null });
    expect(papers[0]).toMatchObject({ authors: 10, comments: null, organisation: null });
    expect(Math.max(...papers.map((p) => p.comments ?? 0))).toBe(12);
  });

  it("finds the links that stand in the abstracts, at their place", () => {
    const links = papers.flatMap((p) =>
      p.links.map((l) => ({ ...l, written: p.abstract.slice(l.start, l.end) })),
    );
    expect(links).toHaveLength(23);
    for (const link of links)
      expect(link.url.replace("https://", "")).toBe(link.written.replace("https://", "").replace(" ", ""));
    expect(links.filter((l) => l.kind === "code")).toHaveLength(21);
    expect(links.filter((l) => l.kind !== "code").map((l) => [l.kind, l.url])).toEqual([
      ["project", "https://decoding-comp-trust.github.io/"],
      ["data", "https://huggingface.co/datasets/vtllms/sealqa"],
    ]);
    expect(links.some((l) => /[.,)\s]$/.test(l.url))).toBe(false);
  });

  it("keeps its whole papers, and only those, wherever it is cut off", () => {
    const everywhere = Array.from({ length: 180 }, (_, i) => 700 + i * 1013);
    const throughOnePaper = Array.from({ length: 500 }, (_, i) => 1900 + i * 5);
    for (const end of [...throughOnePaper, ...everywhere]) {
      let cut: ReturnType<typeof readSource>;
      try {
        cut = readSource(text.slice(0, end));
      } catch (error) {
        expect(error).toMatchObject({ name: "SourceError" });
        expect(end).toBeLessThan(3000);
        continue;
      }
      expect(cut.ledger.unaccounted).toBe(0);
      expect(cut.papers.map((p) => [p.slug, p.title, p.abstract])).toEqual(
        papers.slice(0, cut.papers.length).map((p) => [p.slug, p.title, p.abstract]),
      );
      const whole = papers.filter((p) => p.lines.last < text.slice(0, end).split("\n").length).length;
      expect(cut.papers.length).toBeGreaterThanOrEqual(whole);
    }
  });
});
