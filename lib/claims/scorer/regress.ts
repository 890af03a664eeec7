import type { Linear } from "./model";
import { sigmoid } from "./model";

/** A claim as the regression sees it: what is true of it, and whether it was right. */
export interface Example {
  features: readonly string[];
  right: boolean;
}

export interface RegressOptions {
  /** Strength of the penalty on a squared weight. */
  penalty: number;
  /** A feature that fewer examples have is left out. */
  least: number;
}

/** Steps of the descent; it has settled by then. */
const STEPS = 300;

/** Sparse rows: the places of the features that each example has. */
interface Rows {
  names: string[];
  rows: Int32Array[];
  right: boolean[];
}

/**
 * Logistic regression with an L2 penalty, by accelerated gradient descent with a fixed step for each weight (Nesterov
 * 1983). The same examples in the same order give the same weights. The bias is not penalised.
 * @throws RangeError where all examples are right or all are wrong
 */
export function regress(examples: readonly Example[], { penalty, least }: RegressOptions): Linear {
  const data = rowsOf(examples, least);
  const n = examples.length;
  const right = data.right.filter(Boolean).length;
  if (right === 0 || right === n)
    throw new RangeError(`expected right and wrong examples, found ${right} right of ${n}`);
  const steps = stepsOf(data, penalty);
  // The bias is the last weight.
  let weights: Float64Array = new Float64Array(data.names.length + 1);
  weights[data.names.length] = Math.log(right / (n - right));
  let ahead = weights;
  let t = 1;
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = gradientAt(ahead, data, penalty);
    const next = ahead.map((w, i) => w - (steps[i] ?? 0) * (gradient[i] ?? 0));
    const nextT = (1 + Math.sqrt(1 + 4 * t * t)) / 2;
    const [momentum, before] = [(t - 1) / nextT, weights];
    ahead = next.map((w, i) => w + momentum * (w - (before[i] ?? 0)));
    [weights, t] = [next, nextT];
  }
  return {
    bias: weights[data.names.length] ?? 0,
    weights: Object.fromEntries(data.names.map((name, i) => [name, weights[i] ?? 0])),
  };
}

function rowsOf(examples: readonly Example[], least: number): Rows {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1);
  const names = [...counts].flatMap(([name, n]) => (n >= least ? [name] : [])).sort();
  const place = new Map(names.map((name, i) => [name, i]));
  return {
    names,
    rows: examples.map((e) => Int32Array.from(e.features.flatMap((f) => place.get(f) ?? []))),
    right: examples.map((e) => e.right),
  };
}

/** One over a bound of the curvature along each weight: a quarter of the examples that have it, times the features of one. */
function stepsOf({ names, rows }: Rows, penalty: number): Float64Array {
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0) + 1;
  const counts = new Float64Array(names.length + 1);
  for (const row of rows) for (const i of row) counts[i] = (counts[i] ?? 0) + 1;
  counts[names.length] = rows.length;
  return counts.map((count, i) => 1 / (0.25 * count * widest + (i < names.length ? penalty : 0)));
}

function gradientAt(weights: Float64Array, { names, rows, right }: Rows, penalty: number): Float64Array {
  const bias = names.length;
  const gradient = weights.map((w, i) => (i < bias ? penalty * w : 0));
  for (const [k, row] of rows.entries()) {
    let z = weights[bias] ?? 0;
    for (const i of row) z += weights[i] ?? 0;
    const off = sigmoid(z) - Number(right[k]);
    gradient[bias] = (gradient[bias] ?? 0) + off;
    for (const i of row) gradient[i] = (gradient[i] ?? 0) + off;
  }
  return gradient;
}

/** Log-odds of an example being right. */
export function logOdds({ bias, weights }: Linear, features: readonly string[]): number {
  return features.reduce((sum, f) => sum + (Object.hasOwn(weights, f) ? (weights[f] ?? 0) : 0), bias);
}
