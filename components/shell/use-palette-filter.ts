"use client";
import { usePathname, useRouter } from "next/navigation";
import { useView } from "@/components/state/use-view";
import { toggledFilter } from "@/components/state/view";

/** Filters the explore page by a label: in place where it is shown, else by going there. */
export function usePaletteFilter(): (kind: "technique" | "domain", name: string) => void {
  const here = usePathname() === "/";
  const router = useRouter();
  const [view, setView] = useView();
  return (kind, name) => {
    if (here) setView(toggledFilter(view, kind, name));
    else router.push(`/?${kind}=${name}`);
  };
}
