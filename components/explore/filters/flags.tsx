"use client";
import { memo } from "react";
import type { FilterKey } from "@/components/state/view";
import type { Facet } from "@/lib/query/types";

/** Yes-or-no filters, in the words of the panel. */
export const FLAGS = [
  { key: "paired", label: "states a gain and its cost" },
  { key: "code", label: "links to code" },
  { key: "sure", label: "sure readings only" },
  { key: "unsure", label: "unsure readings only" },
] as const;

interface Props {
  facets: readonly Facet[];
  /** Names of the flags that are on, by comma. */
  on: string;
  onToggle: (key: FilterKey, value: string) => void;
  idPrefix: string;
}

/** The yes-or-no filters with their counts. */
export const Flags = memo(function Flags({ facets, on, onToggle, idPrefix }: Props) {
  const ticked = on.split(",");
  return (
    <fieldset className="border-b pb-3.5">
      <legend className="sr-only">Only papers that</legend>
      {FLAGS.map(({ key, label }) => {
        const count = facets.find((f) => f.key === key)?.values.find((v) => v.value === "1")?.count;
        return (
          <label key={key} htmlFor={`${idPrefix}-${key}`} className="flex items-center gap-2 py-[2.5px]">
            <input
              id={`${idPrefix}-${key}`}
              type="checkbox"
              name={key}
              value="1"
              checked={ticked.includes(key)}
              onChange={() => onToggle(key, "1")}
              className="m-0 size-[13px] shrink-0 accent-acc"
            />
            <span className={count === 0 ? "text-mut" : ""}>{label}</span>
            {count !== undefined && <span className="ml-auto pl-1 text-mut">{count}</span>}
          </label>
        );
      })}
    </fieldset>
  );
});
