import { claimFeatures, weighedMost } from "@/lib/claims";
import { reason } from "@/lib/claims/reasons";
import type { Claim, Reading, RejectedNumber } from "@/lib/claims/types";
import type { PaperLine } from "./json-lines";

const said = ({ value, unit }: Claim): string =>
  value.kind === "parity"
    ? "kept"
    : `${value.kind === "range" ? `${value.low}–${value.high}` : value.value} ${unit}`;

/** How many features are told of what speaks for a claim and against it. */
const TOLD = 4;

function claimLine(claim: Claim, n: number, features: readonly string[]): string {
  const { quantity, direction, bound, subject, rule, sure, probability, quote } = claim;
  const details = (["measure", "benchmark", "model", "baseline", "hardware", "phase"] as const)
    .flatMap((key) => (claim[key] ? [`${key} ${claim[key]}`] : []))
    .join(", ");
  const words = [quantity, said(claim), direction, bound, subject].join(" · ");
  const weighed = weighedMost(features, TOLD).map(
    ({ feature, weight }) => `${feature} ${weight > 0 ? "+" : "−"}${Math.abs(weight).toFixed(2)}`,
  );
  return [
    `  ${n}. ${words}`,
    `     rule ${rule}: “${quote}”`,
    ...(details ? [`     ${details}`] : []),
    `     ${sure ? "sure" : "unsure"}, right with probability ${probability}: ${weighed.join(", ")}`,
  ].join("\n");
}

const rejectedLine = (rejected: RejectedNumber): string => `  –  ${reason(rejected)} (${rejected.rule})`;

/** The abstract sentence by sentence, each followed by its claims and by its numbers that became none. */
export function explain(paper: PaperLine, reading: Reading): string {
  const out = [
    paper.title,
    `${reading.claims.length} claims, ${reading.rejected.length} other numbers, extractor ${reading.version}`,
  ];
  const features = claimFeatures(paper.title, paper.abstract);
  const starts = [...new Set(reading.claims.map((c) => c.sentence.start))].sort((a, b) => a - b);
  for (const start of starts) {
    const own = reading.claims.filter((c) => c.sentence.start === start);
    const sentence = own[0]?.sentence;
    if (!sentence) continue;
    out.push("", paper.abstract.slice(sentence.start, sentence.end));
    for (const claim of own) {
      const n = reading.claims.indexOf(claim);
      out.push(claimLine(claim, n, features[n] ?? []));
    }
    out.push(...within(reading.rejected, sentence.start, sentence.end).map(rejectedLine));
  }
  const rest = reading.rejected.filter(
    (r) => !reading.claims.some((c) => r.span.start >= c.sentence.start && r.span.end <= c.sentence.end),
  );
  if (rest.length > 0)
    out.push(
      "",
      "Numbers in other sentences",
      ...rest.map((r) => `${rejectedLine(r)} …${around(paper.abstract, r)}…`),
    );
  for (const { efficiency, quality, step } of reading.tradeoffs)
    out.push("", `Trade-off ${efficiency} with ${quality} (${step})`);
  return out.join("\n");
}

const within = (rejected: readonly RejectedNumber[], start: number, end: number): RejectedNumber[] =>
  rejected.filter((r) => r.span.start >= start && r.span.end <= end);

const around = (text: string, { span }: RejectedNumber): string =>
  text.slice(Math.max(0, span.start - 30), span.end + 30).replace(/\s+/g, " ");
