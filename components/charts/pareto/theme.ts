"use client";
import { useEffect, useState } from "react";
import { LIGHT, type Palette } from "@/lib/chart/svg";

/** The page's present values of every colour a picture uses. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(
    Object.keys(LIGHT).map((name) => [
      name,
      style.getPropertyValue(`--${name}`).trim() || (LIGHT[name] as string),
    ]),
  );
}

/** Counts the changes between light and dark, so that a canvas can be drawn anew. */
export function useThemeChanges(): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const changed = () => setChanges((n) => n + 1);
    const seen = new MutationObserver(changed);
    seen.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
    const system = window.matchMedia("(prefers-color-scheme: dark)");
    system.addEventListener("change", changed);
    return () => {
      seen.disconnect();
      system.removeEventListener("change", changed);
    };
  }, []);
  return changes;
}
