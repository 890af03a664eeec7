"use client";
import { useState } from "react";
import type { Analysis } from "./analyse";
import { ExchangeSlider } from "./exchange";
import { Fold } from "./fold";
import type { ChartOptions } from "./options";
import { FrontierShares } from "./shares-view";
import { ChartTable } from "./table-view";

interface Props {
  analysis: Analysis;
  onOptions: (change: Partial<ChartOptions>) => void;
  /** Where links to papers open: another window, from inside another page's frame. */
  target?: "_blank";
  /** What stands before the others. */
  children?: React.ReactNode;
}

/** What belongs to a chart and is folded below it: the exchange rate, how sure the frontier is, the table twin. */
export function ChartFolds({ analysis, onOptions, target, children }: Props) {
  const [all, setAll] = useState(false);
  return (
    <div className="mt-1.5 flex flex-wrap gap-x-5 gap-y-1 px-1 [&>details[open]]:w-full">
      {children}
      <Fold summary="What is quality worth?" open={analysis.options.rate !== null}>
        {() => <ExchangeSlider analysis={analysis} onOptions={onOptions} />}
      </Fold>
      <Fold summary="How sure is the frontier?">{() => <FrontierShares analysis={analysis} />}</Fold>
      <Fold summary="The chart as a table">
        {() => (
          <ChartTable
            analysis={analysis}
            limit={all ? Number.POSITIVE_INFINITY : undefined}
            onAll={() => setAll(true)}
            target={target}
          />
        )}
      </Fold>
    </div>
  );
}
