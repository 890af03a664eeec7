"use client";
import { memo, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { PaperRow, PointView } from "@/lib/query/types";
import { ChartSlot, useChart } from "./chart-slot";
import { NoPapers } from "./empty";
import { FilterPanel } from "./filters/panel";
import { Foot } from "./foot";
import { Layers } from "./layers";
import { Papers } from "./papers";
import { askAhead, type ShownView } from "./state/ask";
import { asking, dataQuery, type UrlState, urlStateOf, viewQuery } from "./state/keys";
import { type SetUrl, useUrl } from "./state/url";
import { useEvidence } from "./state/use-evidence";
import { useExplore } from "./state/use-explore";
import { useLive } from "./state/use-live";
import { usePapers } from "./state/use-papers";
import { Actions } from "./toolbar/actions";
import { Chips } from "./toolbar/chips";
import { DigestMenu } from "./toolbar/digest-menu";
import { Notices } from "./toolbar/notices";
import { plainSentence, type Said, Sentence } from "./toolbar/sentence";

const askFor = (state: UrlState) => askAhead(dataQuery(state));

interface Props {
  /** The server's answer to the address, and the question it answered. */
  initial: ShownView;
  initialQuery: string;
  initialSaid: Said[];
  /** Whether the browser says that it is a phone's. */
  phone: boolean;
  /** The chart as the server draws it. */
  firstChart: React.ReactNode;
}

/** The explore page: filters, one sentence, chart, table, sheet. Its state is the URL. */
export function Explore(props: Props) {
  const [url, setUrl] = useUrl(askFor);
  return <View {...props} url={url} setUrl={setUrl} />;
}

/** Drawn anew where the state is another, and not once more when the address says so too. */
const View = memo(function View(props: Props & { url: UrlState; setUrl: SetUrl }) {
  const { initial, initialQuery, initialSaid, phone, firstChart, url, setUrl } = props;
  const question = dataQuery(url);
  // A press on a tick is a click a moment later: the answer may be on its way.
  const latest = useRef(url);
  latest.current = url;
  const aim = useCallback((change: Partial<UrlState>) => askFor({ ...latest.current, ...change }), []);
  const { live, narrow } = useLive(phone);
  const chart = useChart({ url, live, narrow });
  const { view, answered, pages, stale, failed, retry, need } = useExplore(
    initial,
    initialQuery,
    question,
    // The server's drawing is for the screen it took this one for: another needs the points at once.
    chart.wanted || url.open !== null || (narrow && !phone),
  );

  const [hovered, setHovered] = useState<string | null>(null);
  const lit = useDeferredValue(hovered);
  const papers = usePapers({ pages, url, setUrl, onHover: setHovered });
  const evidence = useEvidence(pages);

  // A sentence speaks of an answer, which its rows stand for: the points of the first one come after them.
  const [said, setSaid] = useState({ of: initial.rows as readonly PaperRow[], said: initialSaid });
  const onSaid = useCallback(
    (next: Said[], of: Pick<ShownView, "rows">) => setSaid({ of: of.rows, said: next }),
    [],
  );
  const { open } = papers;
  const select = useCallback(
    (p: PointView) => open(p.paper, p.efficiency.n, p.id.slice(p.paper.length + 1)),
    [open],
  );

  // The last sheet paper of the loaded rows: its neighbour may stand on a page not loaded yet.
  const beyond = papers.at === papers.rows.length - 1 && papers.rows.length < view.matched;
  useEffect(() => {
    if (papers.at >= 0 && beyond) need(Math.floor(papers.at / view.pageSize) + 2);
  }, [papers.at, beyond, need, view.pageSize]);

  // What the server drew stands for the first answer alone.
  const first = view.rows === initial.rows;
  // Table and chart speak of the papers they show: until the answer to a new question is here, they ask the old one.
  const shownQuery = viewQuery(asking(url, answered));
  const shownUrl = useMemo(() => urlStateOf(new URLSearchParams(shownQuery)), [shownQuery]);
  const table = {
    pages,
    pageSize: view.pageSize,
    matched: view.matched,
    url: shownUrl,
    setUrl,
    hovered: lit,
  };
  const panel = (idPrefix: string, scriptless = false) => (
    <FilterPanel
      view={view}
      url={url}
      setUrl={setUrl}
      onAim={aim}
      live={live}
      scriptless={scriptless}
      idPrefix={idPrefix}
    />
  );
  return (
    <div className="lg:grid lg:grid-cols-[264px_minmax(0,1fr)]">
      <h1 className="sr-only">Explore reported trade-offs</h1>
      <aside
        data-print="hide"
        aria-label="Filters"
        className="filters border-r px-5 pt-4 pb-8 max-lg:hidden lg:sticky lg:top-[53px] lg:h-[calc(100dvh-53px)] lg:overflow-y-auto"
      >
        {/* On a phone they open from below. */}
        {!narrow && panel("side")}
      </aside>
      <div className="relative min-w-0 px-4 pt-3 pb-10 lg:px-5 lg:pt-4" aria-busy={stale || undefined}>
        <div className="progress" data-on={stale || undefined} aria-hidden="true" />
        <Notices notices={view.notices} failed={failed} onRetry={retry} />
        <Sentence said={said.of === view.rows ? said.said : plainSentence(view.matched)} stale={stale} />
        <div className="mt-2 mb-2 flex min-h-7 flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <Chips chips={view.chips} url={url} setUrl={setUrl} />
          <Actions url={url} setUrl={setUrl} />
        </div>
        {view.matched === 0 ? (
          <NoPapers chips={view.chips} url={shownUrl} total={view.total} setUrl={setUrl} />
        ) : (
          <>
            <noscript>
              <p className="mb-3 flex gap-4">
                {narrow && <a href="#filters">Filters</a>}
                <a href={`/embed?${viewQuery(url, { open: null, compare: null })}`}>
                  The chart of these papers, as a picture and a table
                </a>
              </p>
            </noscript>
            <ChartSlot
              chart={chart}
              first={firstChart}
              fits={first && narrow === phone}
              narrow={narrow}
              view={view}
              url={shownUrl}
              setUrl={setUrl}
              hovered={lit}
              onHover={setHovered}
              onSelect={select}
              onSaid={onSaid}
            />
            {/* biome-ignore lint/a11y/noStaticElementInteractions: the links and ticks inside carry the actions; this hears them. */}
            {/* biome-ignore lint/a11y/useKeyWithMouseEvents: focus is heard by evidence.handlers. */}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on the links inside clicks. */}
            <div
              {...evidence.handlers}
              onClick={papers.onClick}
              onMouseOver={papers.onMouseOver}
              onMouseLeave={papers.onMouseLeave}
            >
              <Papers {...table} need={need} live={live} narrow={narrow} phone={phone} first={first} />
            </div>
            <Foot view={view} url={shownUrl} />
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
      <DigestMenu facets={view.facets} url={url} setUrl={setUrl} />
      <Layers view={view} url={url} papers={papers} evidence={evidence} narrow={narrow} filters={panel} />
      <p role="status" className="sr-only">
        {papers.said}
      </p>
    </div>
  );
});
