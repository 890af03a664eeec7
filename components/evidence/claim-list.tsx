"use client";
import { ClaimChip } from "@/components/ui/chip";
import { claimAddress } from "@/lib/query/addresses";
import type { ClaimView } from "@/lib/query/types";
import { detailsOf } from "./details";
import { keyOf } from "./marks";
import { Quote } from "./quote";

interface Props {
  claims: ClaimView[];
  lit: string | null;
  onLight?: (key: string | null) => void;
  id?: string;
  /** What stands below a claim. */
  below?: ((claim: ClaimView) => React.ReactNode) | undefined;
}

/** The claims of a paper in reading order, each linked with its mark in the abstract. */
export function ClaimList({ claims, lit, onLight, id = "", below }: Props) {
  return (
    <ol className="m-0 list-none p-0">
      {claims.map((claim) => {
        const key = keyOf({ kind: "claim", n: claim.n });
        const details = detailsOf(claim);
        return (
          <li
            key={claim.n}
            id={`${id}claim-${claim.n}`}
            data-on={key === lit || undefined}
            className="flex scroll-mt-24 gap-2.5 rounded-sm border-b px-2.5 py-2 target:bg-soft data-on:bg-soft"
            onMouseEnter={() => onLight?.(key)}
            onMouseLeave={() => onLight?.(null)}
          >
            <a
              href={`#${id}mark-${claim.n}`}
              aria-label={`Claim ${claim.n + 1}, show it in the abstract`}
              className="min-w-4 pt-0.5 text-xs font-medium text-mut no-underline hover:text-ink"
              onFocus={() => onLight?.(key)}
              onBlur={() => onLight?.(null)}
            >
              {claim.n + 1}
            </a>
            <div className="min-w-0">
              <ClaimChip claim={claim} />
              {details.length > 0 && <small className="ml-1.5 text-xs text-mut">{details.join(" · ")}</small>}
              <div className="mt-1">
                <Quote claim={claim} />{" "}
                <a
                  href={claimAddress(claim)}
                  data-print="hide"
                  aria-label={`Evidence card of claim ${claim.n + 1}: to link, copy or show it`}
                  className="text-xs text-mut"
                >
                  card
                </a>
              </div>
              {claim.agreement && (
                <small
                  className={`mt-1 block text-xs ${claim.agreement.verdict === "agrees" ? "text-mut" : "text-warn"}`}
                >
                  {claim.agreement.verdict === "agrees" ? "✓ " : "≠ "}
                  {claim.agreement.sum}
                </small>
              )}
              {below?.(claim)}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
