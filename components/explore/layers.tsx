"use client";
import { lazy, Suspense, useEffect, useState } from "react";
import { on } from "@/components/state/events";
import type { View } from "@/components/state/view";
import type { ListingView } from "@/lib/query/types";
import type { useEvidence } from "./state/use-evidence";
import type { usePapers } from "./state/use-papers";

const EvidencePopup = lazy(() => import("./evidence-popup"));
const FilterDrawer = lazy(() => import("./filters/drawer"));
const Sheet = lazy(() => import("./sheet/sheet"));

interface Props {
  found: ListingView;
  /** What the chart is asked with. */
  question: string;
  view: View;
  papers: ReturnType<typeof usePapers>;
  evidence: ReturnType<typeof useEvidence>;
  narrow: boolean;
  filters: (idPrefix: string) => React.ReactNode;
}

/** What floats over the page: the sentence of a number, the sheet of a paper, the filters on a phone. */
export function Layers({ found, question, view, papers, evidence, narrow, filters }: Props) {
  const [filtering, setFiltering] = useState(false);
  useEffect(() => {
    // Asked for before scripts answered.
    if (window.location.hash === "#filters") {
      setFiltering(true);
      window.history.replaceState(
        window.history.state,
        "",
        window.location.pathname + window.location.search,
      );
    }
    return on("filters", () => setFiltering(true));
  }, []);
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
      {view.open && (
        <Sheet
          slug={view.open}
          question={question}
          point={view.point}
          rate={view.rate}
          title={papers.rows[papers.at]?.title ?? null}
          claim={papers.claim}
          before={papers.before}
          after={papers.after}
          compare={view.compare}
          picked={view.compare.includes(view.open)}
          narrow={narrow}
          onOpen={papers.open}
          onPick={papers.pick}
          onClose={papers.close}
        />
      )}
      {filtering && (
        <FilterDrawer matched={found.matched} onClose={() => setFiltering(false)}>
          {filters("drawer")}
        </FilterDrawer>
      )}
    </Suspense>
  );
}
