import { ClaimChip } from "@/components/ui/chip";
import { CorrectedSign } from "@/components/ui/corrected";
import { formatClaim, NOT_STATED, speakClaim } from "@/lib/format";
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

/** A number as quiet text that leads to its evidence. */
export function TextLink({ claim }: { claim: ClaimView }) {
  return (
    <a
      href={evidenceHref(claim)}
      data-claim={`${claim.paper}:${claim.n}`}
      className="text-mut no-underline hover:text-ink hover:underline"
    >
      <span aria-hidden="true">{formatClaim(claim)}</span>
      <span className="sr-only">{speakClaim(claim)}</span>
      <CorrectedSign claim={claim} />
    </a>
  );
}
