"use client";
import { memo, useState } from "react";
import type { FilterKey } from "@/components/state/view";
import type { Facet, FacetValue } from "@/lib/query/types";

/** Values shown before "more". */
const SHOWN = 7;

interface Props {
  facet: Facet;
  /** Values ticked, as the address says them: ahead of the server's answer. */
  ticked: readonly string[];
  onToggle: (key: FilterKey, value: string) => void;
  idPrefix: string;
}

/** The values of one facet as ticks with live counts. Seven, then "more"; a value without papers is greyed. */
export const FacetGroup = memo(function FacetGroup({ facet, ticked, onToggle, idPrefix }: Props) {
  const first = facet.values.slice(0, SHOWN);
  const rest = facet.values.slice(SHOWN);
  const [open, setOpen] = useState(() => rest.some((v) => v.selected));
  // A value ticked elsewhere (palette, link, back) comes into sight; taking it away closes nothing under the pointer.
  const hidden = rest.filter((v) => ticked.includes(v.value)).length;
  const [known, setKnown] = useState(hidden);
  if (hidden !== known) {
    setKnown(hidden);
    if (hidden > known) setOpen(true);
  }
  const item = (v: FacetValue) => (
    <Tick
      key={v.value}
      name={facet.key as FilterKey}
      value={v.value}
      label={v.label}
      count={v.count}
      ticked={ticked.includes(v.value)}
      onToggle={onToggle}
      id={`${idPrefix}-${facet.key}-${v.value}`}
    />
  );
  return (
    <fieldset className="border-b py-3.5 first:pt-0 last:border-0">
      <legend className="float-left mb-1.5 w-full text-xs font-semibold text-mut">{facet.label}</legend>
      <div className="clear-both">{first.map(item)}</div>
      {rest.length > 0 && (
        <details className="group" open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
          <summary className="w-fit list-none py-0.5 text-xs text-acc hover:underline [&::-webkit-details-marker]:hidden">
            <span className="group-open:hidden">
              {rest.length} more<span className="sr-only"> of {facet.label}</span>
            </span>
            <span className="hidden group-open:inline">
              fewer<span className="sr-only"> of {facet.label}</span>
            </span>
          </summary>
          <div className="max-h-72 overflow-y-auto">{rest.map(item)}</div>
        </details>
      )}
    </fieldset>
  );
});

interface TickProps {
  name: FilterKey;
  value: string;
  label: string;
  count: number;
  ticked: boolean;
  onToggle: (key: FilterKey, value: string) => void;
  id: string;
}

/** One value of a facet. It stays usable with a count of 0: ticked elsewhere, another may be added. */
const Tick = memo(function Tick({ name, value, label, count, ticked, onToggle, id }: TickProps) {
  return (
    <label htmlFor={id} className="flex items-center gap-2 py-[2.5px] hover:text-ink">
      <input
        id={id}
        type="checkbox"
        name={name}
        value={value}
        checked={ticked}
        onChange={() => onToggle(name, value)}
        className="m-0 size-[13px] shrink-0 accent-acc"
      />
      <span className={`min-w-0 truncate ${count === 0 && !ticked ? "text-mut" : ""}`} title={label}>
        {label}
      </span>
      <span className="ml-auto pl-1 text-mut">{count}</span>
    </label>
  );
});
