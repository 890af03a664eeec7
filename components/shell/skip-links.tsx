"use client";
import { usePathname } from "next/navigation";

const LINK =
  "absolute top-1 left-2 z-40 -translate-y-16 rounded-md bg-acc px-3 py-1 text-on-acc focus:translate-y-0";

/** The first stops of the keyboard: past the bar; where papers are listed, past the filters and the chart too. */
export function SkipLinks() {
  const listed = usePathname() === "/";
  return (
    <>
      {listed && (
        <a href="#results" className={LINK}>
          Skip to results
        </a>
      )}
      <a href="#main" className={LINK}>
        Skip to content
      </a>
    </>
  );
}
