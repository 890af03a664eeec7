"use client";
import { lazy, Suspense, useEffect, useState } from "react";
import { hear, send } from "./signals";

const Palette = lazy(() => import("./palette"));
const Help = lazy(() => import("./help"));

const FIELD = "input:not([type=checkbox]), textarea, select, [contenteditable]";

type Shown = "palette" | "help" | null;

/** Keys that work on every page, and what they open; both load when first asked for. */
export function Keys() {
  const [shown, setShown] = useState<Shown>(null);
  useEffect(() => {
    const press = (e: KeyboardEvent) => {
      if ((e.metaKey || e.ctrlKey) && !e.shiftKey && !e.altKey && e.key.toLowerCase() === "k") {
        e.preventDefault();
        setShown((now) => (now === "palette" ? null : "palette"));
        return;
      }
      if (e.metaKey || e.ctrlKey || e.altKey || (e.target instanceof Element && e.target.closest(FIELD)))
        return;
      if (e.key === "/") {
        e.preventDefault();
        send("search");
      } else if (e.key === "?") setShown("help");
    };
    window.addEventListener("keydown", press);
    const deaf = [hear("palette", () => setShown("palette")), hear("help", () => setShown("help"))];
    return () => {
      window.removeEventListener("keydown", press);
      for (const stop of deaf) stop();
    };
  }, []);
  const close = () => setShown(null);
  return (
    <Suspense>
      {shown === "palette" && <Palette onClose={close} onHelp={() => setShown("help")} />}
      {shown === "help" && <Help onClose={close} />}
    </Suspense>
  );
}
