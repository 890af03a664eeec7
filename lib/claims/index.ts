import { analyse } from "./1-text";
import { findNumbers } from "./2-numbers";
import { views } from "./3-attach/items";
import { type Finding, match, type Refusal } from "./3-attach/match";
import { findParity } from "./3-attach/parity";
import { settle } from "./4-settle";
import { pairClaims } from "./5-pair";
import type { Reading, RejectedNumber, Span } from "./types";

export { reason, REASONS } from "./reasons";
export * from "./types";

/** Changes whenever a reading may change. */
export const EXTRACTOR_VERSION = "1";

/**
 * Reads every reported number and every statement of kept quality from an abstract.
 * Text → numbers → what each measures → bound, subject, factor → pairs. Pure, never throws, time linear in the text.
 * @param title tells whether the paper is a study; no claims are read from it
 * @returns claims in reading order; every number of the abstract is in a claim's `numbers` or in `rejected`
 */
export function readClaims(title: string, abstract: string): Reading {
  const text = analyse(abstract);
  const { mentions, named } = findNumbers(text);
  const findings: Finding[] = [];
  const refusals: Refusal[] = [];
  for (const view of views(text, mentions)) {
    const { kept, rejected } = match(view);
    findings.push(...kept);
    refusals.push(...rejected);
  }
  const settled = settle(title, text, findings, findParity(text));
  const used = new Set(settled.kept.flatMap((c) => c.numbers.map((n) => n.start)));
  const rejected = [...refusals, ...settled.rejected].flatMap((r) => refused(abstract, r)).filter((r) => !used.has(r.span.start));
  for (const { span, code } of named) rejected.push({ span, text: abstract.slice(span.start, span.end), code, rule: `token.${code}`, context: null });
  rejected.sort((a, b) => a.span.start - b.span.start);
  return {
    version: EXTRACTOR_VERSION,
    claims: settled.kept,
    tradeoffs: pairClaims(abstract, text.sentences, settled.kept),
    rejected: rejected.filter((r, i) => r.span.start !== rejected[i - 1]?.span.start),
  };
}

function refused(source: string, refusal: Refusal): RejectedNumber[] {
  const { items, text } = refusal.view;
  const mention = items[refusal.at]?.mention;
  const start = text.tokens[items[Math.max(0, refusal.from)]?.first ?? -1]?.start;
  const end = text.tokens[items[Math.min(items.length - 1, refusal.to)]?.last ?? -1]?.end;
  return (mention?.numbers ?? []).map((span: Span) => ({
    span,
    text: source.slice(span.start, span.end),
    code: refusal.code,
    rule: refusal.rule,
    context: refusal.from < refusal.at || refusal.to > refusal.at ? contextOf(start, end) : null,
  }));
}

const contextOf = (start: number | undefined, end: number | undefined): Span | null =>
  start === undefined || end === undefined || end <= start ? null : { start, end };
