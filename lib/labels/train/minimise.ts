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
  const steps: Step[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const direction = towards(slope, steps);
    const fall = dot(direction, slope);
    if (fall > -1e-10) break;
    const longest = turn === 0 ? Math.min(1, 1 / Math.sqrt(dot(slope, slope))) : 1;
    const next = downhill(slopeAt, { at, value, fall, direction }, longest);
    remember(steps, minus(next.at, at), minus(next.slope, slope));
    ({ at, slope, value } = next);
  }
  return at;
}

interface Step {
  step: Float64Array;
  /** By how much the slope changed over the step. */
  change: Float64Array;
  curve: number;
}

interface Here {
  at: Float64Array;
  value: number;
  direction: Float64Array;
  /** Slope along the direction: below 0. */
  fall: number;
}

/** Goes along a direction, half as far again and again until the fall is worth the step. */
function downhill(slopeAt: Slope, { at, value, direction, fall }: Here, longest: number) {
  const next = { at: new Float64Array(at.length), slope: new Float64Array(at.length), value };
  let length = longest;
  for (let half = 0; half < HALVINGS; half++, length /= 2) {
    for (let i = 0; i < at.length; i++) next.at[i] = (at[i] as number) + length * (direction[i] as number);
    next.value = slopeAt(next.at, next.slope);
    if (next.value <= value + ENOUGH_FALL * length * fall) break;
  }
  return next;
}

/** Keeps a step along which the slope rose; the oldest gives way. */
function remember(steps: Step[], step: Float64Array, change: Float64Array): void {
  const curve = dot(step, change);
  if (curve > 1e-12) steps.push({ step, change, curve });
  if (steps.length > MEMORY) steps.shift();
}

/** The two-loop recursion: minus the slope, bent by what the last steps told of the curvature. */
function towards(slope: Float64Array, steps: Step[]): Float64Array {
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

const minus = (a: Float64Array, b: Float64Array): Float64Array => a.map((x, i) => x - (b[i] as number));

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i++) (to[i] as number) += times * (what[i] as number);
}
