"use client";
import { useId } from "react";
import type { Analysis } from "@/lib/chart/analysis";
import { positionOf, rateAt, sayInterval } from "@/lib/chart/rates";
import { shortName } from "@/lib/chart/words";
import { factor, formatClaim } from "@/lib/format";
import type { ChartOptions } from "@/lib/query/chart-options";

interface Props {
  analysis: Analysis;
  onOptions: (change: Partial<ChartOptions>) => void;
}

const STEPS = 200;

/** "One point of quality is worth k× the factor": names the winner, and where winners change. */
export function ExchangeSlider({ analysis: a, onOptions }: Props) {
  const id = useId();
  const { options } = a;
  const rate = options.rate ?? 1;
  const unit = a.mixed.length > 1 ? "point or percent" : a.mixed[0]?.endsWith("pp") ? "point" : "percent";
  if (a.winnerIntervals.length === 0)
    return <p className="m-0 text-mut text-sm">No measured quality here, so nothing to exchange.</p>;
  const changes = a.winnerIntervals.slice(1).map((r) => r.from);
  return (
    <div data-chart-exchange className="grid gap-1 text-sm">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <label htmlFor={id} className="text-mut">
          1 {unit} of quality is worth{" "}
          <output htmlFor={id} className="font-semibold text-ink tabular-nums">
            {factor(rate)}
          </output>{" "}
          the factor
        </label>
        <input
          id={id}
          type="range"
          min={0}
          max={STEPS}
          value={positionOf(rate, STEPS)}
          onChange={(e) => onOptions({ rate: rateAt(Number(e.target.value), STEPS) })}
          aria-valuetext={`${factor(rate)}; ${winnerWords(a, rate)}`}
          list={`${id}-changes`}
          className="w-56 accent-acc"
        />
        <datalist id={`${id}-changes`}>
          {changes.map((c) => (
            <option key={c} value={positionOf(c, STEPS)} />
          ))}
        </datalist>
        {options.rate !== null && (
          <button
            type="button"
            className="text-acc text-xs hover:underline"
            onClick={() => onOptions({ rate: null })}
          >
            off
          </button>
        )}
        <span aria-live="polite">{winnerWords(a, rate)}</span>
      </div>
      {a.winnerIntervals.length > 1 && (
        <p className="m-0 flex flex-wrap gap-x-3 gap-y-0.5 text-mut text-xs">
          The winner changes:
          {a.winnerIntervals.map((r) => (
            <button
              key={r.from}
              type="button"
              aria-pressed={options.rate !== null && rate >= r.from && rate < r.to}
              className="rounded-sm hover:text-ink aria-pressed:font-semibold aria-pressed:text-ink"
              onClick={() => onOptions({ rate: middle(r.from, r.to) })}
            >
              {sayInterval(r)} {nameOf(a, r.winners[0])}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}

/** A rate well inside an interval. */
const middle = (from: number, to: number) =>
  Number((Number.isFinite(to) ? Math.sqrt(from * to) : Math.min(100, from * 1.1)).toPrecision(4));

const nameOf = (a: Analysis, index: number | undefined) => {
  const trade = a.trades[index ?? -1];
  return trade ? shortName(trade.point.title) : "";
};

function winnerWords(a: Analysis, rate: number): string {
  const interval = a.winnerIntervals.find((r) => rate >= r.from && rate < r.to) ?? a.winnerIntervals.at(-1);
  const trade = a.trades[interval?.winners[0] ?? -1];
  if (!trade || !interval) return "";
  const also =
    interval.winners.length > 1 ? ` and ${interval.winners.length - 1} more in the same place` : "";
  const quality = trade.point.quality ? ` with ${formatClaim(trade.point.quality)}` : "";
  return `Winner: ${shortName(trade.point.title)}, ${formatClaim(trade.point.efficiency)}${quality}${also}`;
}
