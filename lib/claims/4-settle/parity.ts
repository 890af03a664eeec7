import type { Text } from "../1-text";
import type { ParityFinding } from "../3-attach/parity";
import type { Span } from "../types";
import type { Undetailed } from "./details";
import type { PaperKind } from "./paper";
import { subjectOfPaper } from "./subject";

/**
 * The claim that a statement about quality in words makes: value none, unit %.
 * @param direction level where quality is said to be kept, better where it is said to be better
 */
export function parityClaim(
  text: Text,
  finding: ParityFinding,
  paper: PaperKind,
  direction: "level" | "better",
): Undetailed {
  const { span } = finding;
  const words = (s: Span | null): string | null => (s ? text.source.slice(s.start, s.end) : null);
  const sentence = text.sentences[finding.sentence];
  return {
    quantity: "parity",
    value: { kind: "parity" },
    unit: "%",
    bound: "exact",
    direction,
    subject: subjectOfPaper(text, finding.sentence, paper),
    scoreSense: null,
    measure: words(finding.measure),
    factor: null,
    span: { start: span.start, end: span.end },
    quote: text.source.slice(span.start, span.end),
    sentence: { start: sentence?.start ?? span.start, end: sentence?.end ?? span.end },
    numbers: [],
    rule: finding.rule,
  };
}
