import { tidyText } from "@/lib/format";
import type { ClaimView } from "@/lib/query/types";

const BOUND_WORDS = { exact: null, "at-least": "at least", "up-to": "up to", about: "about" } as const;

/** What is said of a claim besides its number, in reading order: measure, benchmark, model, hardware, baseline, phase. */
export function detailsOf(claim: ClaimView): string[] {
  const parts = [
    BOUND_WORDS[claim.bound],
    // A level is said with its measure already.
    claim.quantity === "accuracy_level" ? null : claim.measure,
    claim.benchmark && `on ${claim.benchmark}`,
    claim.model && `with ${claim.model}`,
    claim.hardware && `on ${claim.hardware}`,
    claim.phase && claim.phase !== claim.measure ? `during ${claim.phase}` : null,
    claim.baseline && `against ${claim.baseline}`,
  ];
  return parts.filter((part): part is string => !!part).map(tidyText);
}
