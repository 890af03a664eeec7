import { isEfficiency } from "@/lib/claims/types";
import { formatClaim, tidyText } from "@/lib/format";
import type { ClaimView } from "@/lib/query/types";

const BOUND_WORDS = { exact: null, "at-least": "at least", "up-to": "up to", about: "about" } as const;

/** What is said of a claim besides its number, in reading order: measure, benchmark, model, hardware, baseline, phase. */
export function detailsOf(claim: ClaimView): string[] {
  const said = formatClaim(claim);
  const benchmark = claim.benchmark && `on ${claim.benchmark}`;
  const parts = [
    BOUND_WORDS[claim.bound],
    // The number of a score is shown with its name already, and with its benchmark where it has none.
    isEfficiency(claim.quantity) || claim.quantity === "accuracy_retained" ? claim.measure : null,
    benchmark && said.endsWith(tidyText(benchmark)) ? null : benchmark,
    claim.model && `with ${claim.model}`,
    claim.hardware && `on ${claim.hardware}`,
    claim.phase && claim.phase !== claim.measure ? `during ${claim.phase}` : null,
    claim.baseline && `against ${claim.baseline}`,
  ];
  return parts.filter((part): part is string => !!part).map(tidyText);
}
