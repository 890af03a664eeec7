import { expect, it } from "vitest";
import { type Choice, fitChoices } from "../../scripts/support/choice-fit";

/** Of two phrases the one with feature 0 is right; where none has it, none is. */
const CHOICES: Choice[] = Array.from({ length: 30 }, (_, i) =>
  i % 3 === 0
    ? { alternatives: [[1], [1, 2]], right: [], counts: 1 }
    : { alternatives: [[0, 2], [1]], right: [0], counts: 1 },
);

it("learns which of several is chosen, and when none is", () => {
  const { weights, none } = fitChoices(CHOICES, 3, 0.5);
  const score = (features: number[]) => features.reduce((sum, f) => sum + (weights[f] ?? 0), 0);
  expect(score([0, 2])).toBeGreaterThan(none);
  expect(score([1])).toBeLessThan(none);
  expect(score([1, 2])).toBeLessThan(none);
});

it("learns the same from the same", () => {
  expect(fitChoices(CHOICES, 3, 0.5)).toEqual(fitChoices(CHOICES, 3, 0.5));
});
