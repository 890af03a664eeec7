import { isQuality, item, norm } from "../3-attach/look";
import type { Finding, Refusal } from "../3-attach/match";
import type { Span, Subject } from "../types";

/** A finding on its way to a claim; a subject that is already known comes along. */
export interface Judged {
  finding: Finding;
  subject?: Subject;
}

const AIM = new Set("aim aims aiming hope hopes".split(" "));

/** Reasons that only the whole sentence gives: aims and ratios of savings. Null where there is none. */
export function refusedLater({ finding }: Judged): string | null {
  const { view } = finding;
  for (let k = finding.from - 1; k >= Math.max(0, finding.from - 4); k -= 1)
    if (
      AIM.has(norm(view, k)) ||
      (/^(goal|goals|target|objective)$/.test(norm(view, k)) && /^(of|is|to)$/.test(norm(view, k + 1)))
    )
      return "aim";
  const next = norm(view, finding.at + 2);
  if (
    /^(more|greater|higher|better|larger)$/.test(norm(view, finding.at + 1)) &&
    /(savings?|reduction|compression|improvements?|gains?|speedups?)$/.test(
      next + norm(view, finding.at + 3),
    ) &&
    !isQuality(finding.term)
  )
    return "ratio";
  return null;
}

/** The words that decided a refusal. */
export function context(refusal: Refusal): Span | null {
  const { view } = refusal;
  const [a, b] = [item(view, refusal.from), item(view, refusal.to)];
  const [first, last] = [view.text.tokens[a?.first ?? -1], view.text.tokens[b?.last ?? -1]];
  return first && last ? { start: first.start, end: last.end } : null;
}
