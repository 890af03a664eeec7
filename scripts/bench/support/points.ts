import { random } from "@/lib/pareto";

/** Two columns of numbers: factor and quality. */
export interface Columns {
  xs: Float64Array;
  ys: Float64Array;
}

type Shape = "cloud" | "ties" | "staircase" | "falling";

/**
 * Seeded points of a shape: a cloud as papers make it (factors log-uniform, quality around zero), the same rounded so
 * that most coordinates tie, a staircase on which every point is on the frontier, and a cloud along a falling line,
 * where a first sieve removes little.
 */
export function pointsOf(shape: Shape, n: number): Columns {
  const next = random(41);
  const xs = new Float64Array(n);
  const ys = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const u = next();
    const noise = next() + next() + next() - 1.5;
    xs[i] = shape === "staircase" ? i : Math.exp(u * 5);
    ys[i] = shape === "staircase" ? -i : shape === "falling" ? -u * 50 + noise * 1e-3 : noise * 10;
    if (shape === "ties") {
      xs[i] = Math.round(xs[i] as number);
      ys[i] = Math.round(ys[i] as number);
    }
  }
  return { xs, ys };
}

export const SHAPES: readonly Shape[] = ["cloud", "ties", "staircase", "falling"];
