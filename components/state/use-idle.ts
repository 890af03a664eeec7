"use client";
import { startTransition, useEffect, useState } from "react";

/** The browser is idle by then, or never (ms). */
const LATEST = 1500;

/** Whether the page has been painted and the browser has had nothing to do since: time to load what comes after. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    const go = () => startTransition(() => setIdle(true));
    if (!("requestIdleCallback" in window)) {
      const timer = setTimeout(go, LATEST / 2);
      return () => clearTimeout(timer);
    }
    const id = requestIdleCallback(go, { timeout: LATEST });
    return () => cancelIdleCallback(id);
  }, []);
  return idle;
}
