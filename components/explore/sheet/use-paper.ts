"use client";
import { useEffect, useState } from "react";
import type { PaperView } from "@/lib/query/types";

const papers = new Map<string, Promise<PaperView>>();

/** One paper, whole, asked for once a visit. */
function paperOf(slug: string): Promise<PaperView> {
  const known = papers.get(slug);
  if (known) return known;
  const asked = fetch(`/api/papers/${encodeURIComponent(slug)}.json`).then(async (response) => {
    if (!response.ok) throw new Error(response.status === 404 ? "missing" : `status ${response.status}`);
    const body = await response.json();
    return (body.paper ?? body) as PaperView;
  });
  papers.set(slug, asked);
  asked.catch(() => papers.delete(slug));
  return asked;
}

/** Asks ahead for the papers `j` and `k` would open. */
export const warm = (slug: string | undefined) => {
  if (slug) paperOf(slug).catch(() => {});
};

export type Loaded = { paper: PaperView } | { error: string } | null;

/** The paper of a slug; null while it loads. */
export function usePaper(slug: string): Loaded {
  const [loaded, setLoaded] = useState<{ slug: string; value: Loaded }>({ slug, value: null });
  useEffect(() => {
    let current = true;
    paperOf(slug).then(
      (paper) => current && setLoaded({ slug, value: { paper } }),
      (error: Error) => current && setLoaded({ slug, value: { error: error.message } }),
    );
    return () => {
      current = false;
    };
  }, [slug]);
  return loaded.slug === slug ? loaded.value : null;
}
