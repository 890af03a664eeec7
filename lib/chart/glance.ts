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
  const claimed = bestsOf(o, shown, "claimed");
  const strict = bestsOf(o, shown, "strict");
  return {
    gains: GAINS.map((gain, i) => ({ gain, claimed: claimed[i] as Best, strict: strict[i] as Best })),
    techniques: groupsOf(c, shown, "technique")
      .map(({ name, rows }) => ({ name, rows, papers: papersOf(c, rows) }))
      .sort((a, b) => b.papers - a.papers)
      .slice(0, TECHNIQUES)
      .map(({ name, rows, papers }) => ({ name, papers, bests: bestsOf(o, rows, options.frontier) })),
  };
}

/** Every row the table names. */
export const glanceRows = ({ gains, techniques }: Glance): number[] =>
  [...gains.flatMap((g) => [g.claimed, g.strict]), ...techniques.flatMap((t) => t.bests)]
    .flatMap((b) => [b.best, b.measured])
    .filter((row) => row !== null);

/** What is found between one gain and the next. */
interface Stretch {
  measured: number | null;
  said: number | null;
  silent: number;
}

/**
 * The bests at each gain: one pass finds those of each stretch between two gains, and a gain has those of all stretches
 * from it on.
 * @param rows in their order, in which those of a paper stand together
 */
function bestsOf(o: Outline, rows: ArrayLike<number>, strength: Strength): Best[] {
  const order = orderOf(o, strength === "strict" ? "low" : "claimed");
  const better = (a: number | null, b: number | null) =>
    a === null ? b : b === null || order(a, b) < 0 ? a : b;
  let all: Stretch = { measured: null, said: null, silent: 0 };
  const bests: Best[] = [];
  for (const { measured, said, silent } of stretchesOf(o, rows, strength, better).reverse()) {
    all = {
      measured: better(measured, all.measured),
      said: better(said, all.said),
      silent: silent + all.silent,
    };
    const best = all.said === null ? all.measured : better(all.said, all.measured);
    bests.push({ best, measured: all.measured === best ? null : all.measured, silent: all.silent });
  }
  return bests.reverse();
}

function stretchesOf(
  { columns: c, placeOf }: Outline,
  rows: ArrayLike<number>,
  strength: Strength,
  better: (a: number, b: number | null) => number | null,
): Stretch[] {
  const end = strength === "strict" ? "low" : "claimed";
  const factor = c.factor[end];
  const stretches = GAINS.map((): Stretch => ({ measured: null, said: null, silent: 0 }));
  // A paper is silent once, at the most that it gains in silence.
  let paper = -1;
  let most = -1;
  const endPaper = () => {
    if (most >= 0) (stretches[most] as Stretch).silent++;
    most = -1;
  };
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const at = reached(factor[row] as number);
    if (at < 0) continue;
    const place = placeOf(row);
    const stretch = stretches[at] as Stretch;
    if (inWords(place)) stretch.said = better(row, stretch.said);
    else if (place === "plane" && Number.isFinite(c.quality[end][row]))
      stretch.measured = better(row, stretch.measured);
    else if (place === "unstated") {
      if (c.paper[row] !== paper) endPaper();
      paper = c.paper[row] as number;
      most = Math.max(most, at);
    }
  }
  endPaper();
  return stretches;
}

/** The greatest of the gains that a factor reaches, as its place; -1 for none. */
function reached(factor: number): number {
  let at = GAINS.length - 1;
  while (at >= 0 && !(factor >= (GAINS[at] as number))) at--;
  return at;
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
