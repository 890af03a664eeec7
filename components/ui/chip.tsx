import { isEfficiency } from "@/lib/claims/types";
import { formatClaim, isWorse, type Sayable, speakClaim } from "@/lib/format";
import { CorrectedSign } from "./corrected";

interface Props {
  claim: Sayable & { sure?: boolean; corrected?: string | null };
}

/** A reported number in the one notation, with its kind by colour, border and words. */
export function ClaimChip({ claim }: Props) {
  return (
    <span
      className="chip"
      data-quantity={claim.quantity}
      data-family={isEfficiency(claim.quantity) ? "efficiency" : "quality"}
      data-worse={isWorse(claim) || undefined}
      data-subject={claim.subject}
    >
      <span aria-hidden="true">{formatClaim(claim)}</span>
      <span className="sr-only">{speakClaim(claim)}</span>
      {claim.subject && claim.subject !== "own" && <span> · {claim.subject}</span>}
      {claim.sure === false && (
        <span title="Read by a rule that is new, rare or not always right">
          <span aria-hidden="true"> ?</span>
          <span className="sr-only"> (unsure)</span>
        </span>
      )}
      <CorrectedSign claim={claim} />
    </span>
  );
}
