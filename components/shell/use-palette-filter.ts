"use client";
import { usePathname, useRouter } from "next/navigation";
import { useView } from "@/components/state/use-view";
import { toggledFilter } from "@/components/state/view";
import type { FilterEntry } from "./palette-entries";

/** Filters the explore page: in place where it is shown, else by going there. */
export function usePaletteFilter(): (filter: Pick<FilterEntry, "key" | "value">) => void {
  const here = usePathname() === "/";
  const router = useRouter();
  const [view, setView] = useView();
  return ({ key, value }) => {
    if (here) setView(toggledFilter(view, key, value));
    else router.push(`/?${key}=${encodeURIComponent(value)}`);
  };
}
