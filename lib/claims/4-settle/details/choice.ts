import { FEATURES } from "./space";
import stored from "./weights.json";

/** What a claim may be told by besides its number. */
export const KINDS = ["benchmark", "model", "baseline", "hardware"] as const;
export type Kind = (typeof KINDS)[number];

/** The least share of the choice that a phrase must have to be given: one that holds a name, one from afar, one that holds none. */
export interface Least {
  name: number;
  /** A name in another clause or an earlier sentence. */
  far: number;
  plain: number;
}

/** What was learned for one kind: the score of choosing none, and a weight a feature. */
export interface Weights {
  least: Least;
  none: number;
  features: Record<string, number>;
}

interface Model {
  least: Least;
  none: number;
  weights: Float64Array;
}

const NUMBER = new Map(FEATURES.map((name, i) => [name, i]));

/** Weights by feature number; throws where a stored weight names no feature. */
export function modelOf({ least, none, features }: Weights): Model {
  const weights = new Float64Array(FEATURES.length);
  for (const [name, weight] of Object.entries(features)) {
    const number = NUMBER.get(name);
    if (number === undefined) throw new Error(`weights.json: no feature is called "${name}"`);
    weights[number] = weight;
  }
  return { least, none, weights };
}

export const MODELS: Readonly<Record<Kind, Model>> = {
  benchmark: modelOf(stored.benchmark),
  model: modelOf(stored.model),
  baseline: modelOf(stored.baseline),
  hardware: modelOf(stored.hardware),
};

/** Adds the weights of some features to a sum. */
export function weigh({ weights }: Model, features: readonly number[], from = 0): number {
  let sum = from;
  for (const feature of features) sum += weights[feature] as number;
  return sum;
}

/**
 * The one of several that is chosen, or none of them: a conditional logit, where not to choose is an alternative too
 * (McFadden 1974, "Conditional logit analysis of qualitative choice behavior").
 * @param scores summed weights, one an alternative
 * @param none the score of choosing none
 * @returns index of the best with its share of the choice, 0 to 1; -1 where there are none
 */
export function choose(scores: readonly number[], none: number): { at: number; share: number } {
  let at = -1;
  for (let i = 0; i < scores.length; i += 1)
    if (at < 0 || (scores[i] as number) > (scores[at] as number)) at = i;
  if (at < 0) return { at, share: 0 };
  const top = Math.max(scores[at] as number, none);
  let sum = Math.exp(none - top);
  for (const score of scores) sum += Math.exp(score - top);
  return { at, share: Math.exp((scores[at] as number) - top) / sum };
}
