import type { Piece } from "./row";

/** One line of the command palette. */
export interface Suggestion {
  kind: "paper" | "technique" | "domain" | "organisation";
  value: string;
  label: Piece[];
  /** For a label, its number of papers; for a paper, its year. */
  count: number | null;
  href: string;
}
