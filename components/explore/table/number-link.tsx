import { ClaimChip } from "@/components/ui/chip";
import {
  formatCell,
  formatClaim,
  formatFactor,
  isWorse,
  NOT_STATED,
  QUANTITY_WORDS,
  speakClaim,
} from "@/lib/format";
import type { ClaimView } from "@/lib/query/types";

/** Where a number's evidence stands without scripts. */
export const evidenceHref = (c: ClaimView) => `/papers/${c.paper}#claim-${c.n}`;

/** Nothing stated: never 0, never blank. */
export function NotStated() {
  return (
    <span className="text-mut">
      <span aria-hidden="true">{NOT_STATED}</span>
      <span className="sr-only">not stated</span>
    </span>
  );
}

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
      {isWorse(claim) && !named && <span className="block text-xs leading-4">worse</span>}
      {claim.subject !== "own" && <span className="block text-xs leading-4 text-mut">{claim.subject}</span>}
    </a>
  );
}

/** A number as a chip that leads to its evidence; whose it is stands beside it. */
export function ChipLink({ claim }: { claim: ClaimView }) {
  const { subject, ...said } = claim;
  return (
    <a
      href={evidenceHref(claim)}
      data-claim={`${claim.paper}:${claim.n}`}
      className="min-w-0 text-ink no-underline hover:no-underline hover:brightness-95 dark:hover:brightness-125"
    >
      <ClaimChip claim={subject === "other" ? claim : said} />
    </a>
  );
}
