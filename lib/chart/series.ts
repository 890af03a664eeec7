import { EFFICIENCY_QUANTITIES, type Quantity } from "@/lib/claims/types";
import { labelName, QUANTITY_WORDS } from "@/lib/format";
import type { PointView } from "@/lib/query/types";
import { subjectOf } from "./columns";
import { SHAPES, type Shape } from "./shapes";
import type { Encoding } from "./types";

/** One entry of the legend: what a colour or shape stands for. */
export interface Series {
  value: string;
  label: string;
  /** A CSS variable of the eight series colours. */
  colour: string;
  shape: Shape;
  count: number;
}

/** The value of what says nothing. */
export const NONE = "not-stated";
/** Quantities keep one colour on every page, so the legend's order never moves them. */
const QUANTITY_COLOUR: Partial<Record<Quantity, number>> = {
  speedup: 1,
  token_reduction: 2,
  memory_reduction: 3,
  compute_reduction: 4,
  size_reduction: 5,
  cost_reduction: 6,
  energy_reduction: 7,
  data_reduction: 7,
};
const SUBJECT_WORDS: Record<string, string> = {
  own: "own result",
  other: "another's result",
  finding: "finding",
};

/** The value a point has in an encoding. */
export function seriesValue(point: PointView, encoding: Encoding): string {
  if (encoding === "quantity") return point.efficiency.quantity;
  if (encoding === "subject") return subjectOf(point);
  return String(point[encoding] ?? NONE);
}

function say(value: string, encoding: Encoding): string {
  if (value === NONE) return "not stated";
  if (encoding === "quantity") return QUANTITY_WORDS[value as Quantity].label;
  if (encoding === "subject") return SUBJECT_WORDS[value] ?? value;
  return encoding === "year" ? value : labelName(value);
}

const cssColour = (k: number) => `var(--series-${k})`;

/**
 * The legend of an encoding, from how many points have each value. Eight colours at most, the largest entries first (years and quantities in their own
 * order); from the ninth on the colours come again with another shape, so no two entries share both.
 */
export function seriesOf(counts: ReadonlyMap<string, number>, encoding: Encoding): Series[] {
  const entries = [...counts].sort(order(encoding));
  return entries.map(([value, count], k) => {
    const fixed = encoding === "quantity" ? (EFFICIENCY_QUANTITIES as readonly string[]).indexOf(value) : -1;
    const shape = fixed >= 0 ? fixed : k + Math.floor(k / 8);
    const colour = fixed >= 0 ? (QUANTITY_COLOUR[value as Quantity] ?? 8) : (k % 8) + 1;
    return {
      value,
      label: say(value, encoding),
      colour: cssColour(colour),
      shape: SHAPES[shape % 8] as Shape,
      count,
    };
  });
}

const order =
  (encoding: Encoding) =>
  ([a, na]: [string, number], [b, nb]: [string, number]): number => {
    if (encoding === "quantity") {
      const at = (v: string) => (EFFICIENCY_QUANTITIES as readonly string[]).indexOf(v);
      return at(a) - at(b);
    }
    if (encoding === "year") return a.localeCompare(b);
    return nb - na || a.localeCompare(b);
  };
