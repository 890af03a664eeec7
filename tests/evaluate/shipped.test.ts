import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { EXTRACTOR_VERSION, readClaims } from "@/lib/claims";
import { evaluate, parseGold, parsePapers, predictedRecord } from "@/lib/evaluate";
import { LABELLER_VERSION, readLabels } from "@/lib/labels";

const read = (file: string) => fs.readFileSync(file, "utf8");

describe("the published figures", () => {
  it.each(["data/evaluation.json", "data/evaluation-unseen.json"])(
    "%s are of the shipped readers",
    (file) => {
      expect(JSON.parse(read(file))).toMatchObject({
        extractor: EXTRACTOR_VERSION,
        labeller: LABELLER_VERSION,
      });
    },
  );

  it("of the bundled labels are what the readers score now", () => {
    const gold = parseGold(read("data/gold/digest.jsonl"), "digest.jsonl");
    const papers = parsePapers(read("data/gold/digest-papers.jsonl"), "digest-papers.jsonl");
    const predicted = papers.map((p) =>
      predictedRecord(p.paper, readClaims(p.title, p.abstract), readLabels(p.title, p.abstract)),
    );
    const now = evaluate({
      goldName: "digest.jsonl",
      gold,
      papers,
      predicted,
      extractor: EXTRACTOR_VERSION,
      labeller: LABELLER_VERSION,
    });
    const { rows } = JSON.parse(read("data/evaluation.json")) as {
      rows: { name: string; matched: number; predicted: number }[];
    };
    const counts = (all: { name: string; matched: number; predicted: number }[]) =>
      all.map(({ name, matched, predicted: given }) => [name, matched, given]);
    expect(counts(now.rows)).toEqual(counts(rows));
  });
});
