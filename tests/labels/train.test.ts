import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weigher } from "../../lib/labels/learned";
import model from "../../lib/labels/model.json";
import { LABELS, QUESTIONS, readParts } from "../../lib/labels/read";
import { type Labelled, SETTINGS, train } from "../../lib/labels/train";
import { sparse } from "../../lib/labels/train/matrix";
import { minimise } from "../../lib/labels/train/minimise";
import { subspace } from "../../lib/labels/train/subspace";

describe("minimising", () => {
  it("finds the lowest point of any bowl", () => {
    const number = fc.double({ min: -5, max: 5, noNaN: true });
    const bowl = fc.array(fc.tuple(number, fc.double({ min: 0.1, max: 9, noNaN: true })), { minLength: 1 });
    fc.assert(
      fc.property(bowl, (axes) => {
        const found = minimise(
          (at, slope) => {
            let value = 0;
            axes.forEach(([middle, steep], i) => {
              const away = (at[i] as number) - middle;
              value += steep * away * away;
              slope[i] = 2 * steep * away;
            });
            return value;
          },
          new Float64Array(axes.length),
          200,
        );
        axes.forEach(([middle], i) => {
          expect(found[i]).toBeCloseTo(middle, 3);
        });
      }),
    );
  });
});

describe("the directions of a matrix", () => {
  it("are orthonormal and hold what its rows share", () => {
    const rows = Array.from({ length: 20 }, (_, i): [number, number][] =>
      i % 2 === 0
        ? [
            [0, 1],
            [1, 1],
          ]
        : [
            [2, 1],
            [3, 1],
            [4, 0.01 * i],
          ],
    );
    const { values } = subspace(sparse(rows, 5), 2);
    const at = (word: number) => [values[2 * word], values[2 * word + 1]] as [number, number];
    for (const [a, b, dot] of [
      [0, 0, 1],
      [1, 1, 1],
      [0, 1, 0],
    ] as const) {
      const sum = [0, 1, 2, 3, 4].reduce((s, word) => s + at(word)[a] * at(word)[b], 0);
      expect(sum).toBeCloseTo(dot, 6);
    }
    expect(at(0)[0]).toBeCloseTo(at(1)[0], 6);
    expect(at(2)[0]).toBeCloseTo(at(3)[0], 6);
    expect(Math.hypot(at(0)[0] - at(2)[0], at(0)[1] - at(2)[1])).toBeGreaterThan(0.5);
  });
});

describe("learning", () => {
  const text = (labels: Labelled["labels"], abstract: string): Labelled => ({
    title: "A Paper",
    abstract,
    labels,
    leading: labels.domains?.slice(0, 1) ?? [],
    count: 1,
  });
  const SMALL = {
    ...SETTINGS,
    kept: { techniques: 200, domains: 200, leading: 200 },
    leastTexts: 1,
    directions: 3,
    turns: 20,
  };
  const some = Array.from({ length: 12 }, (_, i) =>
    i % 2 === 0
      ? text({ techniques: ["survey"], domains: ["finance"] }, "Zorp meets wibble in gamma.")
      : text({ techniques: ["theory"], domains: ["quantum"] }, "Quux meets blarg in gamma."),
  );

  it("weighs the words that stand with a label for it, and says which", () => {
    const weigh = weigher(train(some, [], SMALL), QUESTIONS, LABELS);
    const { parts, said } = readParts("A Paper", "Here wibble is seen.");
    const { logits, told } = weigh(said, parts);
    const label = (name: string) => LABELS.findIndex((l) => l.name === name);
    const first = (name: string) =>
      logits[QUESTIONS.findLastIndex(({ label: l }) => LABELS[l]?.name === name)] as number;
    expect(first("finance")).toBeGreaterThan(first("quantum"));
    expect(logits[label("survey")]).toBeGreaterThan(logits[label("theory")] as number);
    expect(logits[label("finance")]).toBeGreaterThan(logits[label("quantum")] as number);
    const [heaviest] = told(label("survey"));
    expect(heaviest?.weight).toBeGreaterThan(0);
    expect(heaviest?.part.words[heaviest.first]?.norm).toBe("wibble");
  });

  it("leaves a text out of what its labels do not speak of", () => {
    const silent = text({ domains: ["finance"] }, "Zorp meets wibble in gamma.");
    const { techniques } = train([...some, silent, silent], [], SMALL);
    expect(techniques).toEqual(
      train(
        [...some, silent, silent].map((t) => ({ ...t, count: t === silent ? 0 : 1 })),
        [],
        SMALL,
      ).techniques,
    );
  });

  it("gives the same model each time", () => {
    expect(train(some, some.slice(0, 2), SMALL)).toEqual(train(some, some.slice(0, 2), SMALL));
  });
});

describe("the model", () => {
  it("has weights for every question, each list written as it is read", () => {
    for (const { of, label } of QUESTIONS) {
      const name = LABELS[label]?.name as string;
      const learned = (model as Record<string, Record<string, Record<string, unknown>>>)[of]?.[name];
      expect(learned, name).toBeDefined();
      for (const list of ["anywhere", "title", "proposal", "said", "reached"])
        expect(learned?.[list], `${list} of ${name}`).toMatch(/^(\S+ -?\d+(, \S+ -?\d+)*)?$/u);
    }
  });
});
