import type { Text } from "../1-text";
import { item, norm } from "../3-attach/look";
import type { Finding, Refusal } from "../3-attach/match";
import { leftOf } from "../3-attach/rules/govern";
import type { View } from "../3-attach/types";
import type { RejectedNumber, ScoreSense, Span } from "../types";
import { bounds } from "./bound";
import type { Undetailed } from "./details";
import { context, type Judged, refusedLater } from "./later";
import type { PaperKind } from "./paper";
import { restated } from "./restated";
import { turned } from "./sense";
import { seenFromOwn, subjectOf } from "./subject";
import { factorOf, type Settled, settleValue } from "./value";

/** Turns the findings of one sentence into claims; those that make no sense after all are refused with a reason. */
export function settle(
  view: View,
  matched: Finding[],
  paper: PaperKind,
): { claims: Undetailed[]; rejected: Refusal[] } {
  const claims: Undetailed[] = [];
  const rejected: Refusal[] = [];
  const findings = restated(matched);
  const bound = bounds(view, findings);
  const used = new Set<number>();
  for (const judged of split(findings)) {
    const finding = turned(seenFromOwn(judged.finding, paper));
    const code = refusedLater(judged);
    const subject = judged.subject ?? subjectOf(finding, paper);
    const settled =
      code ||
      (subject === "other" && finding.gives === "remaining" && finding.term.quantity === "size_reduction")
        ? null
        : settleValue(finding, bound.get(finding.at) ?? "exact");
    if (!settled) {
      rejected.push({
        view,
        at: finding.at,
        code: code ?? "setting",
        rule: finding.rule,
        from: finding.from,
        to: finding.to,
      });
      continue;
    }
    used.add(finding.at);
    const span = spanOf(view, finding.from, finding.to);
    const sentence = view.text.sentences[view.sentence];
    const saves =
      finding.gives === "remaining" ||
      finding.gives === "fromTo" ||
      finding.term.sense === "cost" ||
      /reduc|sav|fewer|less|decreas/.test(view.text.source.slice(span.start, span.end).toLowerCase());
    claims.push({
      quantity: settled.quantity,
      value: settled.value,
      unit: settled.unit,
      bound: settled.bound,
      direction: settled.direction,
      subject,
      scoreSense: scoreSense(finding, settled),
      measure: finding.term.measure || null,
      factor: factorOf(settled, saves),
      span,
      quote: view.text.source.slice(span.start, span.end),
      sentence: { start: sentence?.start ?? 0, end: sentence?.end ?? 0 },
      numbers: [...finding.mention.numbers],
      rule: finding.rule,
    });
  }
  for (const { at, rule, from, to } of matched)
    if (!used.has(at) && !rejected.some((r) => r.at === at))
      rejected.push({ view, at, code: "beside", rule, from, to });
  return { claims, rejected: rejected.filter((r) => !used.has(r.at)) };
}

/** By what the number measures; a factor of performance that is a speed has none. */
function scoreSense({ term }: Finding, { quantity }: Settled): ScoreSense | null {
  if (!quantity.startsWith("accuracy")) return null;
  return term.sense === "cost" ? "error" : "score";
}

/** A change "from A to B" beside a stated change of the same quality is two levels. */
function split(findings: Finding[]): Judged[] {
  return findings.flatMap((finding): Judged[] => {
    const { mention } = finding;
    if (
      finding.gives !== "level" ||
      mention.range === null ||
      mention.high === null ||
      !["from", "to"].includes(mention.range) ||
      // "ranges from 59% to 82% on A and 57% to 76% on B"
      finding.rule === "list.before" ||
      // "error rates of 5.7 to 7%": one range of levels, not one before and one after.
      /^(of|between|at|in|around)$/.test(norm(finding.view, leftOf(finding.view, finding.at)))
    )
      return [{ finding }];
    return [
      {
        finding: { ...finding, mention: { ...mention, high: null, numbers: mention.numbers.slice(0, 1) } },
        subject: "other",
      },
      {
        finding: {
          ...finding,
          mention: { ...mention, value: mention.high, high: null, numbers: mention.numbers.slice(1) },
        },
      },
    ];
  });
}

export function spanOf(view: View, from: number, to: number): Span {
  const [a, b] = [item(view, Math.max(0, from)), item(view, Math.min(to, view.items.length - 1))];
  const [first, last] = [view.text.tokens[a?.first ?? 0], view.text.tokens[b?.last ?? 0]];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** A refusal as the reading gives it. */
export function rejection(text: Text, refusal: Refusal): RejectedNumber[] {
  const numbers = item(refusal.view, refusal.at)?.mention?.numbers ?? [];
  return numbers.map((span) => ({
    span,
    text: text.source.slice(span.start, span.end),
    code: refusal.code,
    rule: refusal.rule,
    context: context(refusal),
  }));
}
