import type { Sparse } from "./matrix";
import { minimise } from "./minimise";

export interface Problem {
  features: Sparse;
  /** 1 where the label is given. */
  given: Float64Array;
  /** How much each text counts. */
  counts: Float64Array;
  /** What is known of each text beforehand. */
  offset: Float64Array;
  /** By feature: the weight it has where the texts tell nothing, and how strongly it is held there. */
  prior: Float64Array;
  hold: Float64Array;
}

/** Weights of the features, the last one that of a feature which is 1 in every text. */
export function logistic(
  { features, given, counts, offset, prior, hold }: Problem,
  turns: number,
): Float64Array {
  const { columns: width, starts, at: columnOf, values } = features;
  const start = new Float64Array(width + 1);
  start.set(prior);
  start[width] = -3;
  return minimise(
    (at, slope) => {
      slope.fill(0);
      let loss = 0;
      for (let row = 0; row < features.rows; row++) {
        const count = counts[row] as number;
        if (count === 0) continue;
        let logit = (offset[row] as number) + (at[width] as number);
        const [from, to] = [starts[row] as number, starts[row + 1] as number];
        for (let i = from; i < to; i++)
          logit += (values[i] as number) * (at[columnOf[i] as number] as number);
        const wanted = given[row] as number;
        loss += count * (softplus(logit) - wanted * logit);
        const error = count * (1 / (1 + Math.exp(-logit)) - wanted);
        for (let i = from; i < to; i++)
          (slope[columnOf[i] as number] as number) += error * (values[i] as number);
        (slope[width] as number) += error;
      }
      for (let i = 0; i < width; i++) {
        const away = (at[i] as number) - (prior[i] as number);
        loss += 0.5 * (hold[i] as number) * away * away;
        (slope[i] as number) += (hold[i] as number) * away;
      }
      return loss;
    },
    start,
    turns,
  );
}

const softplus = (x: number): number => (x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x)));
