"use client";
import { useState } from "react";
import { ClaimList } from "@/components/evidence/claim-list";
import { MarkedAbstract } from "@/components/evidence/marked-abstract";
import { Tradeoffs } from "@/components/evidence/pair";
import { RejectedList } from "@/components/evidence/rejected-list";
import { SectionTitle } from "@/components/ui/section-title";
import type { PaperView } from "@/lib/query/types";

/** Abstract and claims side by side; hovering or focusing one lights the other. */
export function Reader({ paper }: { paper: PaperView }) {
  const [lit, light] = useState<string | null>(null);
  return (
    <div className="grid gap-x-10 md:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)]">
      <section aria-labelledby="abstract-title">
        <SectionTitle id="abstract-title">Abstract, with what was read from it</SectionTitle>
        <MarkedAbstract
          paper={paper}
          lit={lit}
          onLight={light}
          className="max-w-[68ch] text-md leading-[1.75]"
        />
      </section>
      <div>
        {paper.tradeoffs.length > 0 && (
          <section aria-labelledby="tradeoffs-title">
            <SectionTitle id="tradeoffs-title">Trade-offs</SectionTitle>
            <Tradeoffs tradeoffs={paper.tradeoffs} />
          </section>
        )}
        <section aria-labelledby="claims-title">
          <SectionTitle id="claims-title">Claims, in reading order</SectionTitle>
          {paper.claims.length > 0 ? (
            <ClaimList claims={paper.claims} lit={lit} onLight={light} />
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
