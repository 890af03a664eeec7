"use client";
import { usePathname, useRouter } from "next/navigation";
import { parseAsString, useQueryStates } from "nuqs";
import { toggled } from "@/components/explore/state/keys";

const parsers = { technique: parseAsString, domain: parseAsString, page: parseAsString };

/** Filters the explore page by a label: in place where it is shown, else by going there. */
export function usePaletteFilter(): (kind: "technique" | "domain", name: string) => void {
  const here = usePathname() === "/";
  const router = useRouter();
  const [now, set] = useQueryStates(parsers, { history: "push" });
  return (kind, name) => {
    if (here) void set({ [kind]: toggled(now[kind], name), page: null });
    else router.push(`/?${kind}=${name}`);
  };
}
