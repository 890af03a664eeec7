"use client";
import { useEffect } from "react";

/** Says on the page's root that its scripts answer by now: a key or click before that is the browser's alone. */
export function Hydrated() {
  useEffect(() => {
    document.documentElement.dataset.hydrated = "";
  }, []);
  return null;
}
