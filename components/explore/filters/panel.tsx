"use client";
import { memo, useCallback, useDeferredValue, useEffect, useRef } from "react";
import type { SetView } from "@/components/state/use-view";
import {
  type Change,
  dataQuery,
  FILTER_KEYS,
  type FilterKey,
  inOneMode,
  toggledFilter,
  type View,
} from "@/components/state/view";
import type { LabelsKey } from "@/lib/query/fields";
import { type Mode, modeOf } from "@/lib/query/modes";
import { exploreParsers } from "@/lib/query/nuqs";
import type { Range } from "@/lib/query/range";
import type { ListingView } from "@/lib/query/types";
import { AtLeast } from "./at-least";
import { earlyChange, modeIn } from "./early";
import { FacetGroup } from "./facet-group";
import { FLAGS, Flags } from "./flags";
import { RangeFilter } from "./range-filter";
import { Within } from "./within";

type ListKey = Exclude<LabelsKey, "digest">;

/** The lists that people filter by most stand open, with the first few values of each. */
const OPEN: readonly { key: ListKey; shown: number }[] = [
  { key: "technique", shown: 7 },
  { key: "domain", shown: 7 },
  { key: "type", shown: 5 },
];
/** The others are folded behind their names. */
const FOLDED: readonly ListKey[] = [
  ...(["benchmark", "model", "baseline", "hardware", "measure", "phase"] as const),
  ...(["bound", "subject", "organisation", "quantity"] as const),
];
const RANGES: readonly FilterKey[] = ["factor", "tokens", "accuracy", "year"];
const LISTS: readonly ListKey[] = ["gain", "memory", "quality", ...OPEN.map((o) => o.key), ...FOLDED];
const SHOWN: readonly string[] = [...LISTS, ...RANGES, ...FLAGS.map((flag) => flag.key), "within"];

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
    (key: FilterKey, value: string, mode?: Mode) => setView(toggledFilter(latest.current, key, value, mode)),
    [setView],
  );
  const setMode = useCallback(
    (key: FilterKey, mode: Mode) => setView(inOneMode(latest.current, key, mode)),
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
    if (tick?.type !== "checkbox" || !form.current) return;
    const { mode, value } = modeOf(tick.value);
    const how = mode === "any" ? modeIn(form.current, tick.name) : mode;
    onAim(toggledFilter(latest.current, tick.name as FilterKey, value, how));
  };
  const others = dataQuery(view);
  // Kinds of memory matter where less memory is asked for.
  const memory = view.gain.some((entry) => modeOf(entry).value === "memory_reduction");
  const list = (key: ListKey, shown: number, children?: React.ReactNode) => {
    const facet = facets.find((f) => f.key === key);
    return (
      facet && (
        <FacetGroup
          key={key}
          facet={facet}
          entries={view[key]}
          others={facet.more > 0 ? others : ""}
          onToggle={toggle}
          onMode={setMode}
          idPrefix={idPrefix}
          shown={shown}
        >
          {children}
        </FacetGroup>
      )
    );
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
      {list("gain", 9, <AtLeast view={view} setView={setView} />)}
      {(memory || view.memory.length > 0) && list("memory", 5)}
      {list("quality", 8, <Within view={view} setView={setView} />)}
      {OPEN.map(({ key, shown }) => list(key, shown))}
      {FOLDED.map((key) => list(key, 0))}
      {ranges
        .filter(({ key }) => RANGES.includes(key as FilterKey))
        .map((range) => (
          <RangeFilter
            key={range.key}
            range={range}
            asked={view[range.key as "factor"]}
            onChange={setRange}
            idle={idle}
          />
        ))}
      <Flags
        facets={facets}
        on={FLAGS.filter((flag) => view[flag.key])
          .map((flag) => flag.key)
          .join(",")}
        onToggle={toggle}
        idPrefix={idPrefix}
      />
      <Rest view={view} />
      <button
        type="submit"
        className={`sticky bottom-2 w-full rounded-md bg-acc px-3 py-1.5 text-on-acc shadow-[0_0_0_8px_var(--bg)] ${scriptless ? "" : "scriptless"}`}
      >
        Apply filters
      </button>
    </form>
  );
});

/** What the form does not ask for but must keep. */
function Rest({ view }: { view: View }) {
  const rest = ([...FILTER_KEYS, "sort", "compare"] as const).filter((key) => !SHOWN.includes(key));
  return rest.map((key) => {
    const value = view[key] === null ? "" : exploreParsers[key].serialize(view[key] as never);
    return value === "" ? null : <input key={key} type="hidden" name={key} value={value} />;
  });
}
