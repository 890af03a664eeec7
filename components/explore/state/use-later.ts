"use client";
import { type ComponentType, useEffect, useState } from "react";

/**
 * A component loaded when it is wanted; null until it is here. What stands in its place meanwhile stays mounted, which
 * a suspended component's would not.
 */
export function useLater<P>(
  load: () => Promise<{ default: ComponentType<P> }>,
  wanted: boolean,
): ComponentType<P> | null {
  const [found, setFound] = useState<{ component: ComponentType<P> } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a module is loaded once.
  useEffect(() => {
    if (!wanted || found) return;
    let current = true;
    load().then((module) => {
      // No transition: the router's own would wait for it, and Back with them.
      if (current) setFound({ component: module.default });
    });
    return () => {
      current = false;
    };
  }, [wanted, found]);
  return found?.component ?? null;
}
