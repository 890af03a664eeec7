import { QUALITY_KINDS, type QualityKind } from "@/lib/pareto";
import type { Axis, YAxis } from "./types";

/** The kinds of quality change that may share an axis, under the name the address has for it. */
export const KINDS_ON: Record<Axis, readonly QualityKind[]> = {
  score: ["relative", "percent", "kept"],
  pp: ["pp"],
  error: ["error"],
  "error-pp": ["error-pp"],
  kept: ["kept"],
  relative: ["relative", "kept"],
  percent: ["percent"],
  any: QUALITY_KINDS,
};

/** Axes on which no two kinds are unlike, and which together hold them all; of equals the first is shown. */
export const ALIKE = ["score", "pp", "error", "error-pp"] as const satisfies readonly Axis[];
export type AlikeAxis = (typeof ALIKE)[number];

/** What a person may switch to: the alike kinds, and the shares kept alone. */
const OFFERED = ["score", "pp", "error", "error-pp", "kept"] as const satisfies readonly Axis[];

export type KindCounts = Record<QualityKind, number>;

/** How many points each axis would show. */
export const pointsOn = (counts: KindCounts, axis: Axis): number =>
  KINDS_ON[axis].reduce((sum, kind) => sum + counts[kind], 0);

/** The axis an address means: the one it names, else the alike kinds with the most points. */
export function axisOf(asked: YAxis, counts: KindCounts): Axis {
  if (asked !== "auto") return asked;
  return ALIKE.reduce<AlikeAxis>(
    (best, axis) => (pointsOn(counts, axis) > pointsOn(counts, best) ? axis : best),
    ALIKE[0],
  );
}

/** The unlike axes whose kinds meet on one: more than one asks for a warning. */
export const alikeOn = (axis: Axis, counts: KindCounts): AlikeAxis[] =>
  ALIKE.filter((alike) =>
    KINDS_ON[alike].some((kind) => KINDS_ON[axis].includes(kind) && (axis !== "any" || counts[kind] > 0)),
  );

/** The axes to switch to with their points; points of an error are offered only where there are any. */
export const offered = (counts: KindCounts): { axis: Axis; points: number }[] =>
  OFFERED.map((axis) => ({ axis, points: pointsOn(counts, axis) })).filter(
    ({ axis, points }) => axis !== "error-pp" || points > 0,
  );
