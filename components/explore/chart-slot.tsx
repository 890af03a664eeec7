"use client";
import { ChartNoAxesCombined } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import type { View } from "@/components/state/view";
import { chartQuery } from "@/components/state/view";
import type { ListingView } from "@/lib/query/types";
import type { ChartPanelProps } from "./chart-panel";
import type { ChartedView } from "./state/use-explore";

const Whole = lazy(() => import("./chart-panel"));
const Small = lazy(() => import("./small-chart"));

/**
 * Which chart a person needs: on a phone a small picture, which a touch makes the one that answers; elsewhere that one
 * as soon as the page is idle. An address that speaks of the chart means to have it looked at closely.
 */
export function useChart({ view, idle, narrow }: { view: View; idle: boolean; narrow: boolean }) {
  const [asked, setAsked] = useState(false);
  const whole = !narrow || asked || chartQuery(view) !== "";
  return { whole, wanted: idle && whole, ask: () => setAsked(true) };
}

interface Props extends Omit<ChartPanelProps, "found"> {
  chart: ReturnType<typeof useChart>;
  found: ListingView;
  charted: ChartedView | null;
  /** What the chart of the shown view is asked with: until its answer is here, the last one stands. */
  question: string;
  /** The chart as the server drew it. */
  first: React.ReactNode;
  /** Whether that one shows these papers. */
  fits: boolean;
  /** Hears which claim of which paper a point of it stands for. */
  onOpen: (slug: string, claim: number) => void;
}

/** A point's link opens the sheet beside the chart, where scripts hear it. */
export function openLink(e: React.MouseEvent, onOpen: Props["onOpen"]) {
  if (e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
  const href = (e.target as Element).closest("a")?.getAttribute("href") ?? "";
  const [, slug, claim] = /^\/papers\/(.+)#claim-(\d+)$/.exec(href) ?? [];
  if (!slug) return;
  e.preventDefault();
  onOpen(decodeURIComponent(slug), Number(claim));
}

/** The chart's place, which keeps its room: what the server drew stands there until the one that answers is here. */
export function ChartSlot({ chart, found, charted, question, first, fits, onOpen, ...panel }: Props) {
  const lags = charted !== null && (charted.rows !== found.rows || charted.question !== question);
  const drawn = (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside carry the action; this hears them.
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on the links inside clicks.
    <div className={fits ? "" : "[&_svg]:opacity-50"} onClick={(e) => openLink(e, onOpen)}>
      {first}
    </div>
  );
  return (
    <div
      className="chart-slot mb-4"
      data-print="hide"
      aria-busy={lags || (chart.wanted && !charted) || undefined}
    >
      <div className={lags ? "lags" : ""}>
        {charted && (chart.wanted || !fits) ? (
          <Suspense fallback={drawn}>
            {chart.wanted ? (
              <Whole {...panel} found={charted} />
            ) : (
              // biome-ignore lint/a11y/noStaticElementInteractions: the links inside carry the action; this hears them.
              // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on the links inside clicks.
              <div onClick={(e) => openLink(e, onOpen)}>
                <Small found={charted} view={panel.view} />
              </div>
            )}
          </Suspense>
        ) : (
          drawn
        )}
      </div>
      {!(chart.wanted && charted) && (
        <button
          type="button"
          disabled={chart.wanted}
          onClick={chart.ask}
          className="scripted mt-1.5 flex w-full md:hidden items-center justify-center gap-2 rounded-md border bg-card py-2 text-acc text-sm disabled:text-mut"
        >
          <ChartNoAxesCombined size={15} aria-hidden="true" />
          {chart.wanted ? "Loading the chart…" : "Explore the chart and its table"}
        </button>
      )}
    </div>
  );
}
