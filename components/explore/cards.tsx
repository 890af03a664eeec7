"use client";
import { memo, useEffect, useRef } from "react";
import { Headline } from "@/components/evidence/headline";
import { VerdictWords } from "@/components/evidence/verdict";
import { Pieces } from "@/components/ui/pieces";
import { labelName } from "@/lib/format";
import type { PaperRow } from "@/lib/query/types";
import type { TableProps } from "./table/table";

const Card = memo(function Card({ row, picked }: { row: PaperRow; picked: boolean }) {
  const facts = [row.year, row.shown.technique, row.shown.domain].filter((f) => f !== null);
  return (
    <li data-slug={row.slug} className="card rounded-md border bg-card px-3 py-2.5">
      <span className="flex items-start justify-between gap-3">
        <a
          href={`/papers/${row.slug}`}
          data-title={row.slug}
          className="font-medium text-ink no-underline hover:underline"
        >
          <Pieces pieces={row.hit?.title} text={row.title} />
        </a>
        <span className="scripted -m-2 p-2">
          <input
            type="checkbox"
            data-pick={row.slug}
            checked={picked}
            readOnly
            aria-label={`Compare ${row.title}`}
            className="m-0 mt-0.5 size-4 accent-acc"
          />
        </span>
      </span>
      {row.experiments.length > 0 && (
        <p className="mt-1.5">
          <Headline row={row} also={2} />
        </p>
      )}
      {row.hit && row.hit.snippet.length > 0 && (
        <p className="mt-1 line-clamp-2 text-xs text-mut">
          <Pieces pieces={row.hit.snippet} text="" />
        </p>
      )}
      {row.verdict && (
        <p className="mt-1">
          <VerdictWords verdict={row.verdict} />
        </p>
      )}
      <p className="mt-1 text-xs text-mut">
        {facts.map((f) => (typeof f === "string" ? labelName(f) : f)).join(" · ")}
        {row.experiments.length === 0 && " · no numbers stated"}
      </p>
    </li>
  );
});

/** Papers on a phone: the loaded pages as cards, the next page as the end comes into sight. */
export default function Cards({ found, pages, view, need }: TableProps) {
  const loaded = Object.keys(pages)
    .map(Number)
    .sort((a, b) => a - b);
  const last = loaded.at(-1) ?? 1;
  const more = last * found.pageSize < found.matched;
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!more || !end.current) return;
    const seen = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) need(last + 1);
      },
      { rootMargin: "800px" },
    );
    seen.observe(end.current);
    return () => seen.disconnect();
  }, [more, last, need]);
  return (
    <>
      <ul id="results" className="mb-2 scroll-mt-16 space-y-2" aria-label="Papers">
        {loaded.flatMap((page) =>
          (pages[page] ?? []).map((row) => (
            <Card key={row.slug} row={row} picked={view.compare.includes(row.slug)} />
          )),
        )}
      </ul>
      {more && <div ref={end} className="h-16" />}
    </>
  );
}
