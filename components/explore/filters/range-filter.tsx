"use client";
import { lazy, memo, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { number, THIN } from "@/lib/format";
import type { Range } from "@/lib/query/range";
import type { RangeFacet } from "@/lib/query/types";
import { Histogram } from "./histogram";
import { numberIn, rangeOf } from "./scale";

const RangeSlider = lazy(() => import("./range-slider"));

/** A value of a range in words: "2.1×", "52 %", "2024". */
function say(key: string, value: number): string {
  if (key === "year") return String(value);
  if (key === "factor") return `${number(value)}×`;
  return `${value > 0 && key === "accuracy" ? "+" : ""}${number(value)}${THIN}%`;
}

const hintOf = (key: string, value: number) =>
  key === "year" ? String(value) : String(Number(value.toPrecision(3)));

interface Props {
  range: RangeFacet;
  /** The range in the address. */
  asked: Range | null;
  onChange: (key: string, range: Range | null) => void;
  /** The page is idle: the slider may load. */
  idle: boolean;
}

/** A range of numbers: a small histogram, a slider, and two fields that also work without scripts. */
export const RangeFilter = memo(function RangeFilter({ range, asked, onChange, idle }: Props) {
  const [low, high] = [asked?.from ?? null, asked?.to ?? null];
  const [moving, setMoving] = useState<[number | null, number | null] | null>(null);
  const ends = moving ?? [low, high];
  const { key, extent } = range;
  const from = ends[0] ?? extent?.[0] ?? null;
  const to = ends[1] ?? extent?.[1] ?? null;
  const commit = useCallback(
    (next: [number | null, number | null]) => {
      setMoving(null);
      onChange(key, rangeOf(...next));
    },
    [onChange, key],
  );
  return (
    <fieldset className="border-b py-3.5 first:pt-0 last:border-0" disabled={extent === null}>
      <legend className="sr-only">{range.label}</legend>
      <p className="mb-1.5 flex justify-between text-xs text-mut">
        <span aria-hidden="true" className="font-semibold">
          {range.label}
        </span>
        <span>{from === null || to === null ? "not stated" : `${say(key, from)} to ${say(key, to)}`}</span>
      </p>
      {extent && (
        <>
          <Histogram bins={range.bins} />
          <div className="h-4">
            {idle && (
              <Suspense>
                <RangeSlider
                  name={key}
                  label={range.label}
                  scale={range.scale}
                  from={extent[0]}
                  to={extent[1]}
                  low={low}
                  high={high}
                  say={say}
                  onMove={setMoving}
                  onCommit={commit}
                />
              </Suspense>
            )}
          </div>
          <div className="mt-1.5 flex items-center gap-2">
            <End
              name={`${key}_from`}
              label={`${range.label}, from`}
              value={ends[0]}
              hint={hintOf(key, extent[0])}
              onCommit={(v) => commit([v, high])}
            />
            <span className="text-xs text-mut">to</span>
            <End
              name={`${key}_to`}
              label={`${range.label}, to`}
              value={ends[1]}
              hint={hintOf(key, extent[1])}
              onCommit={(v) => commit([low, v])}
            />
          </div>
        </>
      )}
    </fieldset>
  );
});

interface EndProps {
  name: string;
  label: string;
  value: number | null;
  /** The end of the data, where nothing is asked for. */
  hint: string;
  onCommit: (value: number | null) => void;
}

/**
 * One end of a range as text: taken on Enter and on leaving the field; what is no number is put back. The field keeps
 * its own text, so that what is typed before scripts answer stays (`early.ts` takes it).
 */
function End({ name, label, value, hint, onCommit }: EndProps) {
  const shown = value === null ? "" : String(value);
  const field = useRef<HTMLInputElement>(null);
  const last = useRef(shown);
  useEffect(() => {
    if (field.current && last.current !== shown) field.current.value = shown;
    last.current = shown;
  }, [shown]);
  const take = (field: HTMLInputElement) => {
    if (field.value.trim() === shown) return;
    const next = numberIn(field.value);
    if (Number.isNaN(next)) field.value = shown;
    else onCommit(next);
  };
  return (
    <input
      ref={field}
      name={name}
      aria-label={label}
      inputMode="decimal"
      autoComplete="off"
      placeholder={hint}
      defaultValue={shown}
      onBlur={(e) => take(e.currentTarget)}
      onKeyDown={(e) => {
        if (e.key !== "Enter") return;
        e.preventDefault();
        take(e.currentTarget);
      }}
      className="h-6 w-full min-w-0 rounded-sm border bg-card px-1.5 text-xs placeholder:text-mut disabled:opacity-50"
    />
  );
}
