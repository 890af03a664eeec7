import { isQuality, item } from "../3-attach/look";
import type { Finding } from "../3-attach/match";

/** How many items behind "from A to B" the change may be stated once more. */
const NEAR = 14;
/** Stated changes are rounded: in percent, and in points of a score. */
const PERCENT_OFF = 1;
const POINTS_OFF = 0.15;

/**
 * "Latency falls from 3.9 to 2.1 s, a 45 % gain", "raises it from 0.82 to 0.91 (+9 pp)": where the change is stated
 * beside its two levels, the stated one is the claim; of a score the two levels are claims too, of a cost they are none.
 */
export function restated(findings: readonly Finding[]): Finding[] {
  return findings.flatMap((finding): Finding[] => {
    const at = finding.gives === "fromTo" ? statedAt(finding) : -1;
    if (at < 0) return [finding];
    const quality = isQuality(finding.term);
    const levels: Finding[] = quality ? [{ ...finding, gives: "level", direction: "level" }] : [];
    const known = findings.some((f) => f.at === at);
    return known ? levels : [...levels, stated(finding, at)];
  });
}

function stated(finding: Finding, at: number): Finding {
  const mention = item(finding.view, at)?.mention ?? finding.mention;
  return { ...finding, at, mention, gives: "change", from: finding.from, to: at, head: at };
}

/** The item of the number that says the change "from A to B" in another form; -1 where none does. */
function statedAt({ view, at, mention, term }: Finding): number {
  const [from, to] = [mention.value, mention.high ?? mention.value];
  if (from === 0 || from === to) return -1;
  const percent = Math.abs((100 * (to - from)) / from);
  const points = Math.abs(to - from) * (Math.max(from, to) <= 1 ? 100 : 1);
  for (let k = at + 1; k < Math.min(view.items.length, at + NEAR); k += 1) {
    const other = item(view, k)?.mention;
    if (!other || other.high !== null) continue;
    if (other.unit === "%" && Math.abs(other.value - percent) <= PERCENT_OFF) return k;
    if (
      isQuality(term) &&
      (other.unit === "pp" || other.unit === "%") &&
      Math.abs(other.value - points) <= POINTS_OFF
    )
      return k;
  }
  return -1;
}
