"use client";
import { useRef, useState, useTransition } from "react";
import type { Suggestion } from "@/lib/query/types";

/** Where the suggestions for a text are. */
export const SUGGESTIONS = "/api/suggest.json";

export interface Found {
  papers: Suggestion[];
  /** Set where asking failed. */
  error: string | null;
  pending: boolean;
  ask: (text: string) => void;
}

/** Papers for a text that is being typed; an answer to an earlier text never replaces a later one. */
export function useSuggestions(exclude: readonly string[]): Found {
  const [papers, setPapers] = useState<Suggestion[]>([]);
  const [error, setError] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const running = useRef<AbortController>(undefined);

  const ask = (text: string) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setError(null);
    if (text.trim() === "") {
      setPapers([]);
      return;
    }
    start(async () => {
      const found = await fetchPapers(text, controller.signal);
      if (controller.signal.aborted) return;
      start(() => {
        setPapers(Array.isArray(found) ? found.filter((s) => !exclude.includes(s.value)) : []);
        setError(Array.isArray(found) ? null : found.error);
      });
    });
  };
  return { papers, error, pending, ask };
}

async function fetchPapers(text: string, signal: AbortSignal): Promise<Suggestion[] | { error: string }> {
  try {
    const answer = await fetch(`${SUGGESTIONS}?q=${encodeURIComponent(text)}`, { signal });
    if (!answer.ok)
      return { error: "The search did not answer. Press Enter to search on a page of its own." };
    const { suggestions }: { suggestions: Suggestion[] } = await answer.json();

    return suggestions.filter((s) => s.kind === "paper");
  } catch {
    return { error: "The search could not be reached. Check that the server is running." };
  }
}
