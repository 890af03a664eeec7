import type { Bound, Direction, PairStep, Phase, Quantity, Subject, Unit } from "@/lib/claims/types";

/** A claim as pages, charts and exports get it: plain JSON, satisfies `Sayable` of lib/format. */
export interface ClaimView {
  /** Slug of the paper. */
  paper: string;
  /** Position among the paper's claims, from 0, in reading order. */
  n: number;
  quantity: Quantity;
  kind: "point" | "range" | "parity";
  value: number;
  high: number | null;
  unit: Unit;
  direction: Direction;
  bound: Bound;
  subject: Subject;
  /** Comparable factor, ≥ 1 is better; null for quality. */
  factorLow: number | null;
  factorHigh: number | null;
  measure: string | null;
  benchmark: string | null;
  model: string | null;
  baseline: string | null;
  hardware: string | null;
  phase: Phase | null;
  /** Offsets into the abstract. */
  start: number;
  end: number;
  quote: string;
  /** The sentence the quote stands in, and where it starts in the abstract. */
  sentence: string;
  sentenceStart: number;
  rule: string;
  sure: boolean;
}

/** An efficiency claim with the quality claim of the same setting. */
export interface TradeoffView {
  n: number;
  efficiency: ClaimView;
  quality: ClaimView;
  step: PairStep;
  /** The words that joined them. */
  joined: string | null;
}

/** One mark of the chart: a trade-off, or an efficiency claim with no quality stated (`quality` null → rug). */
export interface PointView {
  /** "slug:efficiencyN" or "slug:efficiencyN:qualityN". */
  id: string;
  paper: string;
  title: string;
  year: number | null;
  technique: string | null;
  domain: string | null;
  efficiency: PointClaim;
  quality: PointClaim | null;
}

/** A claim without its sentence: what a chart needs of it. */
export type PointClaim = Omit<ClaimView, "paper" | "sentence" | "sentenceStart" | "rule">;
