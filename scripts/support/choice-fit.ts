/** One choice: alternatives as the numbers of their features, which of them are right (none: not to choose is right), and how much it counts. */
export interface Choice {
  alternatives: readonly (readonly number[])[];
  right: readonly number[];
  counts: number;
}

export interface Fitted {
  none: number;
  weights: Float64Array;
}

const STEPS = 400;

/** Shares of the alternatives of one choice under some scores, and of choosing none. */
function shares(scores: Float64Array, none: number): { each: Float64Array; none: number } {
  const top = scores.reduce((most, s) => Math.max(most, s), none);
  const each = scores.map((s) => Math.exp(s - top));
  const nothing = Math.exp(none - top);
  const sum = each.reduce((a, b) => a + b, nothing);
  return { each: each.map((e) => e / sum), none: nothing / sum };
}

/** Adds the gradient of the negative log-likelihood of one choice to `gradient`; gives that of the score of choosing none. */
function descend(choice: Choice, at: Fitted, gradient: Float64Array): number {
  const scores = Float64Array.from(choice.alternatives, (features) =>
    features.reduce((sum, f) => sum + (at.weights[f] ?? 0), 0),
  );
  const now = shares(scores, at.none);
  const right = choice.right.reduce((sum, i) => sum + (now.each[i] ?? 0), 0);
  for (const [i, features] of choice.alternatives.entries()) {
    const should = choice.right.includes(i) ? (now.each[i] ?? 0) / Math.max(right, 1e-300) : 0;
    const off = choice.counts * ((now.each[i] ?? 0) - should);
    for (const f of features) gradient[f] = (gradient[f] ?? 0) + off;
  }
  return choice.counts * (now.none - (choice.right.length === 0 ? 1 : 0));
}

/**
 * Fits a conditional logit with the alternative of choosing none (McFadden 1974) and an L2 penalty on every weight, by Nesterov's
 * accelerated gradient descent with a fixed step a weight; several alternatives of one choice may be right, their shares then add up.
 * The same choices in the same order give the same weights.
 * @param features how many features there are
 * @param penalty strength of the penalty on squared weights
 */
export function fitChoices(choices: readonly Choice[], features: number, penalty: number): Fitted {
  const seen = new Float64Array(features);
  let widest = 1;
  for (const { alternatives, counts } of choices) {
    const once = new Set(alternatives.flat());
    for (const f of once) seen[f] = (seen[f] ?? 0) + counts;
    for (const a of alternatives) widest = Math.max(widest, a.length);
  }
  const steps = seen.map((n) => 1 / (0.5 * n * (widest + 1) + penalty));
  const noneStep = 1 / (0.25 * choices.length * (widest + 1));
  let at: Fitted = { none: 0, weights: new Float64Array(features) };
  let ahead: Fitted = { none: 0, weights: new Float64Array(features) };
  for (let step = 0, t = 1; step < STEPS; step += 1) {
    const gradient = ahead.weights.map((w) => penalty * w);
    let none = 0;
    for (const choice of choices) none += descend(choice, ahead, gradient);
    const nextT = (1 + Math.sqrt(1 + 4 * t * t)) / 2;
    const momentum = (t - 1) / nextT;
    const next: Fitted = {
      none: ahead.none - noneStep * none,
      weights: ahead.weights.map((w, i) => w - (steps[i] ?? 0) * (gradient[i] ?? 0)),
    };
    ahead = {
      none: next.none + momentum * (next.none - at.none),
      weights: next.weights.map((w, i) => w + momentum * (w - (at.weights[i] ?? 0))),
    };
    [at, t] = [next, nextT];
  }
  return at;
}
