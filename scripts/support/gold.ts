import { readClaims } from "@/lib/claims";
import { readLabels } from "@/lib/labels";

export interface PaperLine {
  paper: string;
  title: string;
  abstract: string;
}

/** One paper's findings as a record in the format of the labelled files. */
export function goldRecord({ paper, title, abstract }: PaperLine) {
  const { claims, tradeoffs } = readClaims(title, abstract);
  const labels = readLabels(title, abstract);
  return {
    paper,
    claims: claims.map((c) => ({
      quantity: c.quantity,
      value: c.value.kind === "point" ? c.value.value : c.value.kind === "range" ? c.value.low : 0,
      high: c.value.kind === "range" ? c.value.high : null,
      unit: c.unit,
      direction: c.direction,
      bound: c.bound,
      subject: c.subject,
      measure: c.measure,
      benchmark: c.benchmark,
      model: c.model,
      baseline: c.baseline,
      hardware: c.hardware,
      quote: c.quote,
      rule: c.rule,
    })),
    tradeoffs: tradeoffs.map((t) => [t.efficiency, t.quality]),
    techniques: labels.techniques.map((l) => l.name),
    domains: labels.domains.map((l) => l.name),
  };
}
