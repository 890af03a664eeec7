"use client";
import { useState } from "react";
import type { Analysis } from "@/lib/chart/analysis";
import { offered, pointsOn } from "@/lib/chart/kinds";
import { mixWarning } from "@/lib/chart/sentence";
import type { Series } from "@/lib/chart/series";
import { shapePath } from "@/lib/chart/shapes";
import { AXIS_WORDS } from "@/lib/chart/words";
import type { ChartOptions } from "@/lib/query/chart-options";

interface Props {
  a: Analysis;
  onOptions: (change: Partial<ChartOptions>) => void;
}

/** Entries shown at first; a legend longer than the picture helps nobody. */
const SHOWN = 12;

/** Which kind of quality change the axis shows, each with its points, and the warning where unlike ones share it. */
export function KindSwitch({ a, onOptions }: Props) {
  const warning = mixWarning(a);
  const kinds = offered(a.kinds);
  const all = pointsOn(a.kinds, "any");
  const unlike = kinds.filter((k) => k.points > 0).length > 1;
  if (all === 0) return null;
  const choices = unlike || a.axis === "any" ? [...kinds, { axis: "any" as const, points: all }] : kinds;
  return (
    <div className="grid gap-1 text-xs">
      <fieldset data-print="hide" className="m-0 flex flex-wrap items-center gap-x-2 gap-y-1 border-0 p-0">
        <legend className="float-left mr-2 py-0.5 text-mut">Quality as</legend>
        {choices.map(({ axis, points }) => (
          <button
            key={axis}
            type="button"
            aria-pressed={axis === a.axis}
            disabled={points === 0 && axis !== a.axis}
            onClick={() => onOptions({ y: axis, zoom: null })}
            className="rounded-sm border px-1.5 py-0.5 text-ink hover:border-mut disabled:text-mut aria-pressed:border-acc aria-pressed:bg-soft aria-pressed:font-semibold aria-pressed:text-acc"
          >
            {AXIS_WORDS[axis].short} <span className="tabular-nums">{points}</span>
          </button>
        ))}
      </fieldset>
      {warning && (
        <p role="note" className="m-0 text-warn">
          <span aria-hidden="true">⚠ </span>
          {warning}
        </p>
      )}
    </div>
  );
}

/** What colours and shapes stand for; every colour entry is a toggle. */
export function Legend({ a, onOptions }: Props) {
  const { options } = a;
  const [all, setAll] = useState(false);
  const shown = all ? a.colours.length : SHOWN;
  const isOff = (value: string) => options.off.includes(value);
  const toggle = (value: string) =>
    onOptions({ off: isOff(value) ? options.off.filter((v) => v !== value) : [...options.off, value] });
  const same = options.colour === options.shape;
  return (
    <>
      <ul className="m-0 flex list-none flex-wrap gap-x-3 gap-y-0.5 p-0">
        {a.colours.slice(0, shown).map((s) => (
          <li key={s.value}>
            <button
              type="button"
              aria-pressed={!isOff(s.value)}
              onClick={() => toggle(s.value)}
              title={isOff(s.value) ? "Show on the chart" : "Hide on the chart"}
              className="inline-flex items-center gap-1.5 rounded-sm py-0.5 pr-1 hover:text-ink aria-[pressed=false]:line-through"
            >
              <Glyph series={same ? s : { ...s, shape: "circle" }} hollow={isOff(s.value)} />
              {s.label} <span className="tabular-nums">{s.count}</span>
            </button>
          </li>
        ))}
        {a.colours.length > SHOWN && (
          <li className="py-0.5">
            <button
              type="button"
              aria-expanded={all}
              onClick={() => setAll(!all)}
              className="text-acc hover:underline"
            >
              {all ? "fewer" : `${a.colours.length - SHOWN} more`}
            </button>
          </li>
        )}
      </ul>
      {!same && (
        <ul className="m-0 flex list-none flex-wrap gap-x-3 p-0 pt-0.5">
          {a.shapes.slice(0, SHOWN).map((s) => (
            <li key={s.value} className="inline-flex items-center gap-1.5">
              <Glyph series={{ ...s, colour: "var(--mut)" }} hollow={false} />
              {s.label}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Glyph({ series, hollow }: { series: Series; hollow: boolean }) {
  return (
    <svg width={14} height={14} aria-hidden="true">
      <path
        d={shapePath(series.shape, 7, 7, 5)}
        fill={hollow ? "none" : series.colour}
        stroke={series.colour}
      />
    </svg>
  );
}
