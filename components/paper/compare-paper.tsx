"use client";
import Link from "next/link";
import { compareHref, withPaper } from "@/components/state/compare";
import { usePicked } from "@/components/ui/picked";
import { MAX_COMPARED } from "@/lib/query/params";

/** The way to the comparison of this paper with those picked before it. */
export function ComparePaper({ slug }: { slug: string }) {
  const picked = usePicked();
  const others = picked.filter((s) => s !== slug);
  if (others.length >= MAX_COMPARED)
    return <Link href={compareHref(picked)}>Compare the {MAX_COMPARED} picked (no room for this one)</Link>;
  return (
    <Link href={withPaper(picked, slug)}>
      {others.length > 0 ? `Compare with the ${others.length} picked` : "Compare"}
    </Link>
  );
}
