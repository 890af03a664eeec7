import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLabels } from "../../lib/labels";
import { DOMAINS, type Label, type Labels, TECHNIQUES } from "../../lib/labels/types";

const WORDS =
  "We propose a novel lightweight network for quantization of large language models , . : ; ( ) - – our method outperforms existing KV cache pruning token robot planning $\\alpha$ \\emph{ } 4-bit we introduce mixture-of-experts experts reinforcement learning survey retrieval-augmented İstanbul ﬁne 😀 \u00a0 e.g. et al. this paper studies".split(
    " ",
  );
const TEXT = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ maxLength: 300 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map((words) => words.join(" ")),
);

function expectSound(title: string, abstract: string, labels: Labels): void {
  const check = (given: Label[], names: readonly string[], most: number) => {
    expect(given.length).toBeGreaterThanOrEqual(1);
    expect(given.length).toBeLessThanOrEqual(most);
    expect(new Set(given.map((l) => l.name)).size).toBe(given.length);
    for (const { name, evidence } of given) {
      expect(names).toContain(name);
      for (const { in: place, start, end, text } of evidence) {
        expect((place === "title" ? title : abstract).slice(start, end)).toBe(text);
        expect(end).toBeGreaterThan(start);
      }
    }
    if (given.some((l) => l.name === "other")) expect(given).toHaveLength(1);
    const beside = given.slice(1);
    for (const [i, label] of beside.slice(1).entries())
      expect(label.score).toBeLessThanOrEqual(beside[i]?.score ?? 0);
  };
  check(labels.techniques, TECHNIQUES, 4);
  check(labels.domains, DOMAINS, 3);
}

describe("any text", () => {
  it("gets 1 to 4 techniques and 1 to 3 domains, those beside the main one by score, with exact offsets, and never throws", () => {
    fc.assert(
      fc.property(TEXT, TEXT, (title, abstract) => {
        expectSound(title, abstract, readLabels(title, abstract));
      }),
      { numRuns: 400 },
    );
  });

  it("gets the same labels each time", () => {
    fc.assert(
      fc.property(TEXT, TEXT, (title, abstract) => {
        const first = readLabels(title, abstract);
        readLabels(abstract, title);
        expect(readLabels(title, abstract)).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });

  it("is read in linear time", () => {
    const MEGABYTE = 1_000_000;
    for (const part of [
      "faster ",
      "(",
      "7",
      "we propose a ",
      "our method ",
      "mixture of experts ",
      "compared to ",
      ". ",
    ]) {
      const text = part.repeat(MEGABYTE / part.length);
      const start = process.cpuUsage();
      readLabels("", text);
      const { user, system } = process.cpuUsage(start);
      expect((user + system) / 1000, `a megabyte of ${JSON.stringify(part)}`).toBeLessThan(2000);
    }
  });
});

describe("real abstracts", () => {
  const papers = readFileSync("data/gold/digest-papers.jsonl", "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { title: string; abstract: string });

  it("get labels with exact offsets", () => {
    expect(papers.length).toBeGreaterThan(50);
    for (const { title, abstract } of papers) expectSound(title, abstract, readLabels(title, abstract));
  });

  it("show the words that decided every label that is likelier than not", () => {
    for (const { title, abstract } of papers) {
      const { techniques, domains } = readLabels(title, abstract);
      for (const { name, score, evidence } of [...techniques, ...domains])
        if (score >= 0.5) expect(evidence.length, `${name}: ${title}`).toBeGreaterThan(0);
    }
  });
});

const GUIDELINES = path.resolve("../shared/gold/GUIDELINES.md");
describe.skipIf(!existsSync(GUIDELINES))(
  "the labelling guidelines (skipped where they are not beside the project)",
  () => {
    it("name exactly these labels", () => {
      const labels = readFileSync(GUIDELINES, "utf8").split("## Labels")[1]?.split("## ")[0] ?? "";
      const named = (part: string) => new Set([...part.matchAll(/`([a-z]+(?:-[a-z]+)*)`/g)].map((m) => m[1]));
      const [techniques = "", domains = ""] = labels.split("`domains`");
      const without = (names: Set<string | undefined>) => [...names].filter((n) => n !== "techniques").sort();
      expect(without(named(techniques))).toEqual([...TECHNIQUES].sort());
      expect(without(named(domains))).toEqual([...DOMAINS].sort());
    });
  },
);
