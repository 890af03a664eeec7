"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useQueryStates } from "nuqs";
import { type ComponentProps, createContext, useContext } from "react";
import { viewParsers } from "@/lib/query/nuqs";

const parsers = { compare: viewParsers.compare, papers: viewParsers.compare };
const Picked = createContext<readonly string[]>([]);

/** The papers picked to be compared, which the address keeps: `papers` on the comparison, `compare` elsewhere. */
export const usePicked = (): readonly string[] => useContext(Picked);

export function PickedProvider({ children }: { children: React.ReactNode }) {
  const [{ compare, papers }] = useQueryStates(parsers);
  return <Picked value={usePathname() === "/compare" ? papers : compare}>{children}</Picked>;
}

/** The address of another page with the picked papers in it. */
export function withPicked(href: string, picked: readonly string[]): string {
  if (picked.length === 0) return href;
  const [path = "", hash] = href.split("#");
  const names = picked.map(encodeURIComponent).join(",");
  return `${path}${path.includes("?") ? "&" : "?"}compare=${names}${hash === undefined ? "" : `#${hash}`}`;
}

/** A link to another page that keeps the papers picked so far. */
export function PickedLink({ href, ...rest }: Omit<ComponentProps<typeof Link>, "href"> & { href: string }) {
  return <Link href={withPicked(href, usePicked())} {...rest} />;
}
