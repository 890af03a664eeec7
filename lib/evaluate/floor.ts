import type { Evaluation } from "./types";

/** Recorded figures by name ("changes.f1"), each in 0..1. */
export type Floor = Record<string, number>;

const KEPT = ["changes", "all claims", "trade-offs", "techniques", "domains"];

/** The figures of an evaluation that must not fall: precision and F1 of the headline rows, the attributes. */
export function floorOf(evaluation: Evaluation): Floor {
  const rows = evaluation.rows.filter((row) => KEPT.includes(row.name));
  const figures = rows.flatMap((row) => [
    [`${row.name}.precision`, row.precision],
    [`${row.name}.f1`, row.f1],
  ]);
  const attributes = Object.entries(evaluation.attributes).map(([name, x]) => [`attribute.${name}`, x ?? 0]);
  return Object.fromEntries([...figures, ...attributes]);
}

/** One sentence for each figure that is below its recorded value, or missing; empty when all hold. */
export function belowFloor(evaluation: Evaluation, floor: Floor): string[] {
  const now = floorOf(evaluation);
  const fallen = Object.entries(floor).flatMap(([name, recorded]) => {
    const x = now[name];
    if (x === undefined) return [`${name}: recorded ${recorded}, but this evaluation has no such figure`];
    return x < recorded ? [`${name}: ${x}, recorded ${recorded}`] : [];
  });
  const ungrounded = evaluation.ungroundedQuotes;
  return ungrounded ? [...fallen, `${ungrounded} quotes do not stand in their text; none may`] : fallen;
}
