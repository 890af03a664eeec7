"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import type { PaperRow } from "@/lib/query/types";
import { abandon, askPoints, askRows, flightOf, keep, knownAnswer, type ShownView } from "./ask";
import { usePainted } from "./use-painted";

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

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/**
 * Answers the question in the URL. The old view stays until the new one is here; a question no longer asked is
 * abandoned. Points are asked for once the rows of the same answer are painted.
 * @param initial the server's answer to `initialQuery`
 * @param charted whether the points of the first view are wanted too
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

  const missing = shown.query !== query;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again.
  useEffect(() => {
    if (!missing) return;
    const known = knownAnswer(query);
    if (known) {
      setShown(shownOf(query, known));
      return;
    }
    let current = true;
    flightOf(query).answer.then(
      (view) => {
        if (!current) return;
        setFailed(null);
        setShown(shownOf(query, view));
      },
      (error: unknown) => {
        if (current) setFailed({ query, message: messageOf(error) });
      },
    );
    return () => {
      current = false;
      abandon(query);
    };
  }, [query, missing, attempt]);

  const { view } = shown;
  const painted = usePainted(view) === view;
  // The first view has its chart from the server.
  const uncharted = (charted || view.rows !== initial.rows) && painted && view.points === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again.
  useEffect(() => {
    if (!uncharted) return;
    const abort = new AbortController();
    askPoints(view, abort.signal).then(
      (points) => {
        const whole = { ...view, points };
        keep(shown.query, whole);
        setFailed(null);
        // Rows that are here stay.
        setShown((now) => (now.view === view ? { ...now, view: whole } : now));
      },
      (error: unknown) => {
        if (!abort.signal.aborted) setFailed({ query: shown.query, message: messageOf(error) });
      },
    );
    return () => abort.abort();
  }, [uncharted, view, shown.query, attempt]);

  const asked = useRef(new Set<string>());
  const need = useCallback(
    (page: number) => {
      const { query, pages, view } = shown;
      const key = `${page} ${query}`;
      if (pages[page] || asked.current.has(key)) return;
      asked.current.add(key);
      askRows(query, page, view.pageSize)
        .then((rows) =>
          setShown((now) => (now.query === query ? { ...now, pages: { ...now.pages, [page]: rows } } : now)),
        )
        .catch(() => {})
        .finally(() => asked.current.delete(key));
    },
    [shown],
  );

  const failure = failed?.query === query ? failed.message : null;
  return {
    view,
    answered: shown.query,
    pages: shown.pages,
    stale: missing && failure === null,
    failed: failure,
    retry: useCallback(() => setAttempt((n) => n + 1), []),
    need,
  };
}
