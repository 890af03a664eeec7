"use client";
import { keepPreviousData, useQueries, useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { listing, pointsOf, rowsOf } from "@/components/state/requests";
import type { ListingView, PaperRow, PointView } from "@/lib/query/types";

/** Loaded rows by page number, from 1. */
export type Pages = Readonly<Record<number, readonly PaperRow[]>>;

/** A view whose points are here. */
export type ChartedView = ListingView & { points: readonly PointView[] };

export interface Explored {
  /** The answer shown. */
  found: ListingView;
  /** The question that it answers. */
  answered: string;
  pages: Pages;
  /** The last view whose points are here: they may come after its rows. */
  charted: ChartedView | null;
  /** The shown view is not yet the one asked for. */
  stale: boolean;
  failed: string | null;
  retry: () => void;
  /** Loads a page of rows of the shown view. */
  need: (page: number) => void;
}

interface Shown {
  query: string;
  view: ListingView;
}

/**
 * Answers the question in the address. The old view stays until the new one is here, or where it cannot be had.
 * @param initial the server's answer to `initialQuery`
 * @param wantPoints whether the points of the shown view are wanted too
 */
export function useExplore(
  initial: ListingView,
  initialQuery: string,
  query: string,
  wantPoints: (view: ListingView) => boolean,
): Explored {
  const asked = useQuery({ ...listing(query), ...(query === initialQuery && { initialData: initial }) });
  const [shown, setShown] = useState<Shown>({ query: initialQuery, view: initial });
  const { data } = asked;
  if (data && (data !== shown.view || query !== shown.query)) setShown({ query, view: data });

  const { view } = shown;
  const points = useQuery({
    ...pointsOf(view.asked),
    enabled: wantPoints(view),
    placeholderData: keepPreviousData,
  });
  const here = points.data && !points.isPlaceholderData ? points.data : null;
  const [charted, setCharted] = useState<ChartedView | null>(null);
  if (here && (charted?.rows !== view.rows || charted.points !== here)) setCharted({ ...view, points: here });

  const { pages, need } = usePages(shown);
  const error = asked.error ?? points.error;
  const retry = () => {
    if (asked.isError) void asked.refetch();
    if (points.isError) void points.refetch();
  };
  return {
    ...{ found: view, answered: shown.query, pages, charted, need, retry },
    stale: query !== shown.query && !asked.isError,
    failed: error?.message ?? null,
  };
}

/** The rows of the pages that are needed besides the first one. */
function usePages({ query, view }: Shown): Pick<Explored, "pages" | "need"> {
  const [needed, setNeeded] = useState<{ of: ListingView; pages: readonly number[] }>({
    of: view,
    pages: [],
  });
  const numbers = needed.of === view ? needed.pages : NONE;
  const loaded = useQueries({
    queries: numbers.map((page) => rowsOf(query, page, view.pageSize)),
    combine: rowsOfAll,
  });
  const pages = useMemo(() => {
    const more = numbers.flatMap((page, i) => (loaded[i] ? [[page, loaded[i]] as const] : []));
    return { [view.page]: view.rows, ...Object.fromEntries(more) };
  }, [view, numbers, loaded]);
  const need = useCallback(
    (page: number) =>
      setNeeded((now) => {
        const known = now.of === view ? now.pages : NONE;
        if (page === view.page || known.includes(page)) return now;
        return { of: view, pages: [...known, page] };
      }),
    [view],
  );
  return { pages, need };
}

const NONE: readonly number[] = [];
const rowsOfAll = (all: { data?: readonly PaperRow[] | undefined }[]) => all.map((one) => one.data);
