import type { Bound, Quantity, Subject } from "@/lib/claims/types";
import type { PointView } from "./claim";
import type { PaperRow } from "./row";

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
