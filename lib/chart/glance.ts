import type { Strength } from "@/lib/pareto";
import { groupsOf, type Outline, papersOf } from "./outline";
import { inWords } from "./place";

/** Gains at which the best quality is told. */
export const GAINS = [2, 3, 5, 10] as const;
/** Techniques that have a line of their own, those with most papers first. */
const TECHNIQUES = 12;

/** The best quality at a gain, as rows. */
export interface Best {
  /** Whose quality is the best: a measured rise, then better in words, then kept (in words or by number), then the smallest measured loss. */
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

/** @param rows in their order, in which those of a paper stand together */
function bestAt(o: Outline, rows: ArrayLike<number>, gain: number, strength: Strength): Best {
  const { columns: c } = o;
  const end = strength === "strict" ? "low" : "claimed";
  const order = orderOf(o, end);
  const better = (row: number, than: number | null) => (than === null || order(row, than) < 0 ? row : than);
  let measured: number | null = null;
  let said: number | null = null;
  let silent = 0;
  let last = -1;
  // One pass without a list on the way: it is made for every gain of every technique.
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if (!((c.factor[end][row] as number) >= gain)) continue;
    const place = o.placeOf(row);
    if (inWords(place)) said = better(row, said);
    else if (place === "plane" && Number.isFinite(c.quality[end][row])) measured = better(row, measured);
    else if (place === "unstated" && c.paper[row] !== last) {
      silent++;
      last = c.paper[row] as number;
    }
  }
  const best = said === null ? measured : better(said, measured);
  return { best, measured: measured === best ? null : measured, silent };
}

/** Better quality first: a measured rise, better in words, what is kept, a measured loss; then more gain. */
function orderOf({ columns: c, placeOf }: Outline, end: "low" | "claimed") {
  const quality = (row: number) => c.quality[end][row] as number;
  const rank = (row: number) => {
    if (!Number.isNaN(quality(row))) return Math.sign(quality(row));
    return placeOf(row) === "better" ? 0.5 : 0;
  };
  const by = (row: number) => (Number.isNaN(quality(row)) ? 0 : quality(row));
  return (a: number, b: number) =>
    rank(b) - rank(a) ||
    by(b) - by(a) ||
    (c.factor[end][b] as number) - (c.factor[end][a] as number) ||
    a - b;
}
