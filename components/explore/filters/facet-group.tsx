"use client";
import { memo, useState } from "react";
import type { FilterKey } from "@/components/state/view";
import { inMode, type Mode, modeOf } from "@/lib/query/modes";
import type { Facet, FacetValue } from "@/lib/query/types";
import { FacetSearch } from "./facet-search";
import { Modes } from "./modes";

/** Lists longer than this can be searched within. */
const MANY = 12;
/** Values of a folded list that stand in the page before it is opened: those that count without scripts. */
const FOLDED = 6;

export interface FacetProps {
  facet: Facet;
  /** What is asked for, as the address says it: ahead of the server's answer. */
  entries: readonly string[];
  /** The filters besides this one, for finding more of its values. */
  others: string;
  onToggle: (key: FilterKey, value: string, mode: Mode) => void;
  onMode: (key: FilterKey, mode: Mode) => void;
  idPrefix: string;
  /** Values shown before "more"; 0 folds the whole list behind its name. */
  shown?: number;
  /** Stands in the list's head instead of its label. */
  children?: React.ReactNode;
}

/**
 * The values of one facet as ticks with live counts: the first few, then "more" and a search within. What is ticked is
 * always in sight, and a value without papers is greyed.
 */
export const FacetGroup = memo(function FacetGroup(props: FacetProps) {
  const { facet, entries, onToggle, onMode, idPrefix, shown = 7, others, children } = props;
  const key = facet.key as FilterKey;
  const asked = new Map(entries.map((entry) => [modeOf(entry).value, modeOf(entry).mode]));
  const [chosen, setChosen] = useState<Mode>("any");
  const mode = [...asked.values()][0] ?? chosen;
  const [open, setOpen] = useState(false);
  const [found, setFound] = useState<Facet["values"] | null>(null);
  const item = (v: FacetValue) => {
    const own = asked.get(v.value);
    return (
      <Tick
        key={v.value}
        name={key}
        value={v.value}
        label={v.label}
        count={v.count}
        mode={own ?? mode}
        odd={own !== undefined && own !== mode}
        ticked={own !== undefined}
        onToggle={onToggle}
        id={`${idPrefix}-${key}-${v.value}`}
      />
    );
  };
  const first = facet.values.slice(0, shown);
  const rest = facet.values.slice(shown);
  const inPage =
    shown > 0 || open
      ? rest
      : rest.filter((v, i) => i < FOLDED || asked.has(v.value) || i === rest.length - 1);
  const pick = (next: Mode) => {
    setChosen(next);
    if (entries.length > 0) onMode(key, next);
  };
  const head = <Modes facet={facet} mode={mode} onMode={pick} />;
  return (
    <fieldset className="border-b py-3 first:pt-0 last:border-0">
      <legend className="sr-only">{facet.label}</legend>
      {shown > 0 && (
        <div className="mb-1.5 flex items-center justify-between gap-2">
          <span aria-hidden="true" className="text-xs font-semibold text-mut">
            {facet.label}
          </span>
          {head}
        </div>
      )}
      <div>{first.map(item)}</div>
      {children}
      {rest.length > 0 && (
        <>
          <details className="group" onToggle={(e) => setOpen(e.currentTarget.open)}>
            {shown > 0 ? <More facet={facet} rest={rest.length} /> : <Folded facet={facet} />}
          </details>
          <div className="facet-rest">
            {shown === 0 && <div className="my-1">{head}</div>}
            {open && rest.length + facet.more > MANY && (
              <FacetSearch facet={facet} others={others} onFound={setFound} />
            )}
            {(open && found ? found : inPage).map(item)}
            {open && found?.length === 0 && <p className="py-0.5 text-xs text-mut">Nothing has this name.</p>}
          </div>
        </>
      )}
    </fieldset>
  );
});

function More({ facet, rest }: { facet: Facet; rest: number }) {
  return (
    <summary className="w-fit list-none py-0.5 text-xs text-acc hover:underline [&::-webkit-details-marker]:hidden">
      <span className="group-open:hidden">
        {rest + facet.more} more<span className="sr-only"> of {facet.label}</span>
      </span>
      <span className="hidden group-open:inline">
        fewer<span className="sr-only"> of {facet.label}</span>
      </span>
    </summary>
  );
}

/** A folded list: how many values papers have of it here, and how many papers say nothing. */
function Folded({ facet }: { facet: Facet }) {
  const values = facet.values.slice(0, -1).filter((v) => v.count > 0).length + facet.more;
  const unstated = facet.values.at(-1)?.count ?? 0;
  return (
    <summary className="flex cursor-pointer list-none items-center gap-1.5 [&::-webkit-details-marker]:hidden">
      <span
        aria-hidden="true"
        className="text-xs text-mut before:inline-block before:content-['▸'] group-open:before:rotate-90"
      />
      {facet.label}
      <span className="ml-auto text-xs text-mut">
        {values}
        {unstated > 0 && ` · not stated ${unstated}`}
      </span>
    </summary>
  );
}

interface TickProps {
  name: FilterKey;
  value: string;
  label: string;
  count: number;
  mode: Mode;
  /** It is asked for in another way than the list. */
  odd: boolean;
  ticked: boolean;
  onToggle: FacetProps["onToggle"];
  id: string;
}

const WAY: Record<Mode, string> = { any: "any", all: "all", none: "not" };

/** One value of a facet. It stays usable with a count of 0: ticked elsewhere, another may be added. */
const Tick = memo(function Tick({ name, value, label, count, mode, odd, ticked, onToggle, id }: TickProps) {
  return (
    <label htmlFor={id} className="flex items-center gap-2 py-[2.5px] hover:text-ink">
      <input
        id={id}
        type="checkbox"
        name={name}
        // Without scripts the form's list says how the others are asked for.
        value={odd ? inMode(mode, value) : value}
        checked={ticked}
        onChange={() => onToggle(name, value, mode)}
        className="m-0 size-[13px] shrink-0 accent-acc"
      />
      <span className={`min-w-0 truncate ${count === 0 && !ticked ? "text-mut" : ""}`} title={label}>
        {odd && <span className="text-mut">{WAY[mode]} </span>}
        {label}
      </span>
      <span className="ml-auto pl-1 text-mut">{count}</span>
    </label>
  );
});
