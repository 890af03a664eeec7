import crypto from "node:crypto";
import type { Store } from "@/lib/store";
import type { Known } from "../types";

/** Digits of a hash that are given: see `lib/preview/keys.ts`, which makes the same ones. */
const DIGITS = 12;

const shortHash = (text: string): string =>
  crypto.createHash("sha256").update(text).digest("hex").slice(0, DIGITS);

const PAPERS = `SELECT substr("textHash", 1, ${DIGITS}), "slug", "arxivId", "doi", "openReviewId" FROM "Paper" ORDER BY "id"`;

/** What every stored paper is known by. Raw, as rows are read one by one and none is kept. */
export function knownPapers(raw: Store["raw"]): Omit<Known, "dataVersion"> {
  const known = { texts: [] as string[], ids: [] as string[], slugs: [] as string[] };
  for (const row of raw.prepare(PAPERS).raw().iterate()) {
    const [text, slug, arxiv, doi, openreview] = row as [string, string, ...(string | null)[]];
    known.texts.push(text);
    known.slugs.push(shortHash(slug));
    for (const [name, id] of Object.entries({ arxiv, doi, openreview }))
      if (typeof id === "string") known.ids.push(shortHash(`${name} ${id}`));
  }
  return known;
}
