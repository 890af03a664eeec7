import { afterAll, describe, expect, it } from "vitest";
import { queryOf } from "@/lib/query/database";
import type { LabelView } from "@/lib/query/types";
import { claim, removeDatabases, writtenStore } from "./support";

afterAll(removeDatabases);

const ABSTRACT = "It is faster.";
const gain = (factor: number, subject: "own" | "other" | "finding" = "own") =>
  claim(
    { value: { kind: "point", value: factor }, factor: { low: factor, high: factor }, subject },
    ABSTRACT,
  );
const change = (value: number, scoreSense: "score" | "error") =>
  claim(
    {
      quantity: "accuracy_delta",
      value: { kind: "point", value },
      unit: "%",
      factor: null,
      scoreSense,
      measure: "wer",
    },
    ABSTRACT,
  );
const paper = (title: string, claims: ReturnType<typeof claim>[]) => ({
  title,
  abstract: `${title} ${ABSTRACT}`,
  techniques: ["quantization"],
  claims,
});

async function label(papers: ReturnType<typeof paper>[], subjects?: string[]): Promise<LabelView> {
  const store = await writtenStore(papers);
  const view = await (await queryOf(store)).label("technique", "quantization", subjects);
  await store.close();
  return view as LabelView;
}

describe("what a label gains", () => {
  const papers = [
    paper("Alpha", [gain(2), gain(3), gain(4), gain(100, "other"), gain(50, "finding")]),
    paper("Beta", [gain(6)]),
    paper("Gamma", [gain(1.5, "finding")]),
  ];

  it("is what its papers themselves report, one number a paper in the median, every number listed", async () => {
    const view = await label(papers);
    const [speed] = view.gains;
    expect(speed).toMatchObject({ papers: 2, claims: 4, min: 4, median: 5, max: 6 });
    expect(speed?.values.map((v) => v.low)).toEqual([2, 3, 4, 6]);
    expect(view).toMatchObject({ subjects: ["own"], off: 3, unstated: { gains: 2 } });
    expect(view.leading.find((r) => r.title === "Gamma")?.experiments).toEqual([]);
  });

  it("counts findings and others' numbers where they are asked for, and says so", async () => {
    const view = await label(papers, ["own", "finding", "other"]);
    expect(view.gains[0]).toMatchObject({ papers: 3, claims: 7 });
    expect(view).toMatchObject({ subjects: ["own", "other", "finding"], off: 0, unstated: { gains: 3 } });
  });
});

it("percent of an error never stands among percent of a score", async () => {
  const view = await label([paper("Delta", [change(40, "error"), change(3, "score")])]);
  expect(view.costs.map((d) => [d.unit, d.error, d.median])).toEqual([
    ["%", false, 3],
    ["%", true, 40],
  ]);
});

it("lists 200 of many numbers, evenly through their order with both ends; the five numbers are over all", async () => {
  const many = Array.from({ length: 50 }, (_, i) =>
    paper(
      `Paper ${i}`,
      Array.from({ length: 8 }, (_, k) => gain(1 + i + k / 8)),
    ),
  );
  const [speed] = (await label(many)).gains;
  expect(speed).toMatchObject({ papers: 50, claims: 400, min: 1.875, max: 50.875 });
  const lows = speed?.values.map((v) => v.low) ?? [];
  expect(lows).toHaveLength(200);
  expect([lows[0], lows.at(-1)]).toEqual([1, 50.875]);
  expect(lows).toEqual([...lows].sort((a, b) => a - b));
  const gaps = lows.slice(1).map((low, i) => low - (lows[i] as number));
  expect(Math.max(...gaps)).toBeLessThanOrEqual(3 / 8);
});
