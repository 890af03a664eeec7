"use client";
import { X } from "lucide-react";
import { memo } from "react";
import type { Chip } from "@/lib/query/types";
import { FILTER_KEYS, toggled, type UrlState, type ViewKey, viewQuery } from "../state/keys";
import type { SetUrl } from "../state/url";
import { Questions } from "./questions";

interface Props {
  chips: readonly Chip[];
  url: UrlState;
  setUrl: SetUrl;
}

/** The view without one filter, as a change to the URL. */
export function without(chip: Chip, url: UrlState): Partial<UrlState> {
  const key = chip.param as ViewKey;
  const list = (url[key] ?? "").split(",");
  return { [key]: list.length > 1 && list.includes(chip.value) ? toggled(url[key], chip.value) : null };
}

/** Every filter cleared. */
export const NO_FILTERS = Object.fromEntries(FILTER_KEYS.map((key) => [key, null])) as Partial<UrlState>;

/** Active filters in words, each to take away; links, so that they work without scripts. */
export const Chips = memo(function Chips({ chips, url, setUrl }: Props) {
  if (chips.length === 0) return <Questions setUrl={setUrl} />;
  const kept = url.compare ? `/?compare=${url.compare}` : "/";
  return (
    <ul aria-label="Active filters" className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm">
      {chips.map((chip) => (
        <li key={`${chip.param}=${chip.value}`} className="min-w-0">
          <a
            href={`/?${viewQuery(url, { page: null, ...without(chip, url) })}`}
            aria-label={`Remove filter: ${chip.say}`}
            onClick={(e) => {
              e.preventDefault();
              setUrl(without(chip, url));
            }}
            className="inline-flex max-w-full items-center gap-1.5 rounded-md border bg-card px-2 py-px text-ink no-underline hover:border-mut hover:no-underline"
          >
            <span className="truncate">{chip.say}</span>
            <X size={12} aria-hidden="true" className="shrink-0 text-mut" />
          </a>
        </li>
      ))}
      <li>
        <a
          href={kept}
          onClick={(e) => {
            e.preventDefault();
            setUrl(NO_FILTERS);
          }}
        >
          clear
        </a>
      </li>
    </ul>
  );
});
