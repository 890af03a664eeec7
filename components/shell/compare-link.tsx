"use client";
import Link from "next/link";
import { compareHref } from "@/components/state/compare";
import { usePicked } from "@/components/ui/picked";

/** The way to the comparison, with the number of papers picked. */
export function CompareLink({ className }: { className: string }) {
  const picked = usePicked();
  return (
    <Link
      href={compareHref(picked)}
      prefetch={false}
      className={`${className} items-center gap-1 text-mut no-underline hover:text-ink`}
    >
      Compare
      {picked.length > 0 && (
        <span className="rounded-full bg-acc px-1.5 text-xs leading-[18px] text-on-acc">
          {picked.length}
          <span className="sr-only"> {picked.length === 1 ? "paper" : "papers"} picked</span>
        </span>
      )}
    </Link>
  );
}
