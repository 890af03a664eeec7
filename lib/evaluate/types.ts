import type { Bound, Direction, Quantity, Subject, Unit } from "../claims/types";

/** A claim as the label files write it: one flat record, numbers in `unit`, `high` null unless a range. */
export interface ClaimRecord {
  quantity: Quantity;
  value: number;
  high: number | null;
  unit: Unit;
  direction: Direction;
  bound: Bound;
  subject: Subject;
  measure?: string | null;
  benchmark?: string | null;
  model?: string | null;
  baseline?: string | null;
  hardware?: string | null;
  quote: string;
  /** Id of the rule that made it, and whether it is sure; labels have neither. */
  rule?: string;
  sure?: boolean;
  probability?: number;
}

/** The words around a number that labels name too. */
export const DETAILS = ["model", "benchmark", "baseline", "hardware"] as const;
export type Detail = (typeof DETAILS)[number];

/** What is right or wrong of a matched claim besides its number. */
export const ATTRIBUTES = ["unit", "bound", "subject"] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

/** A labelled claim; `optional` may be given or left out, `or` lists quantities that are as right. */
export interface GoldClaim extends ClaimRecord {
  optional?: boolean;
  or?: Quantity[];
  /** Where single claims were picked to be judged: how many of all this one stands for. */
  weight?: number;
}

export type LabelKind = "techniques" | "domains";
export const LABEL_KINDS: readonly LabelKind[] = ["techniques", "domains"];

/** What was read from one paper, in the format of the label files. */
export interface PredictedRecord {
  paper: string;
  claims: ClaimRecord[];
  /** Pairs [efficiency, quality] of indices into `claims`. */
  tradeoffs: [number, number][];
  /** Gains by index into `claims` whose quality is said to be better in words, and these words. */
  better?: { efficiency: number; quote: string }[];
  techniques: string[];
  domains: string[];
}

/** What a paper should give. */
export interface GoldRecord extends Omit<PredictedRecord, "claims" | "better"> {
  claims: GoldClaim[];
  /** Where single claims were judged and not the whole abstract: readings that are wrong; any other is left open. */
  wrong?: GoldClaim[];
  /** Pairs that are allowed and not asked for. */
  tradeoffs_also?: [number, number][];
  /** Labels that are allowed and not asked for. */
  also?: Partial<Record<LabelKind, string[]>>;
  /** Labels that may stand first. */
  main?: Partial<Record<LabelKind, string[]>>;
}

/** The text a labelled paper was read from. */
export interface PaperText {
  paper: string;
  title: string;
  abstract: string;
}

/** Precision, recall and F1 with their counts; each share is in 0..1, rounded to 4 decimals. */
export interface Figures {
  precision: number;
  recall: number;
  f1: number;
  gold: number;
  predicted: number;
  matched: number;
}

export type LabelFigures = Figures & {
  /** Share of papers whose first label may stand first. */
  main: number;
};

/** The scorer's report over a set of papers. */
export interface Score {
  papers: number;
  missing_papers: string[];
  /** Predicted quotes that do not stand in the paper's text. */
  ungrounded_quotes: number;
  /** Readings that mislead most: over the words of a label of their quantity, the other way round or three times off. */
  inverted: number;
  all: Figures;
  /** All but `parity` and `accuracy_level`: the headline figure. */
  changes: Figures;
  by_quantity: Record<string, Figures>;
  tradeoffs: Figures;
  /** Share of matched claims with the right unit, bound and subject; null where nothing matched. */
  attributes: Record<Attribute, number | null>;
  /** The words around a number, on matched claims. */
  details: Record<Detail, Figures>;
  labels: Record<LabelKind, LabelFigures>;
}

/** The middle 95 % of a figure over resampled papers. */
export interface Interval {
  low: number;
  high: number;
}

export type Intervals = Record<"precision" | "recall" | "f1", Interval>;

/** One line of the table: a figure's name, its counts and how far it may be off. */
export interface Row extends Figures {
  name: string;
  interval: Intervals;
}

/** How often a rule's claims were right on labelled abstracts. */
export interface RuleCount {
  n: number;
  right: number;
}

/** Claims of one degree of certainty and how many of them were right. */
export interface Certainty extends RuleCount {
  precision: number | null;
}

/** Claims called sure or unsure; `interval` is of the share that is right. */
export interface Sureness extends Certainty {
  interval: Interval;
}

/** What `data/evaluation.json` holds and the page *How numbers are read* shows. */
export interface Evaluation {
  extractor: string;
  labeller: string;
  gold: string;
  papers: number;
  resamples: number;
  seed: number;
  rows: Row[];
  attributes: Score["attributes"];
  mainLabel: Record<LabelKind, number>;
  /** How far the shares above may be off. */
  shareIntervals: Record<Attribute | LabelKind, Interval>;
  inverted: number;
  ungroundedQuotes: number;
  sure: { share: number | null; sure: Sureness; unsure: Sureness };
  rules: ({ rule: string } & Certainty)[];
}
