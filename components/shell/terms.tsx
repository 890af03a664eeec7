"use client";
import { lazy, Suspense, useEffect, useState } from "react";

const TermPopup = lazy(() => import("./term-popup"));

/** Hears touches on words that are explained, wherever they stand, and shows what they mean beside them. */
export function Terms() {
  const [asked, setAsked] = useState<{ id: string; anchor: HTMLElement } | null>(null);
  const [touched, setTouched] = useState(false);
  useEffect(() => {
    const hear = (e: MouseEvent) => {
      if (e.defaultPrevented || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
      const anchor = (e.target as Element).closest<HTMLElement>("[data-term]");
      if (!anchor) return;
      e.preventDefault();
      setTouched(true);
      setAsked((now) => (now?.anchor === anchor ? null : { id: anchor.dataset.term ?? "", anchor }));
    };
    document.addEventListener("click", hear);
    return () => document.removeEventListener("click", hear);
  }, []);
  return (
    touched && (
      <Suspense>
        <TermPopup id={asked?.id ?? null} anchor={asked?.anchor ?? null} onClose={() => setAsked(null)} />
      </Suspense>
    )
  );
}
