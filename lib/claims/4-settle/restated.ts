import type { NumberMention } from "../2-numbers";
import { isQuality, item } from "../3-attach/look";
import type { Finding } from "../3-attach/match";

/** How many items before or behind "from A to B" the change may be stated once more. */
const NEAR = 14;
/** Stated changes are rounded: in percent, and in points of a score. */
const PERCENT_OFF = 1;
const POINTS_OFF = 0.15;

/**
 * "Latency falls from 3.9 to 2.1 s, a 45 % gain", "raises it from 0.82 to 0.91 (+9 pp)", "by 2.5 % (from 70.2 to 72.7)":
 * where the change is stated beside its two levels, the stated one is the claim; of a score the two levels are claims
 * too, of a cost they are none.
 */
export function restated(findings: readonly Finding[]): Finding[] {
  return findings.flatMap((finding): Finding[] => {
    if (finding.gives !== "fromTo") return [finding];
    const levels: Finding[] = isQuality(finding.term)
      ? [{ ...finding, gives: "level", direction: "level" }]
      : [];
    if (findings.some((f) => statedBefore(f, finding))) return levels;
    const at = statedBehind(finding);
    if (at < 0) return [finding];
    const known = findings.some((f) => f.at === at);
    return known ? levels : [...levels, stated(finding, at)];
  });
}

function stated(finding: Finding, at: number): Finding {
  const mention = item(finding.view, at)?.mention ?? finding.mention;
  return { ...finding, at, mention, gives: "change", from: finding.from, to: at, head: at };
}

/** Whether a finding in front of two levels says their change in another form. */
const statedBefore = (before: Finding, levels: Finding): boolean =>
  before.gives === "change" &&
  before.term.quantity === levels.term.quantity &&
  before.at < levels.at &&
  before.at > levels.at - NEAR &&
  says(before.mention, levels);

/** The item of the number behind two levels that says their change in another form; -1 where none does. */
function statedBehind(levels: Finding): number {
  const { view, at } = levels;
  for (let k = at + 1; k < Math.min(view.items.length, at + NEAR); k += 1) {
    const other = item(view, k)?.mention;
    if (other && says(other, levels)) return k;
  }
  return -1;
}

/** Whether a number is the change "from A to B", in percent or in points of a score. */
function says({ value, high, unit }: NumberMention, { mention, term }: Finding): boolean {
  const [from, to] = [mention.value, mention.high ?? mention.value];
  if (high !== null || from === 0 || from === to) return false;
  const percent = Math.abs((100 * (to - from)) / from);
  if (unit === "%" && Math.abs(value - percent) <= PERCENT_OFF) return true;
  const points = Math.abs(to - from) * (Math.max(from, to) <= 1 ? 100 : 1);
  return isQuality(term) && (unit === "pp" || unit === "%") && Math.abs(value - points) <= POINTS_OFF;
}
