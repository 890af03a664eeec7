"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { parseAsString, useQueryStates } from "nuqs";

const parsers = { compare: parseAsString, papers: parseAsString };

/** The way to the comparison, with the number of papers picked. */
export function CompareLink({ className }: { className: string }) {
  const [{ compare, papers }] = useQueryStates(parsers);
  const onCompare = usePathname() === "/compare";
  const picked = (onCompare ? papers : compare)?.split(",").filter(Boolean) ?? [];
  return (
    <Link
      href={picked.length > 0 ? `/compare?papers=${picked.join(",")}` : "/compare"}
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
