import calibration from "../calibration.json";

/** How often a rule's claims were right on labelled abstracts. */
interface Count {
  n: number;
  right: number;
}

const COUNTS: ReadonlyMap<string, Count> = new Map(Object.entries(calibration as Record<string, Count>));

/** Fewer labelled cases than this say nothing. */
const LEAST = 5;

/** Whether a rule was seen often enough and was right in at least 95 % of its labelled cases. */
export function isSure(rule: string): boolean {
  const count = COUNTS.get(rule);
  return count !== undefined && count.n >= LEAST && count.right / count.n >= 0.95;
}
