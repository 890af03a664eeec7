"use client";
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { hear, send } from "./signals";

const Palette = lazy(() => import("./palette"));
const Help = lazy(() => import("./help"));

const FIELD = "input:not([type=checkbox]), textarea, select, [contenteditable]";

type Shown = "palette" | "help" | null;

/** Keys that work on every page, and what they open; both load when first asked for. */
export function Keys() {
  const [shown, setShown] = useState<Shown>(null);
  // Typed between asking for the palette and its field being there; null where nobody waits for it.
  const early = useRef<string | null>(null);
  const latest = useRef(shown);
  latest.current = shown;
  const close = useCallback(() => {
    early.current = null;
    setShown(null);
  }, []);
  useEffect(() => {
    const openPalette = () => {
      early.current = "";
      setShown("palette");
    };
    const press = (e: KeyboardEvent) => {
      if ((e.metaKey || e.ctrlKey) && !e.shiftKey && !e.altKey && e.key.toLowerCase() === "k") {
        e.preventDefault();
        if (latest.current === "palette") close();
        else openPalette();
        return;
      }
      if (e.metaKey || e.ctrlKey || e.altKey || (e.target instanceof Element && e.target.closest(FIELD)))
        return;
      if (early.current !== null) {
        if (e.key === "Escape") close();
        if (e.key === "Backspace") early.current = early.current?.slice(0, -1) ?? null;
        if (e.key.length !== 1) return;
        e.preventDefault();
        early.current += e.key;
        return;
      }
      if (e.key === "/") {
        e.preventDefault();
        send("search");
      } else if (e.key === "?") setShown("help");
    };
    // Ahead of the page's own keys: what is typed for the palette must not move or pick a row.
    window.addEventListener("keydown", press, true);
    const deaf = [hear("palette", openPalette), hear("help", () => setShown("help"))];
    return () => {
      window.removeEventListener("keydown", press, true);
      for (const stop of deaf) stop();
    };
  }, [close]);
  const typed = useCallback(() => early.current ?? "", []);
  const onReady = useCallback(() => {
    early.current = null;
  }, []);
  return (
    <Suspense>
      {shown === "palette" && (
        <Palette typed={typed} onReady={onReady} onClose={close} onHelp={() => setShown("help")} />
      )}
      {shown === "help" && <Help onClose={close} />}
    </Suspense>
  );
}
