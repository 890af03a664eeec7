"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import type { ExploreView, PaperRow, PointView } from "@/lib/query/types";

/** Answers of this visit, so that back and forward paint at once. */
const answers = new Map<string, ExploreView>();
const KEPT = 40;

function keep(query: string, view: ExploreView) {
  answers.delete(query);
  answers.set(query, view);
  if (answers.size > KEPT) answers.delete(answers.keys().next().value as string);
}

async function ask(query: string, signal: AbortSignal): Promise<ExploreView> {
  const response = await fetch(`/api/explore.json${query ? `?${query}` : ""}`, { signal });
  if (!response.ok) {
    const body = await response.json().catch(() => null);
    throw new Error(body?.error?.message ?? body?.message ?? `The server answered ${response.status}.`);
  }
  return response.json();
}

interface Flight {
  answer: Promise<ExploreView>;
  abort: AbortController;
}
const flights = new Map<string, Flight>();

/** The question on its way, asked now where it was not. */
function flightOf(query: string): Flight {
  const known = flights.get(query);
  if (known) return known;
  const abort = new AbortController();
  const flight = { abort, answer: ask(query, abort.signal) };
  flights.set(query, flight);
  const land = () => {
    if (flights.get(query) === flight) flights.delete(query);
  };
  flight.answer
    .then(
      (view) => keep(query, view),
      () => {},
    )
    .finally(land);
  return flight;
}

/** Asks at the click itself: the answer is on its way while the page still draws the tick. */
export function askAhead(query: string): void {
  if (!answers.has(query)) flightOf(query);
}

/** The question for one more page, of the size of those that are here. */
function withPage(query: string, page: number, pageSize: number): string {
  const next = new URLSearchParams(query);
  next.set("page", String(page));
  next.set("pageSize", String(pageSize));
  return next.toString();
}

/** A view whose points may still be on their way: the first answer leaves them out, as it is there sooner without. */
export type ShownView = Omit<ExploreView, "points"> & { points: readonly PointView[] | null };

/** A view whose points are here. */
export type ChartedView = ShownView & { points: readonly PointView[] };
export const isCharted = (view: ShownView): view is ChartedView => view.points !== null;

export interface Explored {
  view: ShownView;
  /** The question that the view answers. */
  answered: string;
  /** Loaded rows by page number, from 1. */
  pages: Readonly<Record<number, readonly PaperRow[]>>;
  /** The shown view is not yet the one asked for. */
  stale: boolean;
  failed: string | null;
  retry: () => void;
  /** Loads a page of rows of the shown view. */
  need: (page: number) => void;
}

interface Shown {
  query: string;
  view: ShownView;
  pages: Record<number, readonly PaperRow[]>;
}

const shownOf = (query: string, view: ShownView): Shown => ({
  query,
  view,
  pages: { [view.page]: view.rows },
});

/**
 * Answers the question in the URL. The old view stays until the new one is here; a question no longer asked is
 * abandoned.
 * @param initial the server's answer to `initialQuery`
 * @param charted whether the points of the view are wanted
 */
export function useExplore(
  initial: ShownView,
  initialQuery: string,
  query: string,
  charted: boolean,
): Explored {
  const [shown, setShown] = useState<Shown>(() => shownOf(initialQuery, initial));
  const [failed, setFailed] = useState<{ query: string; message: string } | null>(null);
  const [attempt, setAttempt] = useState(0);

  const missing = shown.query !== query || (charted && shown.view.points === null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again.
  useEffect(() => {
    if (!missing) return;
    // Rows that are here stay; only points may be missing beside them.
    const show = (view: ExploreView) =>
      setShown((now) =>
        now.query === query ? { ...now, view: { ...now.view, points: view.points } } : shownOf(query, view),
      );
    const known = answers.get(query);
    if (known) {
      show(known);
      return;
    }
    const { answer, abort } = flightOf(query);
    let current = true;
    answer.then(
      (view) => {
        if (!current) return;
        setFailed(null);
        show(view);
      },
      (error: unknown) => {
        if (current) setFailed({ query, message: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      current = false;
      flights.delete(query);
      abort.abort();
    };
  }, [query, missing, attempt]);

  const asked = useRef(new Set<string>());
  const need = useCallback(
    (page: number) => {
      const whole = withPage(shown.query, page, shown.view.pageSize);
      if (shown.pages[page] || asked.current.has(whole)) return;
      asked.current.add(whole);
      ask(whole, new AbortController().signal)
        .then((view) =>
          setShown((now) =>
            now.query === shown.query ? { ...now, pages: { ...now.pages, [page]: view.rows } } : now,
          ),
        )
        .catch(() => {})
        .finally(() => asked.current.delete(whole));
    },
    [shown],
  );

  const failure = failed?.query === query ? failed.message : null;
  return {
    view: shown.view,
    answered: shown.query,
    pages: shown.pages,
    stale: shown.query !== query && failure === null,
    failed: failure,
    retry: useCallback(() => setAttempt((n) => n + 1), []),
    need,
  };
}
