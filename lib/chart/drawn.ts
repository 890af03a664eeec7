import { glanceRows } from "./glance";
import type { Outline } from "./outline";
import type { Place } from "./place";
import type { Study } from "./study";

/** Points drawn of a crowd, besides those that are always drawn: more lie on each other, and would only be waited for. */
export const CROWD = 350;
/** Of each part of the picture so many at least, where it has them. */
const EACH = 50;
/** Papers named where it is said how sure the frontier is. */
export const SURE_SHOWN = 20;

/**
 * The rows that are drawn, in order: all of them, or of a crowd every member of a frontier, what the sentence and the
 * exchange name, the ends of both axes and what is selected, and a sample of the rest that is the same each time.
 */
export function drawnRows(s: Study, selected: ArrayLike<number> = []): Uint32Array {
  const { shown, at } = s.outline;
  if (shown.length <= CROWD) return shown;
  const drawn = new Set<number>(always(s));
  for (const row of Array.from(selected)) drawn.add(row);
  for (const place of Object.keys(at) as Place[]) {
    const rows = at[place];
    const share = Math.max(Math.min(EACH, rows.length), Math.floor((CROWD * rows.length) / shown.length));
    for (let k = 0; k < share; k++) drawn.add(rows[Math.floor((k * rows.length) / share)] as number);
  }
  return Uint32Array.from(drawn).sort();
}

function always({ outline: o, picks, sure, groups, glance }: Study): number[] {
  return [
    ...o.fronts.flatMap((f) => f.members),
    ...(o.knee === null ? [] : [o.knee]),
    ...o.winnerIntervals.flatMap((r) => r.winners),
    ...Object.values(picks).filter((row) => row !== null),
    ...sure.slice(0, SURE_SHOWN).map(({ row }) => row),
    ...farthest(o),
    ...(glance ? glanceRows(glance) : []),
    ...(groups?.drawn.flatMap((g) => always(g.study)) ?? []),
  ];
}

/** The points that stand farthest out on either axis: a sample without them would look narrower than the crowd is. */
function farthest({ columns: c, at }: Outline): number[] {
  const found: number[] = [];
  for (const [rows, values] of [
    [at.plane, c.factor.claimed],
    [at.plane, c.quality.claimed],
    [at.better, c.factor.claimed],
    [at.lane, c.factor.claimed],
    [at.unstated, c.factor.claimed],
    [at["other-unit"], c.factor.claimed],
  ] as const) {
    const value = (row: number) => values[row] as number;
    if (rows.length > 0)
      found.push(
        rows.reduce((a, b) => (value(b) < value(a) ? b : a)),
        rows.reduce((a, b) => (value(b) > value(a) ? b : a)),
      );
  }
  return found;
}
