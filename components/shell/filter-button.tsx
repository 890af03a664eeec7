"use client";
import { SlidersHorizontal } from "lucide-react";
import { usePathname } from "next/navigation";
import { parseAsString, useQueryStates } from "nuqs";
import { FILTER_KEYS } from "@/components/explore/state/keys";
import { send } from "./signals";

const ROW_FILTERS = FILTER_KEYS.filter((key) => key !== "q");
const parsers = Object.fromEntries(ROW_FILTERS.map((key) => [key, parseAsString]));

/** Opens the filters on a phone; says how many are active. */
export function FilterButton() {
  const [query] = useQueryStates(parsers);
  if (usePathname() !== "/") return null;
  const active = ROW_FILTERS.flatMap((key) => (query[key] ?? "").split(",")).filter(Boolean).length;
  return (
    <button
      type="button"
      onClick={() => send("filters")}
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
