"use client";
import { parseAsString, useQueryStates } from "nuqs";
import { useCallback, useEffect, useRef } from "react";
import { ALL_KEYS, FILTER_KEYS, type UrlState, urlStateOf, type ViewKey } from "./keys";

const parsers = Object.fromEntries(ALL_KEYS.map((key) => [key, parseAsString])) as Record<
  ViewKey,
  typeof parseAsString
>;

const nobody = (): void => {};

export type SetUrl = (change: Partial<UrlState>, how?: { replace?: boolean }) => void;

/**
 * The view's state, which is the URL. Changing a filter goes back to the first page; each change is a step of the
 * browser's history unless it replaces the last one.
 * @param ahead hears of a new question at once, before anything is drawn
 */
export function useUrl(ahead: (state: UrlState) => void = nobody): [UrlState, SetUrl] {
  const [state, setState] = useQueryStates(parsers, { history: "push", scroll: false });
  const latest = useRef(state);
  latest.current = state;
  // Where Back comes before the router has seen the step it takes back, nobody tells the state of it.
  useEffect(() => {
    const back = () => {
      if (window.location.pathname !== "/") return;
      const there = urlStateOf(new URLSearchParams(window.location.search));
      if (ALL_KEYS.some((key) => there[key] !== latest.current[key]))
        void setState(there, { history: "replace" });
    };
    window.addEventListener("popstate", back);
    return () => window.removeEventListener("popstate", back);
  }, [setState]);
  const set = useCallback<SetUrl>(
    (change, how) => {
      const filters = FILTER_KEYS.some((key) => key in change) || "sort" in change;
      if (filters) ahead({ ...latest.current, ...change });
      void setState(filters ? { page: null, ...change } : change, {
        history: how?.replace ? "replace" : "push",
      });
    },
    [setState, ahead],
  );
  return [state, set];
}
