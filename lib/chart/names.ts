import { factor } from "@/lib/format";
import type { Analysis, PointTrade } from "./analysis";
import type { Frame } from "./frame";
import { type Box, LINE, meets, type Placed, placeLabels, type Wanted, widthOf } from "./labels";
import { type Mark, RADIUS } from "./marks";
import type { Iso, Stair } from "./paths";
import { inWords } from "./place";
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
  return placeLabels(wanted, [...free.flatMap(boxesOf), cornerOf(all.frame, marks, all.stairs)]);
}

/** Width and height of the word that marks the better corner. */
const CORNER = { width: 60, height: 20 };

/** Room for the word that marks the better corner: in it, or as near to it as no mark and no frontier stands in its way. */
export function cornerOf({ x, plane }: Frame, marks: readonly Mark[], stairs: readonly Stair[]): Box {
  const at = (left: number, down: number): Box => ({
    ...{ x0: x[1] - (left + 1) * CORNER.width, x1: x[1] - left * CORNER.width },
    ...{ y0: plane[0] + down * CORNER.height, y1: plane[0] + (down + 1) * CORNER.height },
  });
  const taken = [...marks.flatMap(boxesOf), ...stairs.flatMap((s) => s.pieces)];
  const isFree = (box: Box) => !taken.some((other) => meets(box, other));
  const places = [0, 1].flatMap((down) => [0, 1, 2].map((left) => at(left, down)));
  return places.find(isFree) ?? at(0, 0);
}

/** The room of a mark, and of its question mark above it. */
const boxesOf = ({ x, y, sure }: Mark): Box[] => [
  { x0: x - RADIUS, x1: x + RADIUS, y0: y - RADIUS, y1: y + RADIUS },
  ...(sure ? [] : [{ x0: x + RADIUS + 1, x1: x + RADIUS + 9, y0: y - RADIUS - 6, y1: y - RADIUS + 3 }]),
];
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
    const top = inWords(m.place) ? (f.better ?? f.lane ?? f.plane)[0] - 4 : f.plane[0];
    const frame = { x0: f.x[0], x1: f.x[1] + 10, y0: top, y1: f.plane[1] };
    const text = shortName(point.title);
    wanted.push({ id: m.id, text, kind: "name", colour: "var(--ink)", x: m.x, y: m.y, frame });
  }
  return wanted;
}

/** Share of the plane's width from which on an empty part is worth a word. */
const EMPTY = 0.3;

/** Why the right part of the plane, or all of it, holds no mark. */
function emptyPart(a: Analysis, f: Frame): { text: string; x: number; y: number } | null {
  if (a.trades.length === 0) return null;
  const factors = a.trades.flatMap((t, i) => (a.places[i] === "plane" ? [t.factor.claimed] : []));
  const most = Math.max(...factors);
  const from = factors.length === 0 ? f.x[0] : f.factor.toPixel(most);
  if (f.x[1] - from < EMPTY * (f.x[1] - f.x[0])) return null;
  const where = [(f.lane || f.better) && "words above", (f.unstated || f.otherUnit) && "ticks below"].filter(
    Boolean,
  );
  const rest = where.length > 0 ? `: ${where.join(", ")}` : "";
  const beyond = factors.length === 0 ? "no quality is measured" : `beyond ${factor(most)} none is measured`;
  const text = [`${beyond}${rest}`, beyond].find((form) => widthOf(form) < f.x[1] - from);
  return text === undefined ? null : { text, x: (from + f.x[1]) / 2, y: clearOfZero(f) };
}

/** The middle of the plane, or where the line of no change runs through it, right above that line. */
function clearOfZero({ plane, quality }: Frame): number {
  const middle = (plane[0] + plane[1]) / 2;
  const zero = quality.beyond(0);
  return Math.abs(zero - middle) < LINE ? zero - LINE : middle;
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
  const empty = emptyPart(a, f);
  return [
    ...(empty ? [{ ...word("empty", empty.text, empty.x, empty.y), centred: true as const }] : []),
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
