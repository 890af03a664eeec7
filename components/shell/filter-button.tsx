"use client";
import { SlidersHorizontal } from "lucide-react";
import { usePathname } from "next/navigation";
import { useQueryStates } from "nuqs";
import { emit } from "@/components/state/events";
import { countFilters } from "@/components/state/view";
import { filterParsers } from "@/lib/query/nuqs";

/** Opens the filters on a phone; says how many are active. */
export function FilterButton() {
  const [filters] = useQueryStates(filterParsers);
  if (usePathname() !== "/") return null;
  const active = countFilters(filters);
  return (
    <button
      type="button"
      onClick={() => emit("filters")}
      className="scripted flex h-8 items-center gap-1.5 rounded-md border px-2.5 lg:hidden"
    >
      <SlidersHorizontal size={14} aria-hidden="true" className="text-mut" />
      <span className="max-[380px]:sr-only">Filters</span>
      {active > 0 && (
        <span className="rounded-full bg-acc px-1.5 text-xs leading-[18px] text-on-acc">
          {active}
          <span className="sr-only"> active</span>
        </span>
      )}
    </button>
  );
}
