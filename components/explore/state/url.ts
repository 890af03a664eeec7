"use client";
import { parseAsString, useQueryStates } from "nuqs";
import { useCallback, useRef } from "react";
import { ALL_KEYS, FILTER_KEYS, type UrlState, type ViewKey } from "./keys";

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
  const [state, write] = useQueryStates(parsers, { history: "push", scroll: false });
  const latest = useRef({ state, write });
  latest.current = { state, write };
  const set = useCallback<SetUrl>(
    (change, how) => {
      const asks = FILTER_KEYS.some((key) => key in change) || "sort" in change;
      const next = asks ? { page: null, ...change } : change;
      if (asks) ahead({ ...latest.current.state, ...next });
      void latest.current.write(next, { history: how?.replace ? "replace" : "push" });
    },
    [ahead],
  );
  return [state, set];
}
