/** Papers, digests and readers for the tests of the store: small and made up. */
import type { Claim, Reading } from "@/lib/claims/types";
import type { Labels } from "@/lib/labels/types";
import type { Digest, Paper } from "@/lib/sources/types";
import type { DigestSource, Readers } from "@/lib/store";
import { claim } from "../claim";

export function paper(slug: string, more: Partial<Paper> = {}): Paper {
  return {
    slug,
    title: slug.replaceAll("-", " "),
    abstract: `About ${slug}: it runs 2x faster and keeps 98% of the quality.`,
    text: "abstract",
    ids: { arxiv: null, doi: null, openreview: null },
    authors: 3,
    authorNames: [],
    organisation: null,
    date: "2024-05-16",
    year: 2024,
    yearSource: "stated",
    comments: null,
    links: [],
    lines: { first: 1, last: 7 },
    ...more,
  };
}

export function source(
  papers: Paper[],
  more: { captured?: string; name?: string; text?: string } = {},
): DigestSource {
  const captured = more.captured ?? "2025-01-01";
  const lines = Math.max(1, ...papers.map((p) => p.lines.last));
  const digest: Digest = {
    format: "test",
    captured,
    capturedSource: "option",
    papers,
    ledger: { unit: "line", lines, entries: [{ first: 1, last: lines, fate: "blank" }], unaccounted: 0 },
    warnings: [],
  };
  const text = more.text ?? JSON.stringify([papers.map((p) => [p.slug, p.abstract, p.comments]), captured]);
  return { name: more.name ?? "test.txt", text, digest };
}

/** A claim that a quote of the abstract makes. */
function claimOf(abstract: string, quote: string, more: Partial<Claim>): Claim {
  const start = Math.max(0, abstract.indexOf(quote));
  const span = { start, end: start + quote.length };
  return claim({ factor: null, numbers: [span], ...more, quote, span }, abstract);
}

/** Readers with a version: they find a speed-up and the quality kept, paired, in every abstract that has "2x faster". */
export function readers(version = "1", factor = 2): Readers & { calls: number } {
  return {
    calls: 0,
    claims(_title, abstract): Reading {
      if (abstract !== "") this.calls++;
      if (!abstract.includes("2x faster")) return { version, claims: [], tradeoffs: [], rejected: [] };
      return {
        version,
        claims: [
          claimOf(abstract, "2x faster", {
            value: { kind: "point", value: factor },
            factor: { low: factor, high: factor },
          }),
          claimOf(abstract, "98%", {
            quantity: "accuracy_retained",
            value: { kind: "range", low: 97, high: 98 },
            unit: "%",
          }),
        ],
        tradeoffs: [{ efficiency: 0, quality: 1, step: "clause", joined: null }],
        rejected: [{ span: { start: 0, end: 5 }, text: "About", code: "count", rule: "test", context: null }],
      };
    },
    labels(): Labels {
      const evidence = [{ in: "title" as const, start: 0, end: 2, text: "ab" }];
      return {
        version,
        techniques: [{ name: "quantization", score: 3, evidence }],
        domains: [{ name: "language-models", score: 2, evidence }],
      };
    },
  };
}
