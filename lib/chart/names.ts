import type { Analysis, PointTrade } from "./analysis";
import type { Frame } from "./frame";
import { type Box, type Placed, placeLabels, type Wanted } from "./labels";
import { type Mark, RADIUS } from "./marks";
import type { Iso, Stair } from "./paths";
import { groupName, shortName } from "./words";

/** Names on the chart at most, besides those asked for. */
const NAMES = 12;
/** Past this many marks a name cannot avoid them all: it keeps clear of the frontier's. */
const CROWD = 400;

interface Named {
  analysis: Analysis;
  frame: Frame;
  marks: readonly Mark[];
  stairs: readonly Stair[];
  iso: readonly Iso[];
  knee: Mark | null;
  winner: Mark | null;
  /** Ids or slugs that are named though they are not on a frontier. */
  named: readonly string[];
}

/** Every word inside the plot, none of them on another one or on a mark; what finds no room is left out. */
export function placeNames(all: Named): Placed[] {
  const { marks } = all;
  // Who asks for a winner sees which it is, whatever name gives way.
  const winnerFirst = (a: Unranked, b: Unranked) => Number(b.id === "winner") - Number(a.id === "winner");
  const wanted = [...papers(all), ...words(all)].sort(winnerFirst).map((w, rank) => ({ ...w, rank }));
  const free = marks.length > CROWD ? marks.filter((m) => m.on) : marks;
  return placeLabels(wanted, [...free.map(boxOf), cornerOf(all.frame)]);
}

/** Room for the word that marks the better corner. */
const cornerOf = ({ x, plane }: Frame): Box => ({ x0: x[1] - 60, x1: x[1], y0: plane[0], y1: plane[0] + 20 });

/** A mark's room, with its question mark. */
const boxOf = (m: Mark): Box => ({
  x0: m.x - RADIUS,
  x1: m.x + RADIUS + (m.sure ? 0 : 9),
  y0: m.y - RADIUS,
  y1: m.y + RADIUS,
});
type Unranked = Omit<Wanted, "rank">;

/** Names of the papers asked for, then of the frontier's, the ends of a frontier before its middle; one a paper. */
function papers({ analysis: a, frame: f, marks, winner, named }: Named): Unranked[] {
  const wanted: Unranked[] = [];
  const seen = new Set<string>();
  const asked = new Set(named);
  const isAsked = (m: Mark) =>
    m === winner || asked.has(m.id) || asked.has((a.trades[m.index] as PointTrade).point.paper);
  const candidates = marks.filter((m) => isAsked(m) || (m.on && m.place === "plane"));
  // Of the marks of one paper its name belongs to the one asked for, else to the one on the frontier, else on the plane.
  const order = (p: Mark, q: Mark) =>
    Number(isAsked(q)) - Number(isAsked(p)) ||
    Number(asked.has(q.id)) - Number(asked.has(p.id)) ||
    Number(q.on) - Number(p.on) ||
    Number(q.place === "plane") - Number(p.place === "plane") ||
    q.x - p.x;
  for (const m of candidates.sort(order)) {
    const { point } = a.trades[m.index] as PointTrade;
    if (seen.has(point.paper) || (seen.size >= NAMES && !isAsked(m))) continue;
    seen.add(point.paper);
    const top = m.place === "lane" ? (f.lane ?? f.plane)[0] - 4 : f.plane[0];
    const frame = { x0: f.x[0], x1: f.x[1] + 10, y0: top, y1: f.plane[1] };
    const text = shortName(point.title);
    wanted.push({ id: m.id, text, kind: "name", colour: "var(--ink)", x: m.x, y: m.y, frame });
  }
  return wanted;
}

const SHARES: Record<number, string> = { 1: "worth the same", 2: "worth half", 4: "worth a quarter" };

/** Knee, winner, the groups' lines and the lines of equal worth. */
function words({ analysis: a, frame: f, stairs, iso, knee, winner }: Named): Unranked[] {
  const frame = { x0: f.x[0], x1: f.x[1], y0: f.plane[0], y1: f.plane[1] };
  const word = (id: string, text: string, x: number, y: number, colour = "var(--mut)"): Unranked => ({
    id,
    text,
    kind: "word",
    colour,
    x,
    y,
    frame,
  });
  const groups = stairs.filter((s) => s.chosen && s.name !== null);
  return [
    ...(winner ? [word("winner", "winner", winner.x, winner.y, "var(--acc)")] : []),
    ...(knee ? [word("knee", "knee", knee.x, knee.y)] : []),
    ...groups.map((s) =>
      word(
        `group ${s.name}`,
        groupName(a.options.group, s.name as string),
        s.end.x,
        (s.end.y + f.plane[1]) / 2,
        s.colour,
      ),
    ),
    ...iso.map((l) => word(`iso ${l.less}`, SHARES[l.less] ?? "", l.end.x, l.end.y - 8, "var(--acc)")),
  ];
}
