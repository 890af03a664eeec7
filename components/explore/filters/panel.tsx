"use client";
import { memo, useCallback, useRef } from "react";
import type { ListingView } from "@/lib/query/types";
import { FILTER_KEYS, toggled, type UrlState, type ViewKey } from "../state/keys";
import type { SetUrl } from "../state/url";
import { usePainted } from "../state/use-painted";
import { FacetGroup } from "./facet-group";
import { FLAG_KEYS, Flags } from "./flags";
import { RangeFilter } from "./range-filter";

/** Order on the panel: what people filter by most stands first, ranges after the long lists. */
const ORDER = [
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

/** So many are in sight at first: the others follow a new answer a frame later. */
const UPPER = 2;

const APPLY = (
  <button type="submit" className="sticky bottom-2 w-full rounded-md bg-acc px-3 py-1.5 text-on-acc">
    Apply filters
  </button>
);

interface Props {
  view: Pick<ListingView, "facets" | "ranges">;
  url: UrlState;
  setUrl: SetUrl;
  /** Hears of a change that is about to be made. */
  onAim: (change: Partial<UrlState>) => void;
  live: boolean;
  /** It stands in a `noscript` itself, which cannot hold another. */
  scriptless?: boolean;
  /** Parts ids where the panel is on the page twice (drawer). */
  idPrefix: string;
}

/** All filters. Without scripts it is a plain form that asks for the page anew. */
export const FilterPanel = memo(function FilterPanel({
  view,
  url,
  setUrl,
  onAim,
  live,
  scriptless = false,
  idPrefix,
}: Props) {
  // The same function for every URL, so that a click draws its own group anew and not a hundred ticks.
  const latest = useRef(url);
  latest.current = url;
  const change = (key: string, value: string) => ({ [key]: toggled(latest.current[key as ViewKey], value) });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the change reads what is latest.
  const toggle = useCallback((key: string, value: string) => setUrl(change(key, value)), [setUrl]);
  const aim = (e: React.PointerEvent) => {
    // A finger may have come down to scroll.
    if (e.pointerType !== "mouse" || e.button !== 0) return;
    const tick = (e.target as Element).closest("label")?.querySelector("input");
    if (tick?.type === "checkbox") onAim(change(tick.name, tick.value));
  };
  const range = useCallback((key: string, text: string | null) => setUrl({ [key]: text }), [setUrl]);
  const lower = usePainted(view);
  return (
    <form
      method="get"
      action="/"
      aria-label="Filters"
      onSubmit={(e) => e.preventDefault()}
      onPointerDown={aim}
      className="text-sm"
    >
      <Flags
        facets={view.facets}
        on={FLAG_KEYS.filter((k) => url[k as ViewKey]).join(",")}
        onToggle={toggle}
        idPrefix={idPrefix}
      />
      {ORDER.map((key, place) => {
        const { facets, ranges } = place < UPPER ? view : lower;
        const facet = facets.find((f) => f.key === key);
        if (facet)
          return (
            <FacetGroup
              key={key}
              facet={facet}
              ticked={url[key as ViewKey]}
              onToggle={toggle}
              idPrefix={idPrefix}
            />
          );
        const found = ranges.find((r) => r.key === key);
        if (found)
          return (
            <RangeFilter key={key} range={found} text={url[key as ViewKey]} onChange={range} live={live} />
          );
        return null;
      })}
      <Rest url={url} />
      {scriptless ? APPLY : <noscript>{APPLY}</noscript>}
    </form>
  );
});

/** What the form does not ask for but must keep. */
function Rest({ url }: { url: UrlState }) {
  const shown = new Set<string>([...ORDER, ...FLAG_KEYS]);
  const rest = [...FILTER_KEYS, "sort", "compare"].filter((k) => !shown.has(k) && url[k as ViewKey]);
  return rest.map((key) => <input key={key} type="hidden" name={key} value={url[key as ViewKey] ?? ""} />);
}
