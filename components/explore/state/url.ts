"use client";
import { parseAsString, useQueryStates } from "nuqs";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { ALL_KEYS, FILTER_KEYS, type UrlState, urlStateOf, type ViewKey } from "./keys";

const parsers = Object.fromEntries(ALL_KEYS.map((key) => [key, parseAsString])) as Record<
  ViewKey,
  typeof parseAsString
>;

const nobody = (): void => {};

/** A question stands in the URL after this long (ms), also where its answer is not painted yet. */
const AT_LATEST = 300;
/** What the reader does next may follow a link or go back: by then the URL says what is shown. */
const SIGNS = ["pointerdown", "keydown"] as const;

export type SetUrl = (change: Partial<UrlState>, how?: { replace?: boolean }) => void;

/** A change that is shown already and not yet written. */
interface Waiting {
  change: Partial<UrlState>;
  history: "push" | "replace";
}

/**
 * The view's state, which is the URL. Changing a filter goes back to the first page; each change is a step of the
 * browser's history unless it replaces the last one.
 * @param ahead hears of a new question at once, before anything is drawn
 * @returns the state; what changes it; and what writes a new question into the URL. The router's own work for that
 *   would stand between a click and its answer, so it is done once the answer is painted: whoever paints it says when.
 */
export function useUrl(ahead: (state: UrlState) => void = nobody): [UrlState, SetUrl, () => void] {
  const [written, write] = useQueryStates(parsers, { history: "push", scroll: false });
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const state = useMemo(() => ({ ...written, ...waiting?.change }), [written, waiting]);
  const latest = useRef(state);
  latest.current = state;

  const next = useRef<{ waiting: Waiting; timer: ReturnType<typeof setTimeout> } | null>(null);
  const drop = useCallback(() => {
    const dropped = next.current?.waiting;
    clearTimeout(next.current?.timer);
    next.current = null;
    setWaiting(null);
    return dropped;
  }, []);
  const settle = useCallback(() => {
    if (!next.current) return;
    const { change, history } = drop() as Waiting;
    void write(change, { history });
  }, [drop, write]);
  useEffect(() => {
    for (const sign of SIGNS) window.addEventListener(sign, settle, { capture: true });
    return () => {
      for (const sign of SIGNS) window.removeEventListener(sign, settle, { capture: true });
    };
  }, [settle]);
  // Another page is no place for it.
  useEffect(() => () => clearTimeout(next.current?.timer), []);

  // Where Back comes before the router has seen the step it takes back, nobody tells the state of it.
  useEffect(() => {
    const back = () => {
      drop();
      if (window.location.pathname !== "/") return;
      const there = urlStateOf(new URLSearchParams(window.location.search));
      if (ALL_KEYS.some((key) => there[key] !== latest.current[key]))
        void write(there, { history: "replace" });
    };
    window.addEventListener("popstate", back);
    return () => window.removeEventListener("popstate", back);
  }, [drop, write]);

  const set = useCallback<SetUrl>(
    (change, how) => {
      settle();
      const history = how?.replace ? "replace" : "push";
      if (!FILTER_KEYS.some((key) => key in change) && !("sort" in change))
        return void write(change, { history });
      const asked: Waiting = { change: { page: null, ...change }, history };
      ahead({ ...latest.current, ...asked.change });
      next.current = { waiting: asked, timer: setTimeout(settle, AT_LATEST) };
      setWaiting(asked);
    },
    [ahead, settle, write],
  );
  return [state, set, settle];
}
