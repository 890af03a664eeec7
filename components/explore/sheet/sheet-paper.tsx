"use client";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { WhyPanel } from "@/components/charts";
import { ClaimList } from "@/components/evidence/claim-list";
import { MarkedAbstract } from "@/components/evidence/marked-abstract";
import { keyOf } from "@/components/evidence/marks";
import { Tradeoffs } from "@/components/evidence/pair";
import { Meta } from "@/components/paper/meta";
import { whyOf } from "@/components/state/requests";
import type { PaperView } from "@/lib/query/types";

/** Ids of the sheet's marks and claims, apart from those of a page below it. */
const PREFIX = "sheet-";

function Heading({ children }: { children: React.ReactNode }) {
  return <h2 className="mt-4 mb-2 text-sm font-semibold text-mut">{children}</h2>;
}

interface Props {
  paper: PaperView;
  claim: number | null;
  question: string;
  point: string | null;
  rate: number | null;
  onOpen: (slug: string) => void;
}

/** A paper in the sheet: labels, abstract with evidence, trade-offs, claims, links of the abstract. */
export function SheetPaper({ paper, claim, question, point, rate, onOpen }: Props) {
  const { data: why } = useQuery(whyOf(question, paper.slug, point));
  const [lit, light] = useState<string | null>(null);
  useEffect(() => {
    if (claim === null) return;
    light(keyOf({ kind: "claim", n: claim }));
    document.getElementById(`${PREFIX}mark-${claim}`)?.scrollIntoView({ block: "center" });
  }, [claim]);
  const among = why && (
    <>
      <Heading>Among the other papers</Heading>
      <div className="[&>section]:grid-cols-1!">
        <WhyPanel why={why} question={question} rate={rate} onSelect={(p) => onOpen(p.paper)} />
      </div>
    </>
  );
  return (
    <>
      <div className="mt-1.5">
        <Meta paper={paper} />
      </div>
      {/* Who chose a point on the chart asks how it stands there. */}
      {point !== null && among}
      <Heading>Abstract, with what was read from it</Heading>
      <MarkedAbstract paper={paper} lit={lit} onLight={light} id={PREFIX} className="leading-[1.7]" />
      {paper.tradeoffs.length > 0 && (
        <>
          <Heading>Trade-offs</Heading>
          <Tradeoffs tradeoffs={paper.tradeoffs} />
        </>
      )}
      {point === null && among}
      <Heading>Claims, in reading order</Heading>
      {paper.claims.length > 0 ? (
        <ClaimList claims={paper.claims} lit={lit} onLight={light} id={PREFIX} />
      ) : (
        <p className="text-sm text-mut">The abstract reports no trade-off number.</p>
      )}
      {paper.rejected.length > 0 && (
        <p className="mt-3 text-sm text-mut">
          {paper.rejected.length} {paper.rejected.length === 1 ? "number" : "numbers"} not used; the whole
          page says why.
        </p>
      )}
    </>
  );
}
