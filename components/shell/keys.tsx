"use client";
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { takeEarlyKeys } from "@/components/state/early-keys";
import { emit, on } from "@/components/state/events";
import { useIdle } from "@/components/state/use-idle";

const loadPalette = () => import("./palette");
const Palette = lazy(loadPalette);
const Help = lazy(() => import("./help"));

const FIELD = "input:not([type=checkbox]), textarea, select, [contenteditable]";

const inField = (e: KeyboardEvent): boolean =>
  e.target instanceof Element && e.target.closest(FIELD) !== null;

const isChord = (e: KeyboardEvent): boolean =>
  (e.metaKey || e.ctrlKey) && !e.shiftKey && !e.altKey && e.key.toLowerCase() === "k";

type Shown = "palette" | "help" | null;

/** Keys that work on every page, and what they open: the palette loads once the page is idle, the list of keys when asked for. */
export function Keys() {
  const [shown, setShown] = useState<Shown>(null);
  // Typed between asking for the palette and its field being there; null where nobody waits for it.
  const early = useRef<string | null>(null);
  const latest = useRef(shown);
  latest.current = shown;
  const idle = useIdle();
  useEffect(() => {
    if (idle) void loadPalette();
  }, [idle]);
  const close = useCallback(() => {
    early.current = null;
    setShown(null);
  }, []);
  useEffect(() => {
    const openPalette = () => {
      early.current = "";
      setShown("palette");
    };
    /** What is typed while the palette is on its way is kept for it. */
    const keep = (e: KeyboardEvent, typed: string) => {
      if (e.key === "Escape") close();
      if (e.key === "Backspace") early.current = typed.slice(0, -1);
      if (e.key.length !== 1) return;
      e.preventDefault();
      early.current = typed + e.key;
    };
    const plain = (e: KeyboardEvent) => {
      if (early.current !== null) keep(e, early.current);
      else if (e.key === "?") setShown("help");
      else if (e.key === "/") {
        e.preventDefault();
        emit("search");
      }
    };
    const press = (e: KeyboardEvent) => {
      if (isChord(e)) {
        e.preventDefault();
        if (latest.current === "palette") close();
        else openPalette();
      } else if (!e.metaKey && !e.ctrlKey && !e.altKey && !inField(e)) plain(e);
    };
    // Ahead of the page's own keys: what is typed for the palette must not move or pick a row.
    window.addEventListener("keydown", press, true);
    for (const e of takeEarlyKeys("shell")) press(e);
    const off = [on("palette", openPalette), on("help", () => setShown("help"))];
    return () => {
      window.removeEventListener("keydown", press, true);
      for (const stop of off) stop();
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
