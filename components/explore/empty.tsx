"use client";
import { useEffect, useState } from "react";
import type { Chip } from "@/lib/query/types";
import { askMatched } from "./state/ask";
import { dataQuery, type UrlState, viewQuery } from "./state/keys";
import type { SetUrl } from "./state/url";
import { NO_FILTERS, without } from "./toolbar/chips";

interface Props {
  chips: readonly Chip[];
  /** The question that no paper answers. */
  url: UrlState;
  total: number;
  setUrl: SetUrl;
}

interface Way {
  chip: Chip;
  matched: number;
}

/** No paper under these filters: says which of them to take away, and how many papers that would show. */
export function NoPapers({ chips, url, total, setUrl }: Props) {
  const [ways, setWays] = useState<Way[]>([]);
  useEffect(() => {
    const abort = new AbortController();
    Promise.all(
      chips.slice(0, 8).map(async (chip) => {
        return {
          chip,
          matched: await askMatched(dataQuery({ ...url, ...without(chip, url) }), abort.signal),
        };
      }),
    ).then(
      (all) => setWays(all.filter((w) => w.matched > 0).sort((a, b) => b.matched - a.matched)),
      () => {},
    );
    return () => abort.abort();
  }, [chips, url]);
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
                  href={`/?${viewQuery(url, { page: null, ...without(chip, url) })}`}
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
