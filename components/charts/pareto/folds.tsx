"use client";
import { memo, useCallback, useState } from "react";
import type { Analysis } from "@/lib/chart/analysis";
import type { ChartOptions } from "@/lib/query/chart-options";
import type { ChartView } from "@/lib/query/types";
import { ExchangeSlider } from "./exchange";
import { Fold } from "./fold";
import { FrontierShares } from "./shares-view";
import { ChartTable } from "./table-view";

// Opened, they look at every point: not again with each move of the pointer.
const [Slider, Shares, Table] = [memo(ExchangeSlider), memo(FrontierShares), memo(ChartTable)];

interface Props {
  analysis: Analysis;
  shares: ChartView["shares"];
  onOptions: (change: Partial<ChartOptions>) => void;
  /** Where links to papers open: another window, from inside another page's frame. */
  target?: "_blank";
  /** What stands before the others. */
  children?: React.ReactNode;
}

/** What belongs to a chart and is folded below it: the exchange rate, how sure the frontier is, the table twin. */
export function ChartFolds({ analysis, shares, onOptions, target, children }: Props) {
  const [all, setAll] = useState(false);
  const showAll = useCallback(() => setAll(true), []);
  return (
    <div className="mt-1.5 flex flex-wrap gap-x-5 gap-y-1 px-1 [&>details[open]]:w-full">
      {children}
      <Fold summary="What is quality worth?" open={analysis.options.rate !== null}>
        {() => <Slider analysis={analysis} onOptions={onOptions} />}
      </Fold>
      <Fold summary="How sure is the frontier?">{() => <Shares shares={shares} />}</Fold>
      <Fold summary="The chart as a table">
        {() => (
          <Table
            analysis={analysis}
            limit={all ? Number.POSITIVE_INFINITY : undefined}
            onAll={showAll}
            target={target}
          />
        )}
      </Fold>
    </div>
  );
}
