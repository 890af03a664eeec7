"use client";
import { lazy, Suspense, useEffect, useState } from "react";
import { hear } from "@/components/shell/signals";
import type { ShownView } from "./state/ask";
import { listOf, type UrlState, viewQuery } from "./state/keys";
import type { useEvidence } from "./state/use-evidence";
import type { usePapers } from "./state/use-papers";

const EvidencePopup = lazy(() => import("./evidence-popup"));
const FilterDrawer = lazy(() => import("./filters/drawer"));
const Sheet = lazy(() => import("./sheet/sheet"));

interface Props {
  view: ShownView;
  url: UrlState;
  papers: ReturnType<typeof usePapers>;
  evidence: ReturnType<typeof useEvidence>;
  narrow: boolean;
  filters: (idPrefix: string) => React.ReactNode;
}

/** What floats over the page: the sentence of a number, the sheet of a paper, the filters on a phone. */
export function Layers({ view, url, papers, evidence, narrow, filters }: Props) {
  const [filtering, setFiltering] = useState(false);
  useEffect(() => hear("filters", () => setFiltering(true)), []);
  const { pointed } = evidence;
  const [touched, setTouched] = useState(false);
  if (pointed && !touched) setTouched(true);
  return (
    <Suspense>
      {touched && (
        <EvidencePopup
          claim={pointed?.claim ?? null}
          anchor={pointed?.anchor ?? null}
          onClose={evidence.close}
          onEnter={evidence.stay}
          onLeave={evidence.leave}
        />
      )}
      {url.open && (
        <Sheet
          slug={url.open}
          points={view.points ?? []}
          chart={viewQuery(url, { open: null, compare: null })}
          title={papers.rows[papers.at]?.title ?? null}
          claim={papers.claim}
          before={papers.before}
          after={papers.after}
          compare={url.compare}
          picked={listOf(url.compare).includes(url.open)}
          narrow={narrow}
          onOpen={papers.open}
          onPick={papers.pick}
          onClose={papers.close}
        />
      )}
      {filtering && (
        <FilterDrawer matched={view.matched} onClose={() => setFiltering(false)}>
          {filters("drawer")}
        </FilterDrawer>
      )}
    </Suspense>
  );
}
