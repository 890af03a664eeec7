import { type Model, sigmoid } from "./model";
import { type Example, logOdds, regress } from "./regress";

/** A claim whose truth is known. */
export interface Labelled extends Example {
  paper: string;
  /**
   * How many claims of all it stands for, where claims were picked to be judged; null where whole abstracts were labelled,
   * which the rules may have been written with.
   */
  weight: number | null;
}

/** Chosen by cross-validation; the penalty is on squared weights. */
const OPTIONS = { penalty: 4, least: 8 };
const FOLDS = 10;
/** Sure claims are expected to be right this often. */
const SURE_RIGHT = 0.98;
/** Weights are written in thousandths; smaller ones than this are left out. */
const SMALLEST = 0.05;

/** A claim as a model that had not seen its paper judged it. */
export interface Judged {
  probability: number;
  right: boolean;
  weight: number;
}

export interface Training {
  model: Model;
  /** Claims that decided the threshold, each judged by a model that had not seen its paper. */
  judged: Judged[];
}

/**
 * Trains the scorer: weights from all examples; probabilities and threshold from those that were judged by folds of
 * papers, among them the claims picked for judging where there are any, because no rule was written with those.
 * @throws RangeError where all examples are right or all are wrong
 */
export function train(examples: readonly Labelled[]): Training {
  const picked = examples.some((e) => e.weight !== null);
  const held = heldOut(examples).filter(({ example }) => !picked || example.weight !== null);
  const { scale, shift } = calibrated(held.map(({ z, example }) => ({ z, ...example })));
  const judged = held.map(({ z, example }) => ({
    probability: thousandths(sigmoid(scale * z + shift)),
    right: example.right,
    weight: example.weight ?? 1,
  }));
  const linear = regress(examples, OPTIONS);
  const weights = Object.entries(linear.weights).map(([name, w]) => [name, thousandths(scale * w)] as const);
  return {
    model: {
      threshold: threshold(judged),
      bias: thousandths(scale * linear.bias + shift),
      weights: Object.fromEntries(weights.filter(([, w]) => Math.abs(w) >= SMALLEST)),
    },
    judged,
  };
}

const thousandths = (x: number): number => Math.round(1000 * x) / 1000;

/** Log-odds of every example by a model that had not seen its paper. */
function heldOut(examples: readonly Labelled[]): { z: number; example: Labelled }[] {
  const papers = [...new Set(examples.map((e) => e.paper))].sort();
  const fold = new Map(papers.map((paper, i) => [paper, i % FOLDS]));
  const inFold = (k: number) => (e: Labelled) => fold.get(e.paper) === k;
  return Array.from({ length: FOLDS }, (_, k) => k).flatMap((k) => {
    const own = examples.filter(inFold(k));
    const linear = regress(
      examples.filter((e) => !inFold(k)(e)),
      OPTIONS,
    );
    return own.map((example) => ({ z: logOdds(linear, example.features), example }));
  });
}

/**
 * Scale and shift that make log-odds true to the shares observed (Platt 1999), by Newton's method on two parameters.
 */
function calibrated(points: { z: number; right: boolean; weight: number | null }[]): {
  scale: number;
  shift: number;
} {
  let [scale, shift] = [1, 0];
  for (let step = 0; step < 50; step += 1) {
    let [gs, gh, ss, sh, hh] = [0, 0, 1e-6, 0, 1e-6];
    for (const { z, right, weight } of points) {
      const p = sigmoid(scale * z + shift);
      const [off, curve] = [(p - Number(right)) * (weight ?? 1), p * (1 - p) * (weight ?? 1)];
      gs += off * z;
      gh += off;
      ss += curve * z * z;
      sh += curve * z;
      hh += curve;
    }
    const determinant = ss * hh - sh * sh;
    scale -= (hh * gs - sh * gh) / determinant;
    shift -= (ss * gh - sh * gs) / determinant;
  }
  return { scale, shift };
}

/**
 * The lowest probability from which on claims are expected to be right often enough: the mean of their calibrated
 * probabilities, which wavers less than the few wrong ones among them. 1 where none does.
 */
function threshold(judged: readonly Judged[]): number {
  const sorted = [...judged].sort((a, b) => b.probability - a.probability);
  let [n, expected, found] = [0, 0, 1];
  for (const [i, { probability, weight }] of sorted.entries()) {
    n += weight;
    expected += probability * weight;
    const last = sorted[i + 1]?.probability !== probability;
    if (last && expected / n >= SURE_RIGHT) found = probability;
  }
  return found;
}
