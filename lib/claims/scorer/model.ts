import model from "./weights.json";

/** Log-odds of a claim being right: a bias plus the weight of every feature it has. */
export interface Linear {
  bias: number;
  weights: Readonly<Record<string, number>>;
}

/** A trained model as the weights file holds it. */
export interface Model extends Linear {
  /** A claim is sure from this probability on. */
  threshold: number;
}

/** One feature of a claim and what it adds to the log-odds. */
export interface Weighed {
  feature: string;
  weight: number;
}

const MODEL: Model = model;
const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(MODEL.weights));

/** The logistic function. */
export const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

const FAMILIES = new Map<string, ReadonlyMap<string, number>>([["", WEIGHTS]]);

/** The weights of the features of one family by what stands behind its name, gathered when first asked for. */
function ofFamily(family: string): ReadonlyMap<string, number> {
  const known = FAMILIES.get(family);
  if (known) return known;
  const own = [...WEIGHTS].filter(([name]) => name.startsWith(family));
  const found = new Map(own.map(([name, weight]) => [name.slice(family.length), weight]));
  FAMILIES.set(family, found);
  return found;
}

/** What one feature adds to the log-odds; one never seen in training adds nothing. */
export const weightOf = (what: string, family: string): number => ofFamily(family).get(what) ?? 0;

export const BIAS = MODEL.bias;

/** Share of claims with these log-odds that are right, in 0..1, rounded to three decimals. */
export const probabilityOf = (logOdds: number): number => Math.round(1000 * sigmoid(logOdds)) / 1000;

/** Whether a probability makes a claim sure. */
export const isSure = (probability: number): boolean => probability >= MODEL.threshold;

/** The features that weighed most, the heaviest first. */
export function weighedMost(features: readonly string[], most: number): Weighed[] {
  return features
    .flatMap((feature) => ({ feature, weight: WEIGHTS.get(feature) ?? 0 }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.feature < b.feature ? -1 : 1))
    .slice(0, most);
}
