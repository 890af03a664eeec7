import type { Claim, Reading } from "@/lib/claims/types";
import type { Label, Labels } from "@/lib/labels/types";
import type { Row } from "./columns";
import type { Findings } from "./paper";
import type { Statements } from "./statements";

const TABLES = ["Tradeoff", "Claim", "RejectedNumber", "Label"] as const;

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

function claimRow(paperId: number, position: number, claim: Claim): Row<"Claim"> {
  return {
    paperId,
    position,
    quantity: claim.quantity,
    ...valueColumns(claim.value),
    unit: claim.unit,
    direction: claim.direction,
    bound: claim.bound,
    subject: claim.subject,
    factorLow: claim.factor?.low ?? null,
    factorHigh: claim.factor?.high ?? null,
    measure: claim.measure,
    benchmark: claim.benchmark,
    model: claim.model,
    baseline: claim.baseline,
    hardware: claim.hardware,
    phase: claim.phase,
    start: claim.span.start,
    end: claim.span.end,
    quote: claim.quote,
    sentenceStart: claim.sentence.start,
    sentenceEnd: claim.sentence.end,
    numbers: JSON.stringify(claim.numbers.map((n) => [n.start, n.end])),
    rule: claim.rule,
    sure: claim.sure ? 1 : 0,
  };
}

function insertReading(db: Statements, paperId: number, reading: Reading): void {
  reading.claims.forEach((claim, i) => {
    db.insert("Claim", claimRow(paperId, i, claim));
  });
  reading.tradeoffs.forEach((pair, position) => {
    const { efficiency, quality, step, joined } = pair;
    const joinedStart = joined?.start ?? null;
    db.insert("Tradeoff", {
      paperId,
      position,
      efficiency,
      quality,
      step,
      joinedStart,
      joinedEnd: joined?.end ?? null,
    });
  });
  reading.rejected.forEach((number, position) => {
    const { span, text, code, rule, context } = number;
    const at = {
      start: span.start,
      end: span.end,
      contextStart: context?.start ?? null,
      contextEnd: context?.end ?? null,
    };
    db.insert("RejectedNumber", { paperId, position, text, code, rule, ...at });
  });
}

function insertLabels(db: Statements, paperId: number, labels: Labels): void {
  const put = (kind: string) => (label: Label, rank: number) => {
    const { name, score, evidence } = label;
    db.insert("Label", { paperId, kind, rank, name, score, evidence: JSON.stringify(evidence) });
  };
  labels.techniques.forEach(put("technique"));
  labels.domains.forEach(put("domain"));
}

/** Replaces everything read from a paper. */
export function replaceFindings(db: Statements, paperId: number, findings: Findings): void {
  for (const table of TABLES) db.prepare(`DELETE FROM "${table}" WHERE "paperId" = ?`).run([paperId]);
  insertReading(db, paperId, findings.reading);
  insertLabels(db, paperId, findings.labels);
}
