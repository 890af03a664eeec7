import { evidenceHref, NotStated } from "@/components/evidence/claim-link";
import { CorrectedSign } from "@/components/ui/corrected";
import { formatCell, formatClaim, formatFactor, isWorse, QUANTITY_WORDS, speakClaim } from "@/lib/format";
import type { ClaimView } from "@/lib/query/types";

interface Props {
  claim: ClaimView | undefined;
  /** The column's head does not say what is measured: say it. */
  named?: boolean;
}

/** A factor with what there is less of; an overhead as it is said. */
const namedFactor = (claim: ClaimView) =>
  isWorse(claim) ? formatClaim(claim) : `${formatFactor(claim)} ${QUANTITY_WORDS[claim.quantity].gain}`;

/** A number of the table: unit, bound and direction in the notation, whose it is below; leads to its evidence. */
export function NumberLink({ claim, named = false }: Props) {
  if (!claim) return <NotStated />;
  const text = named ? namedFactor(claim) : formatCell(claim);
  return (
    <a
      href={evidenceHref(claim)}
      data-claim={`${claim.paper}:${claim.n}`}
      className={`no-underline hover:underline ${isWorse(claim) ? "text-warn" : claim.subject === "other" ? "text-mut" : "text-ink"}`}
    >
      <span aria-hidden="true">{text}</span>
      <span className="sr-only">{speakClaim(claim)}</span>
      {claim.sure === false && (
        <span className="text-mut">
          <span aria-hidden="true">{" ?"}</span>
          <span className="sr-only"> (unsure)</span>
        </span>
      )}
      <CorrectedSign claim={claim} />
      {isWorse(claim) && !named && <span className="block text-xs leading-4">worse</span>}
      {claim.subject !== "own" && <span className="block text-xs leading-4 text-mut">{claim.subject}</span>}
    </a>
  );
}
