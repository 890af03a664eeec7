import type { Prisma } from "./generated/sqlite/client";

/** What of two papers is compared. */
interface Compared {
  title: string;
  abstract: string;
  arxivId: string | null;
  doi: string | null;
  openReviewId: string | null;
  authorNames: Prisma.JsonValue | null;
}

/** Words that tell texts apart: those of four letters and more. */
const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);

/** A revised abstract keeps at least this share of the shorter one's words; two papers on one subject share less. */
const KEPT = 0.5;

function textsAgree(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const shared = [...x].filter((w) => y.has(w)).length;
  return shared >= KEPT * Math.min(x.size, y.size);
}

const family = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .split(/\s+/)
    .at(-1) ?? "";

/** Lists of names agree where one says nothing, or they share a family name. */
function authorsAgree(a: Prisma.JsonValue | null, b: Prisma.JsonValue | null): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return true;
  const names = new Set(a.map((n) => family(String(n))));
  return b.some((n) => names.has(family(String(n))));
}

const idsAgree = (a: Compared, b: Compared): boolean =>
  (["arxivId", "doi", "openReviewId"] as const).every(
    (id) => a[id] === null || b[id] === null || a[id] === b[id],
  );

/** Whether two papers of one title are one paper: no id, no author and no text of theirs says otherwise. */
export const isRevision = (a: Compared, b: Compared): boolean =>
  idsAgree(a, b) && authorsAgree(a.authorNames, b.authorNames) && textsAgree(a.abstract, b.abstract);
