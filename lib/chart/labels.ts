/** A text to place beside a mark, in pixels. */
export interface Wanted {
  id: string;
  text: string;
  /** A paper's name, or a quiet word about a line or a mark. */
  kind: "name" | "word";
  colour: string;
  x: number;
  y: number;
  /** Placed first where room is short. */
  rank: number;
  /** Where it must stay. */
  frame: Box;
  /** It belongs to a place, not to a mark: its middle stands there if it can. */
  centred?: true;
}

export interface Placed extends Pick<Wanted, "id" | "text" | "kind" | "colour"> {
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
}

export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** Mean width of a letter of the label font (11.5 px), and the height of a line. */
const LETTER = 6.1;
export const LINE = 14;

/** About how wide a label is, in pixels. */
export const widthOf = (text: string): number => text.length * LETTER;

/** Whether two boxes share any room. */
export const meets = (a: Box, b: Box) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/** A place beside a mark. */
interface Try {
  dx: number;
  dy: number;
  anchor: Placed["anchor"];
}

/** The places tried around a mark, the preferred one first: right above, left above, below, right, left, further up. */
const TRIES: readonly Try[] = [
  { dx: 9, dy: -8, anchor: "start" },
  { dx: -9, dy: -8, anchor: "end" },
  { dx: 9, dy: 17, anchor: "start" },
  { dx: -9, dy: 17, anchor: "end" },
  { dx: 12, dy: 4, anchor: "start" },
  { dx: -12, dy: 4, anchor: "end" },
  { dx: 0, dy: -24, anchor: "middle" },
  { dx: 0, dy: 30, anchor: "middle" },
];

const MIDDLE: Try = { dx: 0, dy: 4, anchor: "middle" };

/** How much of a label's width stands left of its anchor. */
const LEFT = { start: 0, middle: 0.5, end: 1 } as const;

/** A label at one of its tries, and the room it takes there. */
function at(
  label: Wanted,
  { dx, dy, anchor }: Try,
): { x: number; y: number; anchor: Placed["anchor"]; box: Box } {
  const [x, y, width] = [label.x + dx, label.y + dy, widthOf(label.text)];
  const x0 = x - width * LEFT[anchor];
  return { x, y, anchor, box: { x0, y0: y - LINE + 3, x1: x0 + width, y1: y + 3 } };
}

const isInside = (box: Box, frame: Box): boolean =>
  box.x0 >= frame.x0 && box.x1 <= frame.x1 && box.y0 >= frame.y0 && box.y1 <= frame.y1;

/**
 * Labels that touch neither each other, nor a mark, nor the edge of the plot. Greedy in the order of `rank`: a label
 * for which no try is free is left out (its name stands in the tooltip and the table).
 */
export function placeLabels(wanted: readonly Wanted[], taken: readonly Box[]): Placed[] {
  const boxes = [...taken];
  const placed: Placed[] = [];
  for (const w of [...wanted].sort((a, b) => a.rank - b.rank)) {
    const tries = w.centred ? [MIDDLE, ...TRIES] : TRIES;
    const free = tries
      .map((t) => at(w, t))
      .find(({ box }) => isInside(box, w.frame) && !boxes.some((b) => meets(b, box)));
    if (!free) continue;
    const { box, ...place } = free;
    boxes.push(box);
    placed.push({ id: w.id, text: w.text, kind: w.kind, colour: w.colour, ...place });
  }
  return placed;
}
