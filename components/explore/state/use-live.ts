"use client";
import { useEffect, useState } from "react";

const NARROW = "(max-width: 767px)";

/**
 * When what answers to the reader may take the place of what only shows: once the page has been painted and the
 * browser has nothing better to do.
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
    const timer = setTimeout(() => setLive(true));
    return () => clearTimeout(timer);
  }, []);
  return { live, narrow };
}
