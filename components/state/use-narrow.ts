"use client";
import { useSyncExternalStore } from "react";

const NARROW = "(max-width: 767px)";

const subscribe = (changed: () => void) => {
  const media = window.matchMedia(NARROW);
  media.addEventListener("change", changed);
  return () => media.removeEventListener("change", changed);
};

/** Whether the screen is as narrow as a phone's. @param phone what the server took it for */
export const useNarrow = (phone: boolean): boolean =>
  useSyncExternalStore(
    subscribe,
    () => window.matchMedia(NARROW).matches,
    () => phone,
  );
