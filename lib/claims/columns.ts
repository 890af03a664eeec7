import type { Claim } from "./types";

/** The three cells of a value: its kind, the number or the smaller end, the larger end. */
function valueCells(value: Claim["value"]): { valueKind: string; value: number; high: number | null } {
  switch (value.kind) {
    case "point":
      return { valueKind: "point", value: value.value, high: null };
    case "range":
      return { valueKind: "range", value: value.low, high: value.high };
    case "parity":
      return { valueKind: "parity", value: 0, high: null };
  }
}

/**
 * A claim laid flat, as it is stored and answered: what is no number of its own stands in the cell of its name.
 * @param position its place among the paper's claims, from 0
 */
export const claimCells = ({ value, factor, span, sentence, numbers, ...same }: Claim, position: number) => ({
  ...same,
  corrected: same.corrected ?? null,
  position,
  ...valueCells(value),
  factorLow: factor?.low ?? null,
  factorHigh: factor?.high ?? null,
  start: span.start,
  end: span.end,
  sentenceStart: sentence.start,
  sentenceEnd: sentence.end,
  numbers: JSON.stringify(numbers.map((n) => [n.start, n.end])),
});
