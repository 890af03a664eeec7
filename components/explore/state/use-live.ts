"use client";
import { useEffect, useState } from "react";

const NARROW = "(max-width: 767px)";
const SIGNS = ["pointerdown", "keydown", "wheel", "touchstart"] as const;

/**
 * When what is not needed at first may load: as soon as the browser is idle after the page has loaded, or at the
 * first sign of the reader.
 * @returns `live` once it may; `narrow` whether the screen is a phone's, null until that is known
 */
export function useLive(): { live: boolean; narrow: boolean | null } {
  const [live, setLive] = useState(false);
  const [narrow, setNarrow] = useState<boolean | null>(null);
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
    let idle = 0;
    const wait = () => {
      idle = window.requestIdleCallback
        ? window.requestIdleCallback(go, { timeout: 2000 })
        : window.setTimeout(go, 200);
    };
    if (document.readyState === "complete") wait();
    else window.addEventListener("load", wait, { once: true });
    for (const sign of SIGNS) window.addEventListener(sign, go, { once: true, passive: true });
    return () => {
      window.removeEventListener("load", wait);
      for (const sign of SIGNS) window.removeEventListener(sign, go);
      if (window.cancelIdleCallback) window.cancelIdleCallback(idle);
      else window.clearTimeout(idle);
    };
  }, [live]);
  return { live, narrow };
}
