"use client";
import { SlidersHorizontal } from "lucide-react";
import { usePathname } from "next/navigation";
import { useQueryStates } from "nuqs";
import { emit } from "@/components/state/events";
import { countFilters } from "@/components/state/view";
import { filterParsers } from "@/lib/query/nuqs";

/** Opens the filters on a phone; says how many are active. A link to them where scripts are off or not here yet. */
export function FilterButton() {
  const [filters] = useQueryStates(filterParsers);
  if (usePathname() !== "/") return null;
  const active = countFilters(filters);
  return (
    // biome-ignore lint/a11y/useValidAnchor: it leads to the filters where no script hears it.
    // biome-ignore lint/a11y/useSemanticElements: a button leads nowhere without scripts.
    <a
      href="#filters"
      role="button"
      onClick={(e) => {
        e.preventDefault();
        emit("filters");
      }}
      onKeyDown={(e) => {
        if (e.key !== " ") return;
        e.preventDefault();
        emit("filters");
      }}
      className="flex h-8 items-center gap-1.5 rounded-md border px-2.5 text-ink no-underline hover:no-underline lg:hidden"
    >
      <SlidersHorizontal size={14} aria-hidden="true" className="text-mut" />
      <span className="max-[380px]:sr-only">Filters</span>
      {active > 0 && (
        <span className="rounded-full bg-acc px-1.5 text-xs leading-[18px] text-on-acc">
          {active}
          <span className="sr-only"> active</span>
        </span>
      )}
    </a>
  );
}
