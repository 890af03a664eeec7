"use client";
import { useEffect, useState } from "react";
import type { Chip, ExploreView } from "@/lib/query/types";
import type { SetUrl } from "./state/url";
import { NO_FILTERS } from "./toolbar/chips";

interface Props {
  chips: readonly Chip[];
  total: number;
  setUrl: SetUrl;
}

interface Way {
  chip: Chip;
  matched: number;
}

const addressOf = (chip: Chip) => chip.without.replace(/^\/?\??/, "");

/** No paper under these filters: says which of them to take away, and how many papers that would show. */
export function NoPapers({ chips, total, setUrl }: Props) {
  const [ways, setWays] = useState<Way[]>([]);
  useEffect(() => {
    const abort = new AbortController();
    Promise.all(
      chips.slice(0, 8).map(async (chip) => {
        const response = await fetch(`/api/explore.json?${addressOf(chip)}`, { signal: abort.signal });
        const view = (await response.json()) as ExploreView;
        return { chip, matched: view.matched };
      }),
    ).then(
      (all) => setWays(all.filter((w) => w.matched > 0).sort((a, b) => b.matched - a.matched)),
      () => {},
    );
    return () => abort.abort();
  }, [chips]);
  const best = new Map(ways.map((w) => [w.chip, w.matched]));
  const useful = ways.length > 0 ? ways.map((w) => w.chip) : chips;
  return (
    <div className="rounded-md border bg-card px-6 py-14 text-center">
      <h2 className="text-md font-semibold">
        {total === 0 ? "There is no paper here yet" : "No paper matches these filters together"}
      </h2>
      {total === 0 ? (
        <p className="mt-1 text-mut">
          Read a digest with <code className="font-mono text-sm">npm run ingest -- FILE</code>, then load this
          page again.
        </p>
      ) : (
        <>
          <p className="mt-1 text-mut">Remove one of them:</p>
          <ul className="mt-3 flex flex-wrap justify-center gap-2">
            {useful.map((chip) => (
              <li key={`${chip.param}=${chip.value}`}>
                <a
                  href={`/?${addressOf(chip)}`}
                  className="inline-block rounded-md border px-2.5 py-1 text-sm text-ink no-underline hover:border-mut hover:no-underline"
                >
                  {chip.say}
                  {best.has(chip) && (
                    <span className="text-mut">
                      {" "}
                      → {best.get(chip)} {best.get(chip) === 1 ? "paper" : "papers"}
                    </span>
                  )}
                </a>
              </li>
            ))}
          </ul>
          <p className="mt-4 text-sm">
            <a
              href="/"
              onClick={(e) => {
                e.preventDefault();
                setUrl(NO_FILTERS);
              }}
            >
              Clear all filters
            </a>
          </p>
        </>
      )}
    </div>
  );
}
