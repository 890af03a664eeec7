import type { Quantity } from "@/lib/claims/types";
import type { ClaimView, PointView, TradeoffView } from "./claim";
import type { PaperRow } from "./row";

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
