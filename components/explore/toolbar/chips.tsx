"use client";
import { X } from "lucide-react";
import { memo } from "react";
import type { SetView } from "@/components/state/use-view";
import { type Change, NO_FILTERS, type View, viewHref, viewOf } from "@/components/state/view";
import type { Chip } from "@/lib/query/types";
import { Questions } from "./questions";

interface Props {
  chips: readonly Chip[];
  view: View;
  setView: SetView;
}

/** The change that takes one filter away. */
export const without = (chip: Chip): Change => ({
  [chip.param]: null,
  ...(chip.param === "quality" && { within: null }),
});

/** Active filters in words, each to take away; links, so that they work without scripts. */
export const Chips = memo(function Chips({ chips, view, setView }: Props) {
  if (chips.length === 0) return <Questions setView={setView} />;
  return (
    <ul aria-label="Active filters" className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm">
      {chips.map((chip) => (
        <li key={chip.param} className="min-w-0">
          <a
            href={viewHref(view, { page: null, ...without(chip) })}
            aria-label={`Remove filter: ${chip.say}`}
            onClick={(e) => {
              e.preventDefault();
              setView(without(chip));
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
          href={viewHref(viewOf(""), { compare: view.compare })}
          onClick={(e) => {
            e.preventDefault();
            setView(NO_FILTERS);
          }}
        >
          clear
        </a>
      </li>
    </ul>
  );
});
