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

/** One row of the explore table. */
export interface PaperRow {
  slug: string;
  title: string;
  date: string | null;
  year: number | null;
  yearSource: string | null;
  authors: number | null;
  organisation: { handle: string; name: string } | null;
  comments: number | null;
  hasCode: boolean;
  /** Main one first. */
  techniques: string[];
  domains: string[];
  claims: number;
  /** Up to two trade-offs or gains that stand for the paper. */
  headlines: { efficiency: ClaimView; quality: ClaimView | null }[];
  /** The best claim per quantity that the filters let through. */
  best: Partial<Record<Quantity, ClaimView>>;
  /** Search hit: pieces of the title and of the abstract around the hit, hits marked; only with `q`. */
  hit?: { title: Piece[]; snippet: Piece[] };
}

/** A piece of text, marked or not: pages build markup from it, never from strings. */
export interface Piece {
  text: string;
  hit: boolean;
}

export interface FacetValue {
  value: string;
  label: string;
  /** Papers that would match with this value alone in its facet, under all other filters. */
  count: number;
  selected: boolean;
}

export interface Facet {
  key: string;
  label: string;
  values: FacetValue[];
}

export interface RangeFacet {
  key: string;
  label: string;
  /** Smallest and largest value present, null where nothing is stated. */
  extent: [number, number] | null;
  selected: [number | null, number | null];
  /** Histogram under all other filters; `scale` tells how the bins are spaced. */
  scale: "linear" | "log";
  bins: { from: number; to: number; count: number }[];
}

/** A parameter that could not be used, for the reader. */
export interface Notice {
  param: string;
  value: string;
  message: string;
}

/** An active filter, said in words, with the query string of the view without it. */
export interface Chip {
  param: string;
  value: string;
  say: string;
  without: string;
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

/** The answer for the explore page: everything it shows. */
export interface ExploreView {
  /** Version of the data it was answered from. */
  dataVersion: string;
  /** Papers in the database, and papers matched. */
  total: number;
  matched: number;
  page: number;
  pageSize: number;
  rows: PaperRow[];
  facets: Facet[];
  ranges: RangeFacet[];
  chips: Chip[];
  notices: Notice[];
  points: PointView[];
}

/** One paper, whole. */
export interface PaperView extends Omit<PaperRow, "headlines" | "best" | "hit" | "claims" | "techniques" | "domains"> {
  abstract: string;
  links: { url: string; kind: string; start: number; end: number }[];
  digests: { name: string; hash: string; firstLine: number; lastLine: number }[];
  claims: ClaimView[];
  tradeoffs: TradeoffView[];
  rejected: { start: number; end: number; text: string; code: string; rule: string; reason: string; context: string | null }[];
  labels: { kind: "technique" | "domain"; name: string; score: number; evidence: { in: "title" | "abstract"; start: number; end: number; text: string }[] }[];
  extractorVersion: string;
  labellerVersion: string;
  related: { slug: string; title: string; year: number | null; why: string }[];
}
