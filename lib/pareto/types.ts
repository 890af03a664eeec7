import type { Bound, Direction, Phase, Quantity, ScoreSense, Subject, Unit } from "@/lib/claims/types";

/** What this room needs of a claim; `PointClaim` of lib/query satisfies it. */
export interface HedgedClaim {
  n: number;
  quantity: Quantity;
  /** The number, or the smaller one of a range, positive, in `unit`. */
  value: number;
  /** The larger one of a range. */
  high: number | null;
  unit: Unit;
  direction: Direction;
  bound: Bound;
  subject: Subject;
  /** Comparable factor of an efficiency claim, ≥ 1 is better; low = high for a point. */
  factorLow: number | null;
  factorHigh: number | null;
  measure: string | null;
  /** Whether more of the score is better, or less; null where nobody knows. */
  scoreSense: ScoreSense | null;
  benchmark: string | null;
  model: string | null;
  baseline: string | null;
  hardware: string | null;
  phase: Phase | null;
  quote: string;
}

/** What this room needs of a point; `PointView` of lib/query satisfies it. */
export interface HedgedPoint<C extends HedgedClaim = HedgedClaim> {
  id: string;
  /** Slug. */
  paper: string;
  year: number | null;
  technique: string | null;
  domain: string | null;
  efficiency: C;
  /** null: the paper states no quality for this gain. */
  quality: C | null;
}

/** Where a hedged value may lie: `low ≤ claimed ≤ high`, more is better. */
export interface Interval {
  /** The least the words allow: what is guaranteed. `-Infinity` (quality) or 0 (factor) where nothing is. */
  low: number;
  /** The value as claimed; the better end of a stated range. */
  claimed: number;
  /** The most the words allow; `Infinity` after "at least". */
  high: number;
  /** The ends as written: equal for a point. */
  said: [number, number];
  /** The side the words leave open: "up to 3×" and "at least a 3 % loss" say less, "at least 3×" says more. */
  open: "low" | "high" | null;
  /** Said with "about", "nearly", "~". */
  about: boolean;
}

/** The kinds of quality change. */
export const QUALITY_KINDS = ["relative", "percent", "kept", "pp", "error", "error-pp"] as const;
/**
 * Percent of a score said to be relative, percent of which the text does not say what of, the loss that a share kept
 * leaves, points of a score; percent and points of an error-like score, of which less is better.
 */
export type QualityKind = (typeof QUALITY_KINDS)[number];

/** How a value that is not written was computed; the words stand in the components. */
export type Derivation =
  | { how: "retained"; kept: [number, number]; lost: [number, number] }
  | { how: "levels"; from: number; to: number; change: number }
  | { how: "times"; times: [number, number]; change: [number, number]; falls: boolean };

/** A quality claim on the chart: measured, better or kept in words, or an absolute level that is no change. */
export type Quality =
  /** `value`: more is better, of an error too: 40 % less error is +40. */
  | { kind: "measured"; unit: QualityKind; value: Interval; derived: Derivation | null }
  | { kind: "better" }
  | { kind: "parity" }
  | { kind: "level" }
  | { kind: "unstated" };

/** A point with its two axes as numbers. */
export interface Trade<P extends HedgedPoint = HedgedPoint> {
  point: P;
  /** Factor, ≥ 1 is better. */
  factor: Interval;
  quality: Quality;
}

/** Which end of every interval counts: only what is guaranteed, or as claimed. */
export type Strength = "strict" | "claimed";
