"use client";
import { useEffect, useState } from "react";

/** Whether something has been so for a while (ms): what is over sooner needs no sign. */
export function useLong(so: boolean, after: number): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!so) return;
    const timer = setTimeout(() => setLong(true), after);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [so, after]);
  return so && long;
}
