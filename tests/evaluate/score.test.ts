import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  belowFloor,
  type ClaimRecord,
  type EvaluationInput,
  evaluate,
  evaluationTable,
  floorOf,
  type GoldRecord,
  parseGold,
  score,
} from "../../lib/evaluate";
import { mulberry32 } from "../../lib/evaluate/bootstrap";
import { round4 } from "../../lib/evaluate/figures";

const ABSTRACT = "Ours is 2x faster with 1.5% lower error, at no loss of accuracy.";
const PAPER = { paper: "p", title: "A title", abstract: ABSTRACT };
const claim = (change: Partial<ClaimRecord> = {}): ClaimRecord => ({
  quantity: "speedup",
  value: 2,
  high: null,
  unit: "x",
  direction: "better",
  bound: "exact",
  subject: "own",
  quote: "2x faster",
  ...change,
});
const ERROR = claim({
  quantity: "accuracy_delta",
  value: 1.5,
  unit: "%",
  quote: "1.5% lower error",
});
const PARITY = claim({
  quantity: "parity",
  value: 0,
  unit: "%",
  direction: "level",
  quote: "no loss of accuracy",
});
const gold = (change: Partial<GoldRecord> = {}): GoldRecord => ({
  paper: "p",
  claims: [claim(), ERROR, PARITY],
  tradeoffs: [[0, 1]],
  techniques: ["quantization"],
  domains: ["code"],
  ...change,
});
const figures = (g: GoldRecord, claims: ClaimRecord[], tradeoffs: [number, number][] = []) =>
  score([g], [{ paper: "p", claims, tradeoffs, techniques: [], domains: [] }], [PAPER]);

describe("a claim matches", () => {
  const cases: [string, Partial<ClaimRecord>, number][] = [
    ["itself", {}, 1],
    ["a number within 0.5 %", { value: 2.009 }, 1],
    ["not a number 1 % off", { value: 2.02 }, 0],
    ["the same factor in another unit", { value: 100, unit: "%" }, 1],
    ["the same factor as a saving of time", { value: 50, unit: "%", measure: "latency" }, 1],
    ["not in the other direction", { direction: "worse" }, 0],
    ["not another quantity", { quantity: "memory_reduction" }, 0],
    ["not where the words are others", { quote: "lower error" }, 0],
    ["not where one is a range", { high: 3 }, 0],
  ];
  it.each(cases)("%s", (_, change, matched) => {
    expect(figures(gold({ claims: [claim()] }), [claim(change)]).all.matched).toBe(matched);
  });

  it("once only", () => {
    expect(figures(gold(), [claim(), claim()]).all).toMatchObject({
      matched: 1,
      predicted: 2,
      gold: 3,
    });
  });

  it("another quantity that is as right, counted under the labelled one", () => {
    const wide = gold({ claims: [{ ...claim(), or: ["compute_reduction"] }] });
    const got = figures(wide, [claim({ quantity: "compute_reduction" })]);
    expect(got.by_quantity).toEqual({
      speedup: expect.objectContaining({ matched: 1, predicted: 1 }),
    });
  });
});

describe("what is optional", () => {
  it("costs nothing, given or left out", () => {
    const loose = gold({ claims: [{ ...claim(), optional: true }, ERROR] });
    for (const claims of [[ERROR], [claim(), ERROR]]) {
      expect(figures(loose, claims).all).toMatchObject({
        precision: 1,
        recall: 1,
        gold: 1,
        predicted: 1,
      });
    }
  });

  it("as a pair neither helps nor harms", () => {
    const loose = gold({ tradeoffs: [[0, 1]], tradeoffs_also: [[0, 2]] });
    const all = [claim(), ERROR, PARITY];
    expect(
      figures(loose, all, [
        [0, 1],
        [0, 2],
      ]).tradeoffs,
    ).toMatchObject({ precision: 1, recall: 1, predicted: 1 });
  });
});

it("a paper that was not read counts as missed and is named", () => {
  const got = score([gold()], [], [PAPER]);
  expect(got.missing_papers).toEqual(["p"]);
  expect(got.all).toMatchObject({ recall: 0, precision: 1, f1: 0, gold: 3 });
});

it("a quote that does not stand in the text is counted", () => {
  expect(figures(gold(), [claim({ quote: "3x faster" })]).ungrounded_quotes).toBe(1);
});

describe("the words around a number", () => {
  const asked = gold({ claims: [claim({ benchmark: "the GLUE benchmark", baseline: "BERT", model: null })] });
  const details = (change: Partial<ClaimRecord>) => figures(asked, [claim(change)]).details;

  it("are right where one naming contains the other, case and marks put aside", () => {
    expect(details({ benchmark: "GLUE" }).benchmark).toMatchObject({ matched: 1, gold: 1, predicted: 1 });
    expect(details({ baseline: "bert." }).baseline.matched).toBe(1);
    expect(details({ baseline: "BER" }).baseline).toMatchObject({ matched: 0, gold: 1, predicted: 1 });
  });

  it("cost nothing where a model is given that the label leaves open, but a benchmark does", () => {
    expect(details({ model: "LLaMA" }).model).toMatchObject({ gold: 0, predicted: 0 });
    expect(details({ hardware: "A100" }).hardware).toMatchObject({ gold: 0, predicted: 1, precision: 0 });
  });
});

describe("a reading is inverted", () => {
  const inverted = (...claims: ClaimRecord[]) => figures(gold(), claims).inverted;
  const cases: [string, ClaimRecord, number][] = [
    ["where its direction is the other one", claim({ direction: "worse" }), 1],
    ["where its factor is three times off", claim({ value: 6 }), 1],
    ["not where its factor is less far off", claim({ value: 5 }), 0],
    ["not over other words", claim({ direction: "worse", quote: "no loss of accuracy" }), 0],
    ["not as a level of quality", { ...ERROR, direction: "level" }, 0],
    ["not for a quality that is only another number", { ...ERROR, value: 15 }, 0],
    ["not where it is right", claim(), 0],
  ];
  it.each(cases)("%s", (_, got, n) => {
    expect(inverted(got)).toBe(n);
  });
});

it("changes leave out parity and levels", () => {
  expect(figures(gold(), []).changes.gold).toBe(2);
});

it("rounds ties to the even digit", () => {
  expect([1 / 32, 3 / 32, 0.5, 1 / 3].map(round4)).toEqual([0.0312, 0.0938, 0.5, 0.3333]);
});

describe("an evaluation", () => {
  const input = (): EvaluationInput => ({
    goldName: "own cases",
    gold: [gold(), gold({ paper: "q" })],
    papers: [PAPER, { ...PAPER, paper: "q" }],
    predicted: [
      {
        paper: "p",
        claims: [claim({ rule: "a", sure: true }), { ...ERROR, rule: "b", sure: true }],
        tradeoffs: [[0, 1]],
        techniques: ["quantization"],
        domains: ["code"],
      },
      {
        paper: "q",
        claims: [claim({ value: 9, rule: "a", sure: false })],
        tradeoffs: [],
        techniques: [],
        domains: ["code"],
      },
    ],
    extractor: "1",
    labeller: "1",
  });

  it("is the same twice", () => {
    expect(evaluate(input())).toEqual(evaluate(input()));
  });

  it("counts rules and certainty", () => {
    const { rules, sure } = evaluate(input());
    expect(rules).toEqual([
      { rule: "a", n: 2, right: 1, precision: 0.5 },
      { rule: "b", n: 1, right: 1, precision: 1 },
    ]);
    expect(sure).toEqual({
      share: 0.6667,
      sure: { n: 2, right: 2, precision: 1, interval: { low: 1, high: 1 } },
      unsure: { n: 1, right: 0, precision: 0, interval: { low: 0, high: 0 } },
    });
  });

  it("holds each figure inside its interval", () => {
    for (const { interval, f1, precision, recall } of evaluate(input()).rows) {
      for (const [x, { low, high }] of [
        [f1, interval.f1],
        [precision, interval.precision],
        [recall, interval.recall],
      ] as const) {
        expect(low).toBeLessThanOrEqual(x);
        expect(high).toBeGreaterThanOrEqual(x);
      }
    }
  });

  it("prints a row for each quantity with its count", () => {
    expect(evaluationTable([evaluate(input())])).toMatch(/speedup .*1 of 2, 2 given/);
  });

  it("stands beside another: every line has a cell for both, also of a quantity that one of them lacks", () => {
    const levels = { ...input(), goldName: "levels", gold: [gold({ claims: [] })], predicted: [] };
    const [head, ...table] = evaluationTable([evaluate(input()), evaluate(levels)]).split("\n");
    expect(head).toMatch(/own cases +levels$/);
    expect(table.find((line) => line.includes("speedup"))).toMatch(/1 of 2, 2 given +–$/);
  });

  it("names a figure that fell below the recorded one, and only that", () => {
    const now = evaluate(input());
    expect(belowFloor(now, floorOf(now))).toEqual([]);
    expect(belowFloor(now, { ...floorOf(now), "changes.f1": 0.99 })).toEqual([
      expect.stringMatching(/^changes\.f1: .* recorded 0\.99$/),
    ]);
    expect(belowFloor(now, { "gone.f1": 0.1 })).toHaveLength(1);
  });
});

it("the generator stays in [0, 1) and repeats itself from its seed", () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const [a, b] = [mulberry32(seed), mulberry32(seed)];
      for (let i = 0; i < 20; i++) {
        const x = a();
        expect(x).toBe(b());
        expect(x >= 0 && x < 1).toBe(true);
      }
    }),
  );
});

it("a bad line of a label file is named with its place", () => {
  const good = JSON.stringify(gold());
  expect(() => parseGold(`${good}\n{oops`, "labels.jsonl")).toThrow(
    "labels.jsonl, line 2: expected one JSON object",
  );
  expect(() => parseGold('{"paper": "p"}', "labels.jsonl")).toThrow(
    'labels.jsonl, line 1: expected "claims" to be a list, found nothing',
  );
});
