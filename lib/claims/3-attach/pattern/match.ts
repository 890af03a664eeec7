/** Whether something fits at place `at` of a run; the place behind it in reading direction, or -1. */
export type Test<Run> = (run: Run, at: number) => number;

/** A pattern made ready for one kind of run (words, items). */
export type Step<Run> =
  | { kind: "one"; test: Test<Run>; optional: boolean; denied: boolean }
  | { kind: "gap"; most: number; passes: (run: Run, at: number) => boolean };

/** Where each step fitted: its place, by the step's index; -1 where an optional one was left out. */
export type Places = number[];

/**
 * The place behind the shortest match of `steps` from place `at`, reading to the right (`way` 1) or to the left (-1); -1 where none fits.
 * @param limit places from 0 up to here, exclusive, may be read
 * @param places filled with where each step fitted
 */
export function matchSteps<Run>(
  run: Run,
  steps: readonly Step<Run>[],
  at: number,
  way: 1 | -1,
  limit: number,
  places: Places,
  n = 0,
): number {
  const step = steps[n];
  if (!step) return at;
  if (step.kind === "gap") return matchGap(run, steps, step, at, way, limit, places, n);
  const next = at >= 0 && at < limit ? step.test(run, at) : NONE;
  if (step.denied) return next === NONE ? matchSteps(run, steps, at, way, limit, places, n + 1) : NONE;
  const end = next === NONE ? NONE : matchSteps(run, steps, next, way, limit, places, n + 1);
  if (end !== NONE) {
    places[n] = at;
    return end;
  }
  if (!step.optional) return NONE;
  places[n] = NONE;
  return matchSteps(run, steps, at, way, limit, places, n + 1);
}

/** The same from a gap on, which is step `n`: as few places are passed over as can be. */
function matchGap<Run>(
  run: Run,
  steps: readonly Step<Run>[],
  { most, passes }: Extract<Step<Run>, { kind: "gap" }>,
  at: number,
  way: 1 | -1,
  limit: number,
  places: Places,
  n: number,
): number {
  for (let skipped = 0, i = at; skipped <= most; skipped += 1, i += way) {
    const end = matchSteps(run, steps, i, way, limit, places, n + 1);
    if (end !== NONE) return end;
    if (i < 0 || i >= limit || !passes(run, i)) return NONE;
  }
  return NONE;
}

/** No place: reading to the left a match may well end at -1, so it is further off. */
export const NONE = -1000;
