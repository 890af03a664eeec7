import { claimCells } from "@/lib/claims/columns";
import type { Reading } from "@/lib/claims/types";
import type { Label } from "@/lib/labels/types";
import type { Findings } from "./paper";
import type { Row, Rows } from "./rows";

function readingRows(paperId: number, reading: Reading): Omit<FindingRows, "Label"> {
  return {
    Claim: reading.claims.map((claim, position) => ({ paperId, ...claimCells(claim, position) })),
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
