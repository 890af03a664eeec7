import type { Strength } from "@/lib/pareto";
import type { PointColumns } from "./columns";
import { groupsOf, type Outline, papersOf } from "./outline";

/** Gains at which the best quality is told. */
export const GAINS = [2, 3, 5, 10] as const;
/** Techniques that have a line of their own, those with most papers first. */
const TECHNIQUES = 12;

/** The best quality at a gain, as rows. */
export interface Best {
  /** Whose quality is the best: a measured rise, then kept (in words or by number), then the smallest measured loss. */
  best: number | null;
  /** The best measured one, where that is another. */
  measured: number | null;
  /** Papers that reach the gain and state no quality. */
  silent: number;
}

export interface Glance {
  gains: { gain: number; claimed: Best; strict: Best }[];
  /** Of each technique, in the chosen reading. */
  techniques: { name: string; papers: number; bests: Best[] }[];
}

/** What the chart shows, as a table of best quality at so much gain or more. */
export function glanceOf(o: Outline): Glance {
  const { columns: c, shown, options } = o;
  return {
    gains: GAINS.map((gain) => ({
      gain,
      claimed: bestAt(o, shown, gain, "claimed"),
      strict: bestAt(o, shown, gain, "strict"),
    })),
    techniques: groupsOf(c, shown, "technique")
      .map(({ name, rows }) => ({ name, rows, papers: papersOf(c, rows) }))
      .sort((a, b) => b.papers - a.papers)
      .slice(0, TECHNIQUES)
      .map(({ name, rows, papers }) => ({
        name,
        papers,
        bests: GAINS.map((gain) => bestAt(o, rows, gain, options.frontier)),
      })),
  };
}

/** Every row the table names. */
export const glanceRows = ({ gains, techniques }: Glance): number[] =>
  [...gains.flatMap((g) => [g.claimed, g.strict]), ...techniques.flatMap((t) => t.bests)]
    .flatMap((b) => [b.best, b.measured])
    .filter((row) => row !== null);

function bestAt(o: Outline, rows: ArrayLike<number>, gain: number, strength: Strength): Best {
  const { columns: c } = o;
  const end = strength === "strict" ? "low" : "claimed";
  const reach = Array.from(rows).filter((row) => (c.factor[end][row] as number) >= gain);
  const order = orderOf(c, end);
  const first = (some: readonly number[]): number | null =>
    some.reduce<number | null>((best, row) => (best === null || order(row, best) < 0 ? row : best), null);
  const measured = first(
    reach.filter((row) => o.placeOf(row) === "plane" && Number.isFinite(c.quality[end][row])),
  );
  const kept = first(reach.filter((row) => o.placeOf(row) === "lane"));
  const both = [measured, kept].filter((row) => row !== null);
  const best = first(both);
  return {
    best,
    measured: measured === best ? null : measured,
    silent: papersOf(
      c,
      reach.filter((row) => o.placeOf(row) === "unstated"),
    ),
  };
}

/** Better quality first: of words and numbers a rise before what is kept, what is kept before a loss; then more gain. */
function orderOf(c: PointColumns, end: "low" | "claimed") {
  const quality = (row: number) => c.quality[end][row] as number;
  const rank = (row: number) => (Number.isNaN(quality(row)) ? 0 : Math.sign(quality(row)));
  const by = (row: number) => (Number.isNaN(quality(row)) ? 0 : quality(row));
  return (a: number, b: number) =>
    rank(b) - rank(a) ||
    by(b) - by(a) ||
    (c.factor[end][b] as number) - (c.factor[end][a] as number) ||
    a - b;
}
