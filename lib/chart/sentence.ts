import { factor, formatClaim } from "@/lib/format";
import type { TermId } from "@/lib/format/glossary";
import { endOf, factorInterval, GROUP_KEYS, type GroupKey, type Strength } from "@/lib/pareto";
import type { PointView } from "@/lib/query/types";
import { ALIKE, type AlikeAxis, type KindCounts, pointsOn } from "./kinds";
import { groupsOf, type Outline, papersOf } from "./outline";
import type { Axis } from "./types";
import { AXIS_WORDS, shortName } from "./words";

/** A piece of a sentence, strong or not. */
export interface Said {
  text: string;
  strong?: boolean | undefined;
  /** The word of the glossary that explains it. */
  term?: TermId | undefined;
}

/** A sentence without its strong words. */
export const plainWords = (said: readonly Said[]): string => said.map((piece) => piece.text).join("");

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const s = (text: string): Said => ({ text, strong: true });
const t = (text: string): Said => ({ text });

const TWICE = 2;

/** The rows that the sentence names: the first of equals in the columns' order. */
export interface Picks {
  /** The largest gain at no measured loss. */
  free: number | null;
  /** The best quality at twice the factor or more; across unlike units it has no meaning. */
  twice: number | null;
  /** The largest gain whose quality is better, and whose is kept, in words. */
  better: number | null;
  kept: number | null;
}

export function picksOf({ columns: c, at, mixed, options }: Outline): Picks {
  const end = options.frontier === "strict" ? "low" : "claimed";
  const [gain, quality] = [c.factor[end], c.quality[end]];
  const where = (rows: Uint32Array, keep: (row: number) => boolean, by: Float64Array) => {
    let found: number | null = null;
    for (const row of rows)
      if (
        keep(row) &&
        (by[row] as number) > (found === null ? Number.NEGATIVE_INFINITY : (by[found] as number))
      )
        found = row;
    return found;
  };
  return {
    free: where(at.plane, (row) => (quality[row] as number) >= 0, gain),
    twice: mixed.length === 1 ? where(at.plane, (row) => (gain[row] as number) >= TWICE, quality) : null,
    better: where(at.better, () => true, gain),
    kept: where(at.lane, () => true, gain),
  };
}

/**
 * One sentence that sums the chart up for the eye and the ear.
 * @param point the point of each row that is picked
 * @param papers papers the filters let through; default: those with a point
 */
export function sentence(
  o: Outline,
  picks: Picks,
  point: (row: number) => PointView,
  papers = papersOf(o.columns, o.shown),
): Said[] {
  if (o.shown.length === 0)
    return [s(count(papers, "paper", "papers")), t(", none of them with a gain to draw.")];
  const strength = o.options.frontier;
  const measured = o.shown.filter((row) => !Number.isNaN(o.columns.quality.claimed[row]));
  const said = [
    s(count(papers, "paper", "papers")),
    t(`, ${papersOf(o.columns, measured)} with a gain and its measured cost${kindWords(o)}. `),
    ...frontierWords(o),
  ];
  const bests: [string, number | null, (p: PointView, how: Strength) => string][] = [
    [strength === "strict" ? "best with no loss guaranteed" : "best at no measured loss", picks.free, winner],
    [`best quality at ${factor(TWICE)} or more`, picks.twice, qualityWords],
    ["with better quality, in words", picks.better, winner],
    ["with quality kept, in words", picks.kept, winner],
  ];
  const named = bests.flatMap(([what, row, say]) => (row === null ? [] : [{ what, p: point(row), say }]));
  for (const [k, { what, p, say }] of named.entries()) {
    const lead = k === 0 ? `${what.charAt(0).toUpperCase()}${what.slice(1)}: ` : `; ${what}: `;
    said.push(t(lead), s(say(p, strength)), t(` (${shortName(p.title)})`));
  }
  if (named.length > 0) said.push(t("."));
  return said;
}

/** Where the axis shows some kinds only, how many papers stand on it: ", 5 of them in percent of a score". */
function kindWords({ columns, at, kinds, axis }: Outline): string {
  const all = pointsOn(kinds, "any") === pointsOn(kinds, axis);
  return all ? "" : `, ${papersOf(columns, at.plane)} of them in ${AXIS_WORDS[axis].name}`;
}

function frontierWords({ columns, at, fronts, options }: Outline): Said[] {
  if (at.plane.length === 0) return [];
  const chosen = fronts.filter((f) => f.strength === options.frontier && f.members.length > 0);
  const on = papersOf(
    columns,
    chosen.flatMap((f) => f.members),
  );
  const how = options.frontier === "strict" ? "counting only what is guaranteed" : "as claimed";
  if (options.group === "none")
    return [
      { ...s(`${on} ${on === 1 ? "is" : "are"} on the frontier`), term: "frontier" },
      t(", "),
      { ...t(how), term: "claimed" },
      t(". "),
    ];
  if (chosen.length === 0) return [t(`No point states its ${options.group}, so there is no frontier. `)];
  return [
    {
      ...s(`${on} ${on === 1 ? "is" : "are"} on ${count(chosen.length, "frontier", "frontiers")}`),
      term: "frontier",
    },
    t(`, one per ${options.group}, `),
    { ...t(how), term: "claimed" },
    t(". "),
  ];
}

/** A gain as said, with the factor that counts where that is not what is said. */
function winner({ efficiency }: PointView, strength: Strength): string {
  const interval = factorInterval(efficiency);
  if (!interval) return formatClaim(efficiency);
  const counted = endOf(interval, strength);
  if (counted !== interval.claimed) return `${formatClaim(efficiency)} (${factor(counted)} guaranteed)`;
  return efficiency.unit === "x"
    ? formatClaim(efficiency)
    : `${formatClaim(efficiency)} (${factor(counted)})`;
}

const qualityWords = ({ quality }: PointView): string => (quality ? formatClaim(quality) : "");

/** Which kinds of quality change there are, and which of them an axis shows. */
interface Kinds {
  axis: Axis;
  mixed: readonly AlikeAxis[];
  kinds: KindCounts;
}

/** The warning that stands over an axis on which unlike units meet; null where there is one kind only. */
export function mixWarning({ mixed }: Pick<Kinds, "mixed">): string | null {
  if (mixed.length < 2) return null;
  const list = mixed.map((axis) => AXIS_WORDS[axis].name);
  const words = `${list.slice(0, -1).join(", ")} and ${list.at(-1)} share this axis; the frontier compares unlike units.`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The axes that a picture leaves to another, each with what it would show: "3 in points of a score". */
export const otherAxes = ({ mixed, kinds }: Omit<Kinds, "axis">): { axis: AlikeAxis; words: string }[] =>
  ALIKE.filter((axis) => !mixed.includes(axis) && pointsOn(kinds, axis) > 0).map((axis) => ({
    axis,
    words: `${pointsOn(kinds, axis)} in ${AXIS_WORDS[axis].name}`,
  }));

/** What kind of change a picture shows and which it leaves to another: "Quality as percent of a score; not drawn: 3 in points."; "" where there is one kind. */
export function otherKinds(a: Kinds): string {
  const left = otherAxes(a).map(({ words }) => words);
  return left.length > 0 ? `Quality as ${AXIS_WORDS[a.axis].name}; not drawn: ${left.join(", ")}.` : "";
}

/** What points do not agree on, a few words a key. */
export interface Differ {
  key: GroupKey | "quantity";
  words: string;
}

/** What the given rows of the plane do not agree on; empty where all agree. Silence is no agreement. */
export function differWords({ columns: c }: Outline, plane: Uint32Array): Differ[] {
  const found: Differ[] = [];
  const quantities = distinct(plane, c.quantity).size;
  if (quantities > 1) found.push({ key: "quantity", words: `${quantities} kinds of gain` });
  if (plane.length < 2) return found;
  for (const key of GROUP_KEYS) {
    const counts = distinct(plane, c.said[key].code);
    const unstated = counts.get(-1) ?? 0;
    const values = counts.size - (unstated > 0 ? 1 : 0);
    if (values === 0 || (values === 1 && unstated === 0)) continue;
    const many = values > 1 ? `${values} ${plural(key)}` : `one ${key}`;
    found.push({ key, words: unstated > 0 ? `${many} (${unstated} not stated)` : many });
  }
  return found;
}

/** How many of the rows have each code. */
function distinct(rows: Uint32Array, codes: ArrayLike<number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const code = codes[row] as number;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

const PLURALS: Record<string, string> = { hardware: "kinds of hardware" };
const plural = (key: string) => PLURALS[key] ?? `${key}s`;

/**
 * Which of the points on the plane can be compared in the strict sense: those that name one benchmark and come from
 * two papers or more. Empty where fewer than two papers are measured.
 */
export function comparableWords({ columns: c, at }: Outline): string {
  if (papersOf(c, at.plane) < 2) return "";
  const sets = groupsOf(c, at.plane, "benchmark")
    .map(({ name, rows }) => ({ name, papers: papersOf(c, rows) }))
    .filter(({ papers }) => papers > 1);
  if (sets.length === 0)
    return "No two papers here name the same benchmark: read the order of their results as a hint, not as a ranking.";
  const named = sets.slice(0, 3).map(({ name, papers }) => `${name} (${papers} papers)`);
  const more = sets.length > 3 ? ` and ${sets.length - 3} more` : "";
  return `On one benchmark: ${named.join(", ")}${more}.`;
}
