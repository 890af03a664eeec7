"use client";
import { ChartNoAxesCombined } from "lucide-react";
import { useState } from "react";
import type { ChartPanelProps } from "./chart-panel";
import { type ChartedView, isCharted, type ShownView } from "./state/ask";
import { CHART_KEYS, type UrlState } from "./state/keys";
import { useLater } from "./state/use-later";
import { useLong } from "./state/use-long";

const loadWhole = () => import("./chart-panel");
const loadSmall = () => import("./small-chart");

/** Whether the address speaks of the chart: then it is meant to be looked at closely. */
const spokenOf = (url: UrlState) => CHART_KEYS.some((key) => url[key] !== null);

/**
 * Which chart a reader needs: on a phone a small picture, which a touch makes the one that answers; elsewhere that one
 * as soon as the page is live.
 */
export function useChart({ url, live, narrow }: { url: UrlState; live: boolean; narrow: boolean }) {
  const [asked, setAsked] = useState(false);
  const spoken = spokenOf(url);
  const whole = !narrow || asked || spoken;
  return { whole, spoken, wanted: live && whole, ask: () => setAsked(true) };
}

/** A chart of other papers than the table's is marked after this long (ms). */
const LAG = 200;

interface Props extends Omit<ChartPanelProps, "view"> {
  chart: ReturnType<typeof useChart>;
  view: ShownView;
  narrow: boolean;
  /** The chart as the server drew it. */
  first: React.ReactNode;
  /** Whether that one shows this view, at the width of this screen. */
  fits: boolean;
}

/** The last view whose points are here: they may come after its rows. */
function useCharted(view: ShownView): ChartedView | null {
  const [charted, setCharted] = useState<ChartedView | null>(null);
  if (!isCharted(view) || view === charted) return charted;
  setCharted(view);
  return view;
}

/** The chart's place: what is drawn there gives way only to what is there already. */
export function ChartSlot({ chart, view, narrow, first, fits, ...panel }: Props) {
  const Whole = useLater(loadWhole, chart.wanted);
  const Small = useLater(loadSmall, narrow && !chart.whole && !fits);
  const { onSaid, url } = panel;
  const charted = useCharted(view);
  const lags = useLong(charted !== null && charted.rows !== view.rows, LAG);
  if (Whole && charted && chart.whole)
    return (
      <div
        className={`chart-slot mb-4 ${lags ? "opacity-50" : ""}`}
        data-print="hide"
        aria-busy={lags || undefined}
      >
        <Whole {...panel} view={charted} />
      </div>
    );
  return (
    <div
      className={`chart-slot mb-4 ${narrow ? "small" : ""}`}
      data-print="hide"
      aria-busy={chart.wanted || lags || undefined}
    >
      {!fits && Small && charted ? (
        <div className={lags ? "opacity-50" : ""}>
          <Small view={charted} url={url} onSaid={onSaid} />
        </div>
      ) : (
        <div className={fits ? "" : "opacity-50"}>{first}</div>
      )}
      {narrow && (
        <button
          type="button"
          disabled={chart.wanted}
          onClick={chart.ask}
          className="scripted mt-1.5 flex w-full items-center justify-center gap-2 rounded-md border bg-card py-2 text-acc text-sm disabled:text-mut"
        >
          <ChartNoAxesCombined size={15} aria-hidden="true" />
          {chart.wanted ? "Loading the chart…" : "Explore the chart and its table"}
        </button>
      )}
    </div>
  );
}
