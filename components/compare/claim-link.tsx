import Link from "next/link";
import { ClaimChip } from "@/components/ui/chip";
import type { ClaimView } from "@/lib/query/types";

/** A number that leads to its evidence on the paper's page. */
export function ClaimLink({ claim }: { claim: ClaimView }) {
  return (
    <Link
      href={`/papers/${encodeURIComponent(claim.paper)}#claim-${claim.n}`}
      prefetch={false}
      title={claim.sentence}
      className="text-ink no-underline hover:no-underline"
    >
      <ClaimChip claim={claim} />
    </Link>
  );
}
