"use client";
import { useEffect, useMemo, useState } from "react";
import { parseOptions, selectedOf, WhyPanel } from "@/components/charts";
import { ClaimList } from "@/components/evidence/claim-list";
import { MarkedAbstract } from "@/components/evidence/marked-abstract";
import { keyOf } from "@/components/evidence/marks";
import { Tradeoffs } from "@/components/evidence/pair";
import { Meta } from "@/components/paper/meta";
import type { PaperView, PointView } from "@/lib/query/types";

/** Ids of the sheet's marks and claims, apart from those of a page below it. */
const PREFIX = "sheet-";

function Heading({ children }: { children: React.ReactNode }) {
  return <h2 className="mt-4 mb-2 text-sm font-semibold text-mut">{children}</h2>;
}

interface Props {
  paper: PaperView;
  claim: number | null;
  points: readonly PointView[];
  chart: string;
  onOpen: (slug: string) => void;
}

/** A paper in the sheet: labels, abstract with evidence, trade-offs, claims, links of the abstract. */
export function SheetPaper({ paper, claim, points, chart, onOpen }: Props) {
  const options = useMemo(() => parseOptions(new URLSearchParams(chart)).options, [chart]);
  const [lit, light] = useState<string | null>(null);
  useEffect(() => {
    if (claim === null) return;
    light(keyOf({ kind: "claim", n: claim }));
    document.getElementById(`${PREFIX}mark-${claim}`)?.scrollIntoView({ block: "center" });
  }, [claim]);
  const among = points.some((p) => p.paper === paper.slug) && (
    <>
      <Heading>Among the other papers</Heading>
      <div className="[&>section]:grid-cols-1!">
        <WhyPanel
          points={points}
          options={options}
          selected={selectedOf(paper.slug, options)}
          onSelect={(p) => onOpen(p.paper)}
        />
      </div>
    </>
  );
  return (
    <>
      <div className="mt-1.5">
        <Meta paper={paper} />
      </div>
      {/* Who chose a point on the chart asks how it stands there. */}
      {options.point !== null && among}
      <Heading>Abstract, with what was read from it</Heading>
      <MarkedAbstract paper={paper} lit={lit} onLight={light} id={PREFIX} className="leading-[1.7]" />
      {paper.tradeoffs.length > 0 && (
        <>
          <Heading>Trade-offs</Heading>
          <Tradeoffs tradeoffs={paper.tradeoffs} />
        </>
      )}
      {options.point === null && among}
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
