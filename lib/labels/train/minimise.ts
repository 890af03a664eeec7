/** A function with its slope at a point: writes the slope and gives the value. */
export type Slope = (at: Float64Array, slope: Float64Array) => number;

/** Steps remembered. */
const MEMORY = 8;
/** Least share of the expected fall that a step must bring. */
const ENOUGH_FALL = 1e-4;
const HALVINGS = 20;

/** Minimises a smooth convex function from a point by L-BFGS (Nocedal 1980) with halved steps. */
export function minimise(slopeAt: Slope, from: Float64Array, turns: number): Float64Array {
  let at = from.slice();
  let slope = new Float64Array(at.length);
  let value = slopeAt(at, slope);
  const steps: { step: Float64Array; change: Float64Array; curve: number }[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const direction = towards(slope, steps);
    const fall = dot(direction, slope);
    if (fall > -1e-10) break;
    let length = turn === 0 ? Math.min(1, 1 / Math.sqrt(dot(slope, slope))) : 1;
    const next = new Float64Array(at.length);
    const nextSlope = new Float64Array(at.length);
    let nextValue = value;
    for (let half = 0; half < HALVINGS; half++, length /= 2) {
      for (let i = 0; i < at.length; i++) next[i] = (at[i] as number) + length * (direction[i] as number);
      nextValue = slopeAt(next, nextSlope);
      if (nextValue <= value + ENOUGH_FALL * length * fall) break;
    }
    const step = next.map((x, i) => x - (at[i] as number));
    const change = nextSlope.map((x, i) => x - (slope[i] as number));
    const curve = dot(step, change);
    if (curve > 1e-12) steps.push({ step, change, curve });
    if (steps.length > MEMORY) steps.shift();
    [at, slope, value] = [next, nextSlope, nextValue];
  }
  return at;
}

/** The two-loop recursion: minus the slope, bent by what the last steps told of the curvature. */
function towards(
  slope: Float64Array,
  steps: { step: Float64Array; change: Float64Array; curve: number }[],
): Float64Array {
  const out = slope.map((x) => -x);
  const shares: number[] = [];
  for (const { step, change, curve } of [...steps].reverse()) {
    const share = dot(step, out) / curve;
    shares.push(share);
    add(out, change, -share);
  }
  const last = steps.at(-1);
  if (last) {
    const scale = last.curve / dot(last.change, last.change);
    for (let i = 0; i < out.length; i++) (out[i] as number) *= scale;
  }
  for (const { step, change, curve } of steps)
    add(out, step, (shares.pop() as number) - dot(change, out) / curve);
  return out;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i++) (to[i] as number) += times * (what[i] as number);
}
