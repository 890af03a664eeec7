/** Efficiency quantities: a saving is `better`, an overhead is `worse`. */
export const EFFICIENCY_QUANTITIES = [
  "speedup",
  "token_reduction",
  "memory_reduction",
  "compute_reduction",
  "size_reduction",
  "energy_reduction",
  "cost_reduction",
  "data_reduction",
] as const;

/** Quality quantities: changes, shares kept, absolute levels, and parity said in words. */
export const QUALITY_QUANTITIES = [
  "accuracy_delta",
  "accuracy_retained",
  "accuracy_level",
  "parity",
] as const;

export const QUANTITIES = [...EFFICIENCY_QUANTITIES, ...QUALITY_QUANTITIES] as const;
export const UNITS = ["x", "%", "pp", "level"] as const;
export const DIRECTIONS = ["better", "worse", "level"] as const;
export const BOUNDS = ["exact", "at-least", "up-to", "about"] as const;
export const SUBJECTS = ["own", "other", "finding"] as const;
export const SCORE_SENSES = ["score", "error"] as const;
export const PHASES = ["training", "inference", "prefill", "decoding", "search"] as const;

/** Which memory is saved: of keys and values kept, of weights, while training, or the most at any time. */
export const MEMORY_KINDS = ["cache", "weights", "training", "peak"] as const;

export type MemoryKind = (typeof MEMORY_KINDS)[number];
export type EfficiencyQuantity = (typeof EFFICIENCY_QUANTITIES)[number];
export type Quantity = (typeof QUANTITIES)[number];
export type Unit = (typeof UNITS)[number];
export type Direction = (typeof DIRECTIONS)[number];
export type Bound = (typeof BOUNDS)[number];
export type Subject = (typeof SUBJECTS)[number];
export type Phase = (typeof PHASES)[number];
export type ScoreSense = (typeof SCORE_SENSES)[number];

/** Half-open offsets in UTF-16 code units, as `text.slice(start, end)` takes them. */
export interface Span {
  start: number;
  end: number;
}

/** What was said: one number, a range, or that nothing was lost. Always positive, in the claim's unit. */
export type Value =
  | { kind: "point"; value: number }
  | { kind: "range"; low: number; high: number }
  | { kind: "parity" };

/** The comparable factor of an efficiency claim: ≥ 1 is better, < 1 is an overhead; low = high for a point. */
export interface Factor {
  low: number;
  high: number;
}

/** What the abstract says about a claim besides its number, in the abstract's own words. */
export interface Details {
  measure: string | null;
  benchmark: string | null;
  model: string | null;
  baseline: string | null;
  hardware: string | null;
  phase: Phase | null;
}

/** Where each detail stands in the abstract; null where there is none, or, of the measure, where only the sense says it. */
export type DetailSpans = Record<keyof Details, Span | null>;

/** What the abstract says twice, worked out again: a change and its two levels, a factor and its per cent. */
export interface Agreement {
  verdict: "agrees" | "differs";
  /** The sum in words: "20 → 3 is −85 %: agrees with 85 %". */
  sum: string;
  /** The numbers it was worked out of. */
  with: Span[];
}

/** One reported number (or range, or parity statement) measuring one quantity, with its evidence. */
export interface Claim extends Details {
  quantity: Quantity;
  value: Value;
  unit: Unit;
  direction: Direction;
  bound: Bound;
  subject: Subject;
  /** Whether more of the score is better ("score") or less ("error": perplexity, WER, FID); null for efficiency and parity. */
  scoreSense: ScoreSense | null;
  /** Of less memory: which memory, where the words next to the number say it. */
  memoryKind: MemoryKind | null;
  /** null for quality quantities. */
  factor: Factor | null;
  /** The evidence in the abstract: `abstract.slice(span.start, span.end) === quote`. */
  span: Span;
  quote: string;
  /** The sentence of the abstract the evidence stands in. */
  sentence: Span;
  /** The places of its details; a detail's text is what stands there, marks of type-setting left out. */
  spans: DetailSpans;
  /** The number tokens this claim used up (empty for parity). */
  numbers: Span[];
  /** Id of the rule that made it. */
  rule: string;
  /** Share of claims like this one that are right, in 0..1, as the trained scorer estimates it. */
  probability: number;
  /** Whether the probability is so high that of all such claims 98 % are expected to be right. */
  sure: boolean;
  /** Whether the abstract agrees with itself about this number; null where it says it once. */
  agreement: Agreement | null;
  /** Name of the correction by which a person changed or added it; the reader gives none. */
  corrected?: string;
}

/** Which step joined an efficiency claim with a quality claim of the same setting. */
export type PairStep = "clause" | "sentence" | "neighbour";

/** An efficiency claim with the quality claim of the same setting: indices into `claims`. */
export interface Tradeoff {
  efficiency: number;
  quality: number;
  step: PairStep;
  /** Where the words stand that joined them, e.g. "while"; null when they only share a clause. */
  joined: Span | null;
}

/** A number token of the abstract that became no claim. */
export interface RejectedNumber {
  span: Span;
  /** The number as written. */
  text: string;
  /** Machine word of the reason, e.g. "model-size", "year", "count", "efficiency-level"; words in `reasons.ts`. */
  code: string;
  /** Id of the veto or rule that rejected it. */
  rule: string;
  /** A few words around the number that decided it, as they stand in the abstract; null where none did. */
  context: Span | null;
}

/** Everything read from one abstract. Every number token is in a claim's `numbers` or in `rejected`. */
export interface Reading {
  /** Version of the extractor: changes whenever a reading may change. */
  version: string;
  claims: Claim[];
  tradeoffs: Tradeoff[];
  rejected: RejectedNumber[];
}

export const isEfficiency = (q: Quantity): q is EfficiencyQuantity =>
  (EFFICIENCY_QUANTITIES as readonly string[]).includes(q);

/** Whether a claim says in words that quality is better: read only where a gain's quality is said in no other way. */
export const isBetterInWords = ({ quantity, direction }: Pick<Claim, "quantity" | "direction">): boolean =>
  quantity === "parity" && direction === "better";
