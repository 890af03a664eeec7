import { factor, formatClaim } from "@/lib/format";
import { comparable, type Difference, endOf, measured, type Strength } from "@/lib/pareto";
import type { Analysis, PointTrade } from "./analyse";
import { ALIKE, pointsOn } from "./kinds";
import { AXIS_WORDS, shortName } from "./words";

/** A piece of a sentence, strong or not. */
export interface Said {
  text: string;
  strong?: boolean;
}

/** A sentence without its strong words. */
export const plainWords = (said: readonly Said[]): string => said.map((piece) => piece.text).join("");

const papersOf = (trades: readonly PointTrade[]) => new Set(trades.map((t) => t.point.paper)).size;
const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const s = (text: string): Said => ({ text, strong: true });
const t = (text: string): Said => ({ text });

/**
 * One sentence that sums the chart up for the eye and the ear.
 * @param papers papers the filters let through; default: those with a point
 */
export function sentence(a: Analysis, papers?: number): Said[] {
  const total = papers ?? papersOf(a.trades);
  if (a.trades.length === 0)
    return [s(count(total, "paper", "papers")), t(", none of them with a gain to draw.")];
  const plane = a.trades.filter((_, i) => a.places[i] === "plane");
  const said = [
    s(count(total, "paper", "papers")),
    t(`, ${papersOf(measured(a.trades))} with a gain and its measured cost${kindWords(a)}. `),
    ...frontierWords(a, plane),
  ];
  const strength = a.options.frontier;
  const quality = (p: PointTrade) =>
    p.quality.kind === "measured" ? endOf(p.quality.value, strength) : Number.NaN;
  const gain = (p: PointTrade) => endOf(p.factor, strength);
  const free = best(
    plane.filter((p) => quality(p) >= 0),
    gain,
  );
  const kept = best(
    a.trades.filter((_, i) => a.places[i] === "lane"),
    gain,
  );
  // Across unlike units "best quality" has no meaning.
  const twice =
    a.mixed.length === 1
      ? best(
          plane.filter((p) => gain(p) >= TWICE),
          quality,
        )
      : null;
  const bests: [string, PointTrade | null, (p: PointTrade, how: Strength) => string][] = [
    [strength === "strict" ? "best with no loss guaranteed" : "best at no measured loss", free, winner],
    [`best quality at ${factor(TWICE)} or more`, twice, qualityWords],
    ["with quality kept, in words", kept, winner],
  ];
  const named = bests.flatMap(([what, p, say]) => (p ? [{ what, p, say }] : []));
  for (const [k, { what, p, say }] of named.entries()) {
    const lead = k === 0 ? `${what.charAt(0).toUpperCase()}${what.slice(1)}: ` : `; ${what}: `;
    said.push(t(lead), s(say(p, strength)), t(` (${shortName(p.point.title)})`));
  }
  if (named.length > 0) said.push(t("."));
  return said;
}

/** Where the axis shows some kinds only, how many papers stand on it: ", 5 of them in percent of a score". */
function kindWords(a: Analysis): string {
  const shown = papersOf(a.trades.filter((_, i) => a.places[i] === "plane"));
  const all = pointsOn(a.kinds, "any") === pointsOn(a.kinds, a.axis);
  return all ? "" : `, ${shown} of them in ${AXIS_WORDS[a.axis].name}`;
}

const TWICE = 2;

function frontierWords(a: Analysis, plane: readonly PointTrade[]): Said[] {
  if (plane.length === 0) return [];
  const fronts = a.fronts.filter((f) => f.strength === a.options.frontier && f.members.length > 0);
  const on = papersOf(a.trades.filter((p) => a.on.has(p.point.id)));
  const how = a.options.frontier === "strict" ? "counting only what is guaranteed" : "as claimed";
  if (a.options.group === "none")
    return [s(`${on} ${on === 1 ? "is" : "are"} on the frontier`), t(`, ${how}. `)];
  if (fronts.length === 0) return [t(`No point states its ${a.options.group}, so there is no frontier. `)];
  return [
    s(`${on} ${on === 1 ? "is" : "are"} on ${count(fronts.length, "frontier", "frontiers")}`),
    t(`, one per ${a.options.group}, ${how}. `),
  ];
}

/** The one with the most of something, the first of equals; what has none of it (NaN) never wins. */
function best(trades: readonly PointTrade[], of: (p: PointTrade) => number): PointTrade | null {
  let found: PointTrade | null = null;
  for (const p of trades) if (of(p) > (found ? of(found) : Number.NEGATIVE_INFINITY)) found = p;
  return found;
}

/** A gain as said, with the factor that counts where that is not what is said. */
function winner({ point: { efficiency }, factor: f }: PointTrade, strength: Strength): string {
  const counted = endOf(f, strength);
  if (counted !== f.claimed) return `${formatClaim(efficiency)} (${factor(counted)} guaranteed)`;
  return efficiency.unit === "x"
    ? formatClaim(efficiency)
    : `${formatClaim(efficiency)} (${factor(counted)})`;
}

const qualityWords = ({ point }: PointTrade): string => (point.quality ? formatClaim(point.quality) : "");

/** The warning that stands over an axis on which unlike units meet; null where there is one kind only. */
export function mixWarning(a: Analysis): string | null {
  if (a.mixed.length < 2) return null;
  const list = a.mixed.map((axis) => AXIS_WORDS[axis].name);
  const words = `${list.slice(0, -1).join(", ")} and ${list.at(-1)} share this axis; the frontier compares unlike units.`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What kind of change a picture shows and which it leaves to another: "Quality as percent of a score; not drawn: 3 in points."; "" where there is one kind. */
export function otherKinds(a: Analysis): string {
  const left = ALIKE.filter((axis) => !a.mixed.includes(axis) && pointsOn(a.kinds, axis) > 0);
  if (left.length === 0) return "";
  const counts = left.map((axis) => `${pointsOn(a.kinds, axis)} in ${AXIS_WORDS[axis].name}`);
  return `Quality as ${AXIS_WORDS[a.axis].name}; not drawn: ${counts.join(", ")}.`;
}

/** What the points on the plane do not agree on, a few words a key; empty where all agree. */
export function differWords(a: Analysis): { key: Difference["key"] | "quantity"; words: string }[] {
  const plane = a.trades.filter((_, i) => a.places[i] === "plane");
  const quantities = new Set(plane.map((p) => p.point.efficiency.quantity)).size;
  const found: { key: Difference["key"] | "quantity"; words: string }[] = [];
  if (quantities > 1) found.push({ key: "quantity", words: `${quantities} kinds of gain` });
  for (const d of a.differences) {
    if (d.same || d.values.length === 0 || plane.length < 2) continue;
    const many = d.values.length > 1 ? `${d.values.length} ${plural(d.key)}` : `one ${d.key}`;
    found.push({ key: d.key, words: d.unstated > 0 ? `${many} (${d.unstated} not stated)` : many });
  }
  return found;
}

const PLURALS: Record<string, string> = { hardware: "kinds of hardware" };
const plural = (key: string) => PLURALS[key] ?? `${key}s`;

/**
 * Which of the points on the plane can be compared in the strict sense: those that name one benchmark and come from
 * two papers or more. Empty where fewer than two points are measured.
 */
export function comparableWords(a: Analysis): string {
  const plane = a.trades.flatMap((p, i) => (a.places[i] === "plane" ? [p.point] : []));
  if (new Set(plane.map((p) => p.paper)).size < 2) return "";
  const sets = comparable(plane);
  if (sets.length === 0)
    return "No two papers here name the same benchmark: read the order of their results as a hint, not as a ranking.";
  const named = sets
    .slice(0, 3)
    .map((g) => `${g.name} (${new Set(g.points.map((p) => p.paper)).size} papers)`);
  const more = sets.length > 3 ? ` and ${sets.length - 3} more` : "";
  return `On one benchmark: ${named.join(", ")}${more}.`;
}
