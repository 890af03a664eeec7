"use client";
import { useEffect, useState } from "react";

/**
 * A value that waits for the next frame: what hangs on it is drawn after what matters more has been painted.
 * @returns the value as it was before its last change, until a frame has been painted since
 */
export function usePainted<T>(value: T): T {
  const [painted, setPainted] = useState({ value });
  useEffect(() => {
    if (painted.value === value) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // What a frame's callback posts runs once that frame is painted.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setPainted({ value }));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value, painted]);
  return painted.value;
}
