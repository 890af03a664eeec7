import type { PaperIds } from "./types";

/** "2410.17243v2", "arXiv:cs/0112017" or an address that holds one → the id without its version; else null. */
export function arxivId(text: string): string | null {
  const modern = /(?:^|arxiv[:./]|abs\/|pdf\/|papers\/)\s*(\d{4}\.\d{4,5})(?:v\d+)?(?![\d.]\d)/i.exec(
    text.trim(),
  );
  if (modern?.[1] && monthOf(modern[1])) return modern[1];
  const old = /(?:^|arxiv:|abs\/|pdf\/)\s*([a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?\b/i.exec(text.trim());
  return old?.[1]?.toLowerCase() ?? null;
}

/** arXiv ids begin with year and month: "2410" is, "9913" is not. */
const monthOf = (id: string): boolean => Number(id.slice(2, 4)) >= 1 && Number(id.slice(2, 4)) <= 12;

/** "https://doi.org/10.1000/XYZ." → "10.1000/xyz"; null where there is none. The form is that of the DOI Handbook, 2.2. */
export function doi(text: string): string | null {
  const found = /\b(10\.\d{4,9}\/(?:(?!\]\()[^\s"<>{}|])+)/.exec(text)?.[1]?.replace(/[.,;:)\]]+$/, "");
  return found ? found.toLowerCase() : null;
}

/** The arXiv id that a DOI of arXiv's own stands for, "10.48550/arxiv.2410.17243" → "2410.17243". */
const arxivOfDoi = (id: string | null): string | null =>
  id?.startsWith("10.48550/arxiv.") ? arxivId(`arxiv:${id.slice("10.48550/arxiv.".length)}`) : null;

/** The forum id in an OpenReview address; null for any other text. */
export const openReviewId = (text: string): string | null =>
  /openreview\.net\/(?:forum|pdf|attachment)\?id=([\w-]{6,20})/.exec(text)?.[1] ?? null;

/**
 * What names a paper, gathered from everything a source gives that may hold an id or an address.
 * @param texts ids, addresses and notes as the source writes them, the most telling first
 */
export function idsOf(texts: readonly (string | null | undefined)[]): PaperIds {
  const ids: PaperIds = { arxiv: null, doi: null, openreview: null };
  for (const text of texts) {
    if (!text) continue;
    const found = doi(text);
    ids.arxiv ??= arxivId(text) ?? arxivOfDoi(found);
    if (found && !arxivOfDoi(found)) ids.doi ??= found;
    ids.openreview ??= openReviewId(text);
  }
  return ids;
}
