"use client";
import { useEffect, useState } from "react";

const NARROW = "(max-width: 767px)";
const SIGNS = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart", "focusin"] as const;
/** The page has been quiet for this long (ms): what comes later may come unasked. */
const QUIET = 3000;

/**
 * When what answers to the reader may take the place of what only shows: at the first sign of the reader, else when
 * the page has been there for a while.
 * @param phone what the server took the screen for
 * @returns `live` once it may; `narrow` whether the screen is a phone's
 */
export function useLive(phone: boolean): { live: boolean; narrow: boolean } {
  const [live, setLive] = useState(false);
  const [narrow, setNarrow] = useState(phone);
  useEffect(() => {
    const media = window.matchMedia(NARROW);
    const size = () => setNarrow(media.matches);
    size();
    media.addEventListener("change", size);
    return () => media.removeEventListener("change", size);
  }, []);
  useEffect(() => {
    if (live) return;
    const go = () => setLive(true);
    // The sign that started the page's scripts, or a pointer that rested on it, came before anybody here listened.
    const root = document.documentElement;
    if (root.dataset.signed !== undefined || root.matches(":hover")) return go();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      timer = setTimeout(go, QUIET);
    };
    if (document.readyState === "complete") wait();
    else window.addEventListener("load", wait, { once: true });
    for (const sign of SIGNS) window.addEventListener(sign, go, { once: true, passive: true });
    return () => {
      window.removeEventListener("load", wait);
      for (const sign of SIGNS) window.removeEventListener(sign, go);
      clearTimeout(timer);
    };
  }, [live]);
  return { live, narrow };
}
