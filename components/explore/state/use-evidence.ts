"use client";
import { useCallback, useMemo, useRef, useState } from "react";
import type { ClaimView } from "@/lib/query/types";
import type { Pages } from "./use-explore";

/** A claim of the loaded rows by `slug:n`. */
function find(pages: Pages, key: string): ClaimView | null {
  const at = key.lastIndexOf(":");
  const slug = key.slice(0, at);
  const n = Number(key.slice(at + 1));
  for (const rows of Object.values(pages)) {
    const row = rows.find((r) => r.slug === slug);
    if (!row) continue;
    const claims = row.experiments.flatMap((e) => [...e.gains, ...e.quality]);
    return claims.find((c) => c.n === n) ?? null;
  }
  return null;
}

interface Pointed {
  claim: ClaimView;
  anchor: Element;
}

const OPEN_AFTER = 120;
const CLOSE_AFTER = 140;

/** Which number the pointer or the focus is on: one listener for the whole table. */
export function useEvidence(pages: Pages) {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(pages);
  latest.current = pages;

  const later = useCallback((next: Pointed | null, after: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setPointed(next), after);
  }, []);
  const over = useCallback(
    (event: React.SyntheticEvent, after: number) => {
      const anchor = (event.target as Element).closest("[data-claim]");
      if (!anchor) return;
      const claim = find(latest.current, anchor.getAttribute("data-claim") ?? "");
      if (claim) later({ claim, anchor }, after);
    },
    [later],
  );
  const handlers = useMemo(
    () => ({
      onPointerOver: (e: React.PointerEvent) => e.pointerType === "mouse" && over(e, OPEN_AFTER),
      onPointerOut: (e: React.PointerEvent) =>
        (e.target as Element).closest("[data-claim]") && later(null, CLOSE_AFTER),
      onFocus: (e: React.FocusEvent) => (e.target as Element).matches(":focus-visible") && over(e, 0),
      onBlur: () => later(null, 0),
    }),
    [over, later],
  );
  const close = useCallback(() => later(null, 0), [later]);
  const stay = useCallback(() => clearTimeout(timer.current), []);
  const leave = useCallback(() => later(null, CLOSE_AFTER), [later]);
  return { pointed, handlers, close, stay, leave };
}
