import type { CueEntry } from "../../lexicon/directions";
import type { Anchor, Hit, Term } from "../types";

export const change = (terms: Term[], direction: Hit["direction"], from: number, to: number): Hit => ({
  terms,
  direction,
  gives: "change",
  from,
  to,
});

/** Of a word's readings the one without a quantity of its own, where a term is named; else the one with. */
export const reading = (cues: readonly CueEntry[], term: Term | null): CueEntry | undefined =>
  term ? (cues.find((c) => !c.quantity) ?? cues[0]) : (cues.find((c) => c.quantity) ?? cues[0]);

/** A number of changes: with a unit, or bare with a point word behind. */
export const measures = (at: Anchor): boolean => at.mention.unit !== "none";

export const distinct = (terms: Term[]): Term[] =>
  terms.filter((t, i) => terms.findIndex((o) => o.quantity === t.quantity) === i);
