import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimFeatures, readClaims, weighedMost } from "../../lib/claims";
import { logOdds, regress } from "../../lib/claims/scorer/regress";
import { type Labelled, train } from "../../lib/claims/scorer/train";
import weights from "../../lib/claims/scorer/weights.json";
import { judge, parseGold, parsePapers, predictedRecord } from "../../lib/evaluate";
import { mulberry32 } from "../../lib/evaluate/bootstrap";

/** Claims of papers, right where they have "good" more often than not. */
function made(n: number, weight: number | null): Labelled[] {
  const next = mulberry32(3);
  return Array.from({ length: n }, (_, i) => {
    const good = next() < 0.6;
    const features = [good ? "good" : "doubtful", next() < 0.5 ? "noise" : "none"];
    return { paper: `p${i % 60}`, features, right: next() < (good ? 0.995 : 0.7), weight };
  });
}

describe("the regression", () => {
  const examples = made(600, null);

  it("weighs what tells right from wrong more than what tells nothing", () => {
    const { weights } = regress(examples, { penalty: 1, least: 3 });
    expect(weights.good).toBeGreaterThan(0.5);
    expect(weights.doubtful).toBeLessThan(-0.5);
    expect(Math.abs(weights.noise ?? 9)).toBeLessThan(0.4);
  });

  it("finds the minimum: no step along a weight lowers the penalised loss", () => {
    const found = regress(examples, { penalty: 1, least: 3 });
    const loss = (bias: number, w: Record<string, number>) =>
      examples.reduce((sum, e) => {
        const z = logOdds({ bias, weights: w }, e.features);
        return sum + Math.log(1 + Math.exp(e.right ? -z : z));
      }, 0) +
      0.5 * Object.values(w).reduce((sum, x) => sum + x * x, 0);
    const least = loss(found.bias, found.weights);
    for (const name of Object.keys(found.weights))
      for (const step of [-0.05, 0.05])
        expect(
          loss(found.bias, { ...found.weights, [name]: (found.weights[name] ?? 0) + step }),
        ).toBeGreaterThan(least);
    expect(loss(found.bias + 0.05, found.weights)).toBeGreaterThan(least);
  });

  it("leaves out what few examples have, and refuses examples of one kind", () => {
    expect(
      regress([...examples, { features: ["rare"], right: true }], { penalty: 1, least: 2 }).weights,
    ).not.toHaveProperty("rare");
    expect(() => regress([{ features: [], right: true }], { penalty: 1, least: 1 })).toThrow(
      "found 1 right of 1",
    );
  });
});

describe("training", () => {
  it("gives the same model twice", () => {
    expect(train(made(600, null))).toEqual(train(made(600, null)));
  });

  it("puts the threshold where claims are right often enough, and probabilities where they are true", () => {
    const { model, judged } = train(made(3000, 1));
    const share = (claims: typeof judged) => claims.filter((c) => c.right).length / claims.length;
    const sure = judged.filter((c) => c.probability >= model.threshold);
    expect(share(sure)).toBeGreaterThanOrEqual(0.97);
    expect(sure.length / judged.length).toBeGreaterThan(0.5);
    expect(share(judged.filter((c) => c.probability < model.threshold))).toBeLessThan(0.8);
    const mean = judged.reduce((sum, c) => sum + c.probability, 0) / judged.length;
    expect(mean).toBeCloseTo(share(judged), 2);
  });

  it("judges by the claims that were picked, where there are any", () => {
    const { judged } = train([...made(600, null), ...made(60, 2.5)]);
    expect(judged).toHaveLength(60);
    expect(new Set(judged.map((c) => c.weight))).toEqual(new Set([2.5]));
  });
});

describe("judging", () => {
  const paper = {
    paper: "a",
    title: "",
    abstract: "It is 2x faster, needs 3x less memory and saves 40% of energy.",
  };
  const { claims } = predictedRecord("a", readClaims("", paper.abstract), null);
  const gold = { paper: "a", claims: claims.slice(0, 1), tradeoffs: [], techniques: [], domains: [] };

  it("takes what is not labelled for wrong where the whole abstract was labelled", () => {
    expect(judge(gold, claims, paper).map((j) => j?.right)).toEqual([true, false, false]);
  });

  it("leaves open what was neither called right nor wrong where claims were judged one by one", () => {
    const single = { ...gold, wrong: claims.slice(1, 2).map((c) => ({ ...c, weight: 3 })) };
    expect(judge(single, claims, paper)).toEqual([
      { right: true, weight: 1 },
      { right: false, weight: 3 },
      null,
    ]);
  });
});

describe("the scorer", () => {
  it("gives a probability to every claim of any text, and features for each", () => {
    const words =
      "reduces latency by 2x 40% accuracy , ( ) from 19.5 to 31.5 without loss memory only and . ; we".split(
        " ",
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (picked) => {
        const text = picked.join(" ");
        const { claims } = readClaims("", text);
        const features = claimFeatures("", text);
        expect(features).toHaveLength(claims.length);
        for (const [i, { probability, sure }] of claims.entries()) {
          expect(probability).toBeGreaterThanOrEqual(0);
          expect(probability).toBeLessThanOrEqual(1);
          expect(sure).toBe(probability >= weights.threshold);
          for (const { feature } of weighedMost(features[i] ?? [], 5))
            expect(weights.weights).toHaveProperty([feature]);
        }
      }),
    );
  });

  it("says what it was trained on in counts, and holds no texts", () => {
    for (const set of weights.made.from) {
      expect(Object.keys(set)).toEqual(["labels", "papers", "claims", "right"]);
      expect(set.right).toBeLessThanOrEqual(set.claims);
    }
    for (const name of Object.keys(weights.weights)) expect(name.length).toBeLessThan(60);
  });

  it("is right about the bundled labels: sure claims hold, and most claims are sure", () => {
    const read = (name: string) => readFileSync(`data/gold/${name}.jsonl`, "utf8");
    const papers = new Map(parsePapers(read("digest-papers"), "papers").map((p) => [p.paper, p]));
    const judged = parseGold(read("digest"), "gold").flatMap((gold) => {
      const paper = papers.get(gold.paper);
      if (!paper) return [];
      const { claims } = predictedRecord(gold.paper, readClaims(paper.title, paper.abstract), null);
      return judge(gold, claims, paper).map((j, i) => ({ sure: claims[i]?.sure, right: j?.right }));
    });
    const sure = judged.filter((c) => c.sure);
    expect(sure.filter((c) => c.right).length / sure.length).toBeGreaterThanOrEqual(0.98);
    expect(sure.length / judged.length).toBeGreaterThan(0.5);
  });
});

it("npm run train says how it is used, and names a file that is not there", () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "scripts/train.ts", ...args], {
      encoding: "utf8",
    });
  expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining("--gold FILE --papers FILE") });
  expect(run("--gold", "no.jsonl", "--papers", "no.jsonl")).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("no.jsonl"),
  });
});
