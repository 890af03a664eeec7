"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useQueryStates } from "nuqs";
import { compareHref } from "@/components/state/compare";
import { usePicked } from "@/components/ui/picked";
import { viewParsers } from "@/lib/query/nuqs";

const parsers = { compare: viewParsers.compare };

/** On a phone: how many papers are picked, and the way to compare them. The bar on top has no room for that. */
export function PickedBar() {
  const picked = usePicked();
  const [, write] = useQueryStates(parsers);
  if (usePathname() === "/compare" || picked.length === 0) return null;
  const papers = picked.length === 1 ? "1 paper picked" : `${picked.length} papers picked`;
  return (
    <aside
      aria-label="Picked papers"
      data-print="hide"
      className="sticky bottom-0 z-20 flex items-center gap-3 border-t bg-card px-4 py-2 text-sm md:hidden"
    >
      <span className="mr-auto">{papers}</span>
      <button
        type="button"
        onClick={() => void write({ compare: null })}
        className="scripted min-h-8 px-2 text-mut hover:text-ink"
      >
        Clear
      </button>
      <Link
        href={compareHref(picked)}
        prefetch={false}
        className="rounded-md bg-acc px-3 py-1.5 text-on-acc no-underline hover:no-underline"
      >
        Compare
      </Link>
    </aside>
  );
}
