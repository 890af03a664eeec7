import type { Bound, Direction, Quantity, ScoreSense, Subject, Unit } from "@/lib/claims/types";

/** What the notation needs to know of a claim; the rows of `lib/query` have it. */
export interface Sayable {
  quantity: Quantity;
  kind: "point" | "range" | "parity";
  /** The number, or the smaller one of a range, in `unit`, positive. */
  value: number;
  /** The larger one of a range. */
  high: number | null;
  unit: Unit;
  direction: Direction;
  bound: Bound;
  subject?: Subject;
  measure?: string | null;
  /** Whether more of the score is better, or less. */
  scoreSense?: ScoreSense | null;
  benchmark?: string | null;
  /** The exact words of the abstract. */
  quote?: string;
  /** Comparable factor of an efficiency claim, 1 or more is better. */
  factorLow?: number | null;
  factorHigh?: number | null;
}
