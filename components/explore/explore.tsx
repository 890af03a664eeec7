"use client";
import { useQueryClient } from "@tanstack/react-query";
import {
  Activity,
  lazy,
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { listing } from "@/components/state/requests";
import { useIdle } from "@/components/state/use-idle";
import { useNarrow } from "@/components/state/use-narrow";
import { useView } from "@/components/state/use-view";
import { asking, type Change, choiceQuery, tableQuery, viewHref } from "@/components/state/view";
import { number } from "@/lib/format/number";
import type { ListingView, PointView } from "@/lib/query/types";
import { ChartSlot, openLink, useChart } from "./chart-slot";
import { NoPapers } from "./empty";
import { Foot } from "./foot";
import { Layers } from "./layers";
import { Order } from "./order";
import { Papers } from "./papers";
import { useEvidence } from "./state/use-evidence";
import { useExplore } from "./state/use-explore";
import { usePapers } from "./state/use-papers";
import { DigestMenu } from "./toolbar/digest-menu";
import { Notices } from "./toolbar/notices";
import { plainSentence, type Said, Sentence } from "./toolbar/sentence";
import { Toolbar } from "./toolbar/toolbar";

// It comes with the chart.
const Glance = lazy(() => import("./glance"));
// Not on a phone until it opens them.
const FilterPanel = lazy(() => import("./filters/panel"));

interface Props {
  /** The server's answer to the address, and the question it answered. */
  initial: ListingView;
  initialQuery: string;
  initialSaid: Said[];
  /** Whether the browser says that it is a phone's. */
  phone: boolean;
  /** The chart as the server draws it, and the same at a glance. */
  firstChart: React.ReactNode;
  firstGlance: React.ReactNode;
}

/** The explore page: filters, one sentence, chart, table, sheet. Its state is the address. */
export function Explore({ initial, initialQuery, initialSaid, phone, firstChart, firstGlance }: Props) {
  const [view, setView] = useView();
  const question = tableQuery(view);
  const prefetch = usePrefetch(view);
  const narrow = useNarrow(phone);
  const idle = useIdle();
  const chart = useChart({ view, idle, narrow });
  // The server's drawing is of the first answer.
  const wantChart = (found: ListingView) => chart.wanted || found.rows !== initial.rows;
  const explored = useExplore(
    initial,
    initialQuery,
    question,
    { choices: choiceQuery(view), open: view.open },
    wantChart,
  );
  const { found, answered, pages, charted, stale, failed, retry, need } = explored;

  const [hovered, setHovered] = useState<string | null>(null);
  const lit = useDeferredValue(hovered);
  const papers = usePapers({ pages, view, setView, onHover: setHovered });
  const evidence = useEvidence(pages);

  // A sentence speaks of an answer, which its rows stand for: its chart comes after them.
  const said =
    charted?.rows === found.rows
      ? charted.chart.said
      : found.rows === initial.rows
        ? initialSaid
        : plainSentence(found.matched);
  const { open } = papers;
  const select = useCallback(
    (p: PointView) => open(p.paper, p.efficiency.n, p.id.slice(p.paper.length + 1)),
    [open],
  );

  // The last sheet paper of the loaded rows: its neighbour may stand on a page not loaded yet.
  const beyond = papers.at === papers.rows.length - 1 && papers.rows.length < found.matched;
  useEffect(() => {
    if (papers.at >= 0 && beyond) need(Math.floor(papers.at / found.pageSize) + 2);
  }, [papers.at, beyond, need, found.pageSize]);

  // Table and chart speak of the papers they show: until the answer to a new question is here, they ask the old one.
  const shownView = useMemo(() => asking(view, answered), [view, answered]);
  const panel = (idPrefix: string, scriptless = false) => (
    <FilterPanel
      found={found}
      view={view}
      setView={setView}
      onAim={prefetch}
      idle={idle}
      scriptless={scriptless}
      idPrefix={idPrefix}
    />
  );
  return (
    <div className="lg:grid lg:grid-cols-[264px_minmax(0,1fr)]">
      <h1 className="sr-only">Explore reported trade-offs</h1>
      {/* On a phone they open from below. */}
      <Activity>
        {!narrow && (
          <aside
            id="filters"
            data-print="hide"
            aria-label="Filters"
            className="filters border-r px-5 pt-4 pb-8 max-lg:hidden lg:sticky lg:top-[53px] lg:h-[calc(100dvh-53px)] lg:overflow-y-auto"
          >
            {panel("side")}
          </aside>
        )}
      </Activity>
      <div
        data-beside={(view.open !== null && !narrow) || undefined}
        className="beside-sheet relative min-w-0 px-4 pt-3 pb-10 lg:px-5 lg:pt-4"
        aria-busy={stale || undefined}
      >
        <div className="progress" data-on={stale || undefined} aria-hidden="true" />
        <Notices notices={found.notices} failed={failed} onRetry={retry} />
        <p className="mb-0.5 text-mut text-sm">
          What makes a model cheaper without making it worse: every number that {number(found.total)}{" "}
          abstracts report, each with its exact words.
        </p>
        <Sentence said={said} stale={stale} />
        <Toolbar chips={found.chips} view={view} setView={setView} />
        {found.matched === 0 ? (
          <NoPapers
            chips={found.chips}
            pairs={found.pairs}
            view={shownView}
            meant={found.meant}
            total={found.total}
            setView={setView}
          />
        ) : (
          <>
            <noscript>
              <p className="mb-3">
                <a href={viewHref(view, { open: null, compare: null }).replace("/", "/embed")}>
                  The chart of these papers, as a picture and a table
                </a>
              </p>
            </noscript>
            <div className="@container">
              <div className="@min-[900px]:grid @min-[900px]:grid-cols-[minmax(0,1fr)_304px] @min-[900px]:gap-x-3">
                <Activity>
                  <ChartSlot
                    chart={chart}
                    first={firstChart}
                    fits={found.rows === initial.rows}
                    found={found}
                    charted={charted}
                    question={explored.question}
                    view={shownView}
                    setView={setView}
                    hovered={lit}
                    onHover={setHovered}
                    onSelect={select}
                    onOpen={open}
                  />
                </Activity>
                {/* biome-ignore lint/a11y/noStaticElementInteractions: the links inside carry the action; this hears them. */}
                {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on the links inside clicks. */}
                <div
                  className="mb-4 @min-[900px]:pt-9 noscript:pt-0!"
                  data-print="hide"
                  onClick={(e) => openLink(e, open)}
                >
                  {charted ? (
                    <Suspense fallback={firstGlance}>
                      <Glance charted={charted} />
                    </Suspense>
                  ) : (
                    firstGlance
                  )}
                </div>
              </div>
            </div>
            {/* biome-ignore lint/a11y/noStaticElementInteractions: the links and ticks inside carry the actions; this hears them. */}
            {/* biome-ignore lint/a11y/useKeyWithMouseEvents: focus is heard by evidence.handlers. */}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on the links inside clicks. */}
            <div
              {...evidence.handlers}
              onClick={papers.onClick}
              onMouseOver={papers.onMouseOver}
              onMouseLeave={papers.onMouseLeave}
            >
              <Order found={found} shown={shownView} view={view} setView={setView} />
              <Papers
                found={found}
                pages={pages}
                view={shownView}
                setView={setView}
                hovered={lit}
                need={need}
                narrow={narrow}
                onPick={papers.pick}
              />
            </div>
            <Foot found={found} view={shownView} />
          </>
        )}
        {narrow && (
          <noscript>
            <div id="filters" className="mt-8 border-t pt-4">
              {panel("side", true)}
            </div>
          </noscript>
        )}
      </div>
      <DigestMenu facets={found.facets} view={view} setView={setView} />
      <Layers
        found={found}
        question={explored.question}
        view={view}
        papers={papers}
        evidence={evidence}
        narrow={narrow}
        filters={panel}
      />
      <p role="status" className="sr-only">
        {papers.said}
      </p>
    </div>
  );
}

/** Asks for what a change would show: a press on a tick is a click a moment later, and the answer on its way by then. */
function usePrefetch(view: Parameters<typeof tableQuery>[0]): (change: Change) => void {
  const client = useQueryClient();
  const latest = useRef(view);
  latest.current = view;
  return useCallback(
    (change) =>
      void client.prefetchQuery(
        listing(tableQuery({ ...latest.current, ...change } as typeof latest.current)),
      ),
    [client],
  );
}
