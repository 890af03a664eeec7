"use client";
import { useEffect, useState } from "react";
import type { Suggestion } from "@/lib/query/types";

/** Papers whose title or abstract has the words. */
export function usePalettePapers(text: string): Suggestion[] {
  const [found, setFound] = useState<Suggestion[]>([]);
  useEffect(() => {
    if (text.trim().length < 2) return setFound([]);
    const abort = new AbortController();
    fetch(`/api/suggest.json?q=${encodeURIComponent(text)}`, { signal: abort.signal })
      .then((response) => (response.ok ? response.json() : []))
      .then((body) => {
        const all = (Array.isArray(body) ? body : (body.suggestions ?? [])) as Suggestion[];
        setFound(all.filter((s) => s.kind === "paper" || s.kind === "organisation"));
      })
      .catch(() => {});
    return () => abort.abort();
  }, [text]);
  return found;
}
