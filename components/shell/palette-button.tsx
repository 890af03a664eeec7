"use client";
import { useEffect, useState } from "react";
import { emit } from "@/components/state/events";

/** Opens the command palette; names the key of the reader's system. */
export function PaletteButton() {
  const [key, setKey] = useState("Ctrl K");
  useEffect(() => {
    if (/mac|iphone|ipad/i.test(navigator.platform)) setKey("⌘K");
  }, []);
  return (
    <button
      type="button"
      onClick={() => emit("palette")}
      aria-label={`Go to a paper, a filter or a page (${key})`}
      className="scripted hidden h-8 min-w-[52px] rounded-md border px-2 font-mono text-xs text-mut hover:text-ink md:block"
    >
      {key}
    </button>
  );
}
