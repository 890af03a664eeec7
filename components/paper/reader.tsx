"use client";
import { useState } from "react";
import { ClaimList } from "@/components/evidence/claim-list";
import { MarkedAbstract } from "@/components/evidence/marked-abstract";
import { Tradeoffs } from "@/components/evidence/pair";
import { RejectedList } from "@/components/evidence/rejected-list";
import { SectionTitle } from "@/components/ui/section-title";
import type { ClaimView, PaperView } from "@/lib/query/types";

interface Props {
  paper: Pick<PaperView, "abstract" | "claims" | "tradeoffs" | "rejected" | "links">;
  /** Prefix of ids, where more than one paper is on a page. */
  id?: string;
  /** What stands below a claim. */
  below?: (claim: ClaimView) => React.ReactNode;
}

/** Abstract and claims side by side; hovering or focusing one lights the other. */
export function Reader({ paper, id = "", below }: Props) {
  const [lit, light] = useState<string | null>(null);
  return (
    <div className="grid gap-x-10 md:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)]">
      <section aria-labelledby={`${id}abstract-title`}>
        <SectionTitle id={`${id}abstract-title`}>Abstract, with what was read from it</SectionTitle>
        <MarkedAbstract
          paper={paper}
          lit={lit}
          onLight={light}
          id={id}
          className="max-w-[68ch] text-md leading-[1.75]"
        />
      </section>
      <div>
        {paper.tradeoffs.length > 0 && (
          <section aria-labelledby={`${id}tradeoffs-title`}>
            <SectionTitle id={`${id}tradeoffs-title`}>Trade-offs</SectionTitle>
            <Tradeoffs tradeoffs={paper.tradeoffs} />
          </section>
        )}
        <section aria-labelledby={`${id}claims-title`}>
          <SectionTitle id={`${id}claims-title`}>Claims, in reading order</SectionTitle>
          {paper.claims.length > 0 ? (
            <ClaimList claims={paper.claims} lit={lit} onLight={light} id={id} below={below} />
          ) : (
            <p className="max-w-[60ch] text-sm text-mut">
              The abstract reports no change in speed, tokens, memory, compute, cost, data or quality as a
              number.
            </p>
          )}
        </section>
        {paper.rejected.length > 0 && (
          <details className="mt-4">
            <summary className="text-sm text-mut">Numbers not used ({paper.rejected.length})</summary>
            <RejectedList rejected={paper.rejected} onLight={light} />
          </details>
        )}
      </div>
    </div>
  );
}
