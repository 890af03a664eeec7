"use client";
import { keepPreviousData, useQueries, useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { chartOf, chartQuestion, listing, rowsOf } from "@/components/state/requests";
import type { ChartView, ListingView, PaperRow } from "@/lib/query/types";

/** Loaded rows by page number, from 1. */
export type Pages = Readonly<Record<number, readonly PaperRow[]>>;

/** A view whose chart is here, with what that was asked with (`chartQuestion`). */
export type ChartedView = ListingView & { chart: ChartView; question: string };

export interface Explored {
  /** The answer shown. */
  found: ListingView;
  /** The question that it answers. */
  answered: string;
  pages: Pages;
  /** The last view whose chart is here: it may come after its rows, and after a choice. */
  charted: ChartedView | null;
  /** What the chart of the shown view is asked with. */
  question: string;
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
 * @param choices of the chart (`choiceQuery`)
 * @param open the paper that is open: its points are drawn whatever the crowd
 * @param wantChart whether the chart of the shown view is wanted too
 */
export function useExplore(
  initial: ListingView,
  initialQuery: string,
  query: string,
  { choices, open }: { choices: string; open: string | null },
  wantChart: (view: ListingView) => boolean,
): Explored {
  const asked = useQuery({ ...listing(query), ...(query === initialQuery && { initialData: initial }) });
  const [shown, setShown] = useState<Shown>({ query: initialQuery, view: initial });
  const { data } = asked;
  if (data && (data !== shown.view || query !== shown.query)) setShown({ query, view: data });

  const { view } = shown;
  const question = chartQuestion(view.asked, choices);
  const [charted, setCharted] = useState<ChartedView | null>(null);
  const crowd = charted !== null && charted.chart.points.length < charted.chart.all;
  const chart = useQuery({
    ...chartOf(question, crowd ? open : null),
    enabled: wantChart(view),
    placeholderData: keepPreviousData,
  });
  const here = chart.data && !chart.isPlaceholderData ? chart.data : null;
  if (here && (charted?.rows !== view.rows || charted.chart !== here))
    setCharted({ ...view, chart: here, question });

  const { pages, need } = usePages(shown);
  const error = asked.error ?? chart.error;
  const retry = () => {
    if (asked.isError) void asked.refetch();
    if (chart.isError) void chart.refetch();
  };
  return {
    ...{ found: view, answered: shown.query, pages, charted, question, need, retry },
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
