import type { Claim, Reading } from "@/lib/claims/types";
import type { Label } from "@/lib/labels/types";
import type { Findings } from "./paper";
import type { Row, Rows } from "./rows";

/** The three columns of a value: its kind, the number or the smaller end, the larger end. */
function valueColumns(value: Claim["value"]): Pick<Row<"Claim">, "valueKind" | "value" | "high"> {
  switch (value.kind) {
    case "point":
      return { valueKind: "point", value: value.value, high: null };
    case "range":
      return { valueKind: "range", value: value.low, high: value.high };
    case "parity":
      return { valueKind: "parity", value: 0, high: null };
  }
}

/** A claim's row: what is no number of its own stands in the column of its name. */
function claimRow(
  paperId: number,
  position: number,
  { value, factor, span, sentence, numbers, ...same }: Claim,
): Row<"Claim"> {
  return {
    ...same,
    paperId,
    position,
    ...valueColumns(value),
    factorLow: factor?.low ?? null,
    factorHigh: factor?.high ?? null,
    start: span.start,
    end: span.end,
    sentenceStart: sentence.start,
    sentenceEnd: sentence.end,
    numbers: JSON.stringify(numbers.map((n) => [n.start, n.end])),
  };
}

function readingRows(paperId: number, reading: Reading): Omit<FindingRows, "Label"> {
  return {
    Claim: reading.claims.map((claim, position) => claimRow(paperId, position, claim)),
    Tradeoff: reading.tradeoffs.map(({ joined, ...pair }, position) => ({
      ...pair,
      paperId,
      position,
      joinedStart: joined?.start ?? null,
      joinedEnd: joined?.end ?? null,
    })),
    RejectedNumber: reading.rejected.map(({ span, context, ...number }, position) => ({
      ...number,
      paperId,
      position,
      start: span.start,
      end: span.end,
      contextStart: context?.start ?? null,
      contextEnd: context?.end ?? null,
    })),
  };
}

const labelRows = (paperId: number, kind: string, labels: Label[]): Row<"Label">[] =>
  labels.map(({ name, score, evidence }, rank) => ({
    paperId,
    kind,
    rank,
    name,
    score,
    evidence: JSON.stringify(evidence),
  }));

/** The tables of what was read from a paper. */
export const FINDINGS = ["Claim", "Tradeoff", "RejectedNumber", "Label"] as const;
type FindingRows = Pick<Rows, (typeof FINDINGS)[number]>;

/** Everything read from a paper, as rows. */
export const findingRows = (paperId: number, { reading, labels }: Findings): FindingRows => ({
  ...readingRows(paperId, reading),
  Label: [
    ...labelRows(paperId, "technique", labels.techniques),
    ...labelRows(paperId, "domain", labels.domains),
  ],
});
