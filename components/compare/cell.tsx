import { Check } from "lucide-react";
import { detailsOf } from "@/components/evidence/details";
import { Quote } from "@/components/evidence/quote";
import { NOT_STATED } from "@/lib/format";
import type { ClaimView } from "@/lib/query/types";
import { ClaimLink } from "./claim-link";

interface Props {
  /** The paper's claims of one quantity, the best one first. */
  claims: ClaimView[];
  /** Those of them (by `n`) that come from another setting than the rest of the column. */
  apart?: readonly number[];
  best: boolean;
}

/** What one paper says of one quantity: its best number with its words; the others folded. */
export function CompareCell({ claims, apart = [], best }: Props) {
  const [first, ...others] = claims;
  if (!first)
    return (
      <span className="text-mut">
        <span aria-hidden="true">{NOT_STATED}</span>
        <span className="sr-only">not stated</span>
      </span>
    );
  return (
    <>
      {apart.includes(first.n) && <small className="mb-1 block text-xs text-mut">also, other setting:</small>}
      <Said claim={first} best={best} />
      {others.length > 0 && (
        <details data-print="open" className="mt-2">
          <summary className="text-xs text-mut">
            {others.length} more {others.length === 1 ? "number" : "numbers"}
          </summary>
          <ul className="mt-2 grid list-none gap-3 p-0">
            {others.map((claim) => (
              <li key={claim.n}>
                {apart.includes(claim.n) && !apart.includes(first.n) && (
                  <small className="mb-1 block text-xs text-mut">also, other setting:</small>
                )}
                <Said claim={claim} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Said({ claim, best = false }: { claim: ClaimView; best?: boolean }) {
  const details = detailsOf(claim);
  return (
    <div className="max-w-[48ch]">
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <ClaimLink claim={claim} />
        {best && (
          <strong className="inline-flex items-center gap-0.5 text-xs font-semibold text-acc">
            <Check size={13} aria-hidden="true" />
            best
          </strong>
        )}
      </span>
      {details.length > 0 && <small className="mt-1 block text-xs text-mut">{details.join(" · ")}</small>}
      <span className="mt-1 block leading-snug">
        <Quote claim={claim} />
      </span>
    </div>
  );
}
