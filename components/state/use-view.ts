"use client";
import { useQueryStates } from "nuqs";
import { useCallback } from "react";
import { exploreParsers } from "@/lib/query/nuqs";
import { asksAnew, type Change, type View } from "./view";

export type SetView = (change: Change, how?: { replace?: boolean }) => void;

const OPTIONS = { history: "push", scroll: false } as const;

/**
 * The view, whose state is the address. Another question goes back to the first page; each change is a step of the
 * browser's history unless it replaces the last one.
 */
export function useView(): [View, SetView] {
  const [view, write] = useQueryStates(exploreParsers, OPTIONS);
  const set = useCallback<SetView>(
    (change, how) => {
      const next = asksAnew(change) ? { page: null, ...change } : change;
      void write(next, { history: how?.replace ? "replace" : "push" });
    },
    [write],
  );
  return [view, set];
}
