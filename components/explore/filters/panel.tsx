"use client";
import { memo, useCallback, useDeferredValue, useEffect, useRef } from "react";
import type { SetView } from "@/components/state/use-view";
import { type Change, FILTER_KEYS, type FilterKey, toggledFilter, type View } from "@/components/state/view";
import { exploreParsers } from "@/lib/query/nuqs";
import type { Range } from "@/lib/query/range";
import type { ListingView } from "@/lib/query/types";
import { earlyChange } from "./early";
import { FacetGroup } from "./facet-group";
import { FLAGS, Flags } from "./flags";
import { RangeFilter } from "./range-filter";

/** Order on the panel: what people filter by most stands first, ranges after the long lists. */
const ORDER: readonly FilterKey[] = [
  "technique",
  "domain",
  "quantity",
  "factor",
  "tokens",
  "accuracy",
  "year",
  "phase",
  "bound",
  "subject",
  "organisation",
];
const RANGES: readonly FilterKey[] = ["factor", "tokens", "accuracy", "year"];

interface Props {
  found: Pick<ListingView, "facets" | "ranges">;
  view: View;
  setView: SetView;
  /** Hears of a change that is about to be made. */
  onAim: (change: Change) => void;
  /** The page is idle: sliders may load. */
  idle: boolean;
  /** It stands in a `noscript`. */
  scriptless?: boolean;
  /** Parts ids where the panel is on the page twice (drawer). */
  idPrefix: string;
}

/** All filters. Without scripts it is a plain form that asks for the page anew. */
export default memo(function FilterPanel(props: Props) {
  const { view, setView, onAim, idle, scriptless = false, idPrefix } = props;
  const { facets, ranges } = useDeferredValue(props.found);
  // The same function for every view, so that a click draws its own group anew and not a hundred ticks.
  const latest = useRef(view);
  latest.current = view;
  const toggle = useCallback(
    (key: FilterKey, value: string) => setView(toggledFilter(latest.current, key, value)),
    [setView],
  );
  const setRange = useCallback((key: string, range: Range | null) => setView({ [key]: range }), [setView]);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const early = form.current && earlyChange(form.current, latest.current);
    if (early) setView(early);
  }, [setView]);
  const aim = (e: React.PointerEvent) => {
    // A finger may have come down to scroll.
    if (e.pointerType !== "mouse" || e.button !== 0) return;
    const tick = (e.target as Element).closest("label")?.querySelector("input");
    if (tick?.type === "checkbox") onAim(toggledFilter(latest.current, tick.name as FilterKey, tick.value));
  };
  return (
    <form
      ref={form}
      method="get"
      action="/"
      autoComplete="off"
      aria-label="Filters"
      onSubmit={(e) => e.preventDefault()}
      onPointerDown={aim}
      className="text-sm"
    >
      <Flags
        facets={facets}
        on={FLAGS.filter((flag) => view[flag.key])
          .map((flag) => flag.key)
          .join(",")}
        onToggle={toggle}
        idPrefix={idPrefix}
      />
      {ORDER.map((key) => {
        const facet = facets.find((f) => f.key === key);
        const range = ranges.find((r) => r.key === key);
        if (facet)
          return (
            <FacetGroup
              key={key}
              facet={facet}
              ticked={view[key] as readonly string[]}
              onToggle={toggle}
              idPrefix={idPrefix}
            />
          );
        if (!range || !RANGES.includes(key)) return null;
        return (
          <RangeFilter
            key={key}
            range={range}
            asked={view[key] as Range | null}
            onChange={setRange}
            idle={idle}
          />
        );
      })}
      <Rest view={view} />
      <button
        type="submit"
        className={`sticky bottom-2 w-full rounded-md bg-acc px-3 py-1.5 text-on-acc ${scriptless ? "" : "scriptless"}`}
      >
        Apply filters
      </button>
    </form>
  );
});

/** What the form does not ask for but must keep. */
function Rest({ view }: { view: View }) {
  const shown: readonly string[] = [...ORDER, ...FLAGS.map((flag) => flag.key)];
  const rest = ([...FILTER_KEYS, "sort", "compare"] as const).filter((key) => !shown.includes(key));
  return rest.map((key) => {
    const value = view[key] === null ? "" : exploreParsers[key].serialize(view[key] as never);
    return value === "" ? null : <input key={key} type="hidden" name={key} value={value} />;
  });
}
