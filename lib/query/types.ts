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

/** What the explore page shows besides its chart. */
export interface ListingView {
  /** Version of the data it was answered from. */
  dataVersion: string;
  /** Papers in the database, and papers matched. */
  total: number;
  matched: number;
  /** The question as it was understood, as a query string that every address of the API takes. */
  asked: string;
  page: number;
  pageSize: number;
  rows: PaperRow[];
  facets: Facet[];
  ranges: RangeFacet[];
  chips: Chip[];
  notices: Notice[];
}

/** The answer for the explore page: everything it shows. */
export interface ExploreView extends ListingView {
  points: PointView[];
}

/** One paper, whole. */
export interface PaperView
  extends Omit<PaperRow, "headlines" | "best" | "hit" | "claims" | "techniques" | "domains"> {
  abstract: string;
  links: { url: string; kind: string; start: number; end: number }[];
  digests: { name: string; hash: string; firstLine: number; lastLine: number }[];
  claims: ClaimView[];
  tradeoffs: TradeoffView[];
  rejected: {
    start: number;
    end: number;
    text: string;
    code: string;
    rule: string;
    reason: string;
    context: string | null;
  }[];
  labels: {
    kind: "technique" | "domain";
    name: string;
    score: number;
    evidence: { in: "title" | "abstract"; start: number; end: number; text: string }[];
  }[];
  extractorVersion: string;
  labellerVersion: string;
  related: { slug: string; title: string; year: number | null; why: string }[];
}

/** Where claims of one quantity cannot be compared: what differs, or what is not stated. */
export type Condition = "measure" | "benchmark" | "model" | "baseline" | "hardware" | "phase" | "unit";

/** One quantity in a comparison; `cells` stand in the order of the papers. */
export interface CompareRow {
  quantity: Quantity;
  /** The paper's claims of this quantity, the best one first; empty where nothing is stated. */
  cells: ClaimView[][];
  /** Positions of the best papers; null where the best claims cannot be compared. */
  best: number[] | null;
  /** Conditions that differ between the papers' best claims. */
  differs: Condition[];
  /** Conditions that at least one of them does not state. */
  unstated: Condition[];
  /** Why the best is or is not marked, in one sentence. */
  verdict: string;
}

/** Papers side by side. */
export interface CompareView {
  dataVersion: string;
  papers: PaperRow[];
  /** Trade-offs per paper, in the order of the papers. */
  tradeoffs: TradeoffView[][];
  rows: CompareRow[];
  points: PointView[];
  /** Asked for, but not in the database. */
  missing: string[];
}

/** How the claims of one quantity (and unit, for quality) spread over the papers of a label. */
export interface Distribution {
  quantity: Quantity;
  /** What `values` are: comparable factors, or signed changes in the unit. */
  unit: "factor" | "%" | "pp";
  papers: number;
  claims: number;
  min: number;
  lowerQuartile: number;
  median: number;
  upperQuartile: number;
  max: number;
  /** In ascending order. */
  values: {
    paper: string;
    title: string;
    n: number;
    low: number;
    high: number;
    bound: Bound;
    subject: Subject;
  }[];
}

/** The page of a technique or a domain. */
export interface LabelView {
  dataVersion: string;
  kind: "technique" | "domain";
  name: string;
  papers: number;
  years: { year: number | null; count: number }[];
  /** Efficiency: what it gains (and its overheads, below 1). */
  gains: Distribution[];
  /** Quality changes in percent and in points apart, and shares retained. */
  costs: Distribution[];
  /** Papers that say quality is kept, in words. */
  parity: number;
  /** The papers with most trade-offs and numbers, at most ten. */
  leading: PaperRow[];
  points: PointView[];
  /** What is not stated, in numbers of papers. */
  unstated: {
    gains: number;
    noNumbers: number;
    gainWithoutQuality: number;
    noBaseline: number;
    noBenchmark: number;
    noHardware: number;
  };
  /** Labels of the other and the same kind that stand on the same papers. */
  together: { kind: "technique" | "domain"; name: string; label: string; count: number }[];
}

/** One line of the command palette. */
export interface Suggestion {
  kind: "paper" | "technique" | "domain" | "organisation";
  value: string;
  label: Piece[];
  /** For a label, its number of papers; for a paper, its year. */
  count: number | null;
  href: string;
}

/** What the database holds, for headers, footers and the page on how numbers are read. */
export interface Stats {
  dataVersion: string;
  papers: number;
  claims: number;
  tradeoffs: number;
  rejected: number;
  /** Claims by sure rules. */
  sure: number;
  papersWithClaims: number;
  papersWithTradeoffs: number;
  years: [number, number] | null;
  quantities: { quantity: Quantity; claims: number; papers: number }[];
  techniques: { name: string; label: string; count: number }[];
  domains: { name: string; label: string; count: number }[];
  digests: {
    name: string;
    hash: string;
    format: string;
    captured: string | null;
    papers: number;
    lines: number;
  }[];
  extractorVersions: string[];
  labellerVersions: string[];
}
