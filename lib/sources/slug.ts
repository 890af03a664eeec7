/** A slug is part of an address: of a longer one the first 120 characters stay. */
const MAX = 120;

/**
 * Lower-case words of a title joined by "-": letters and digits of any script stay, punctuation and
 * Latin accents go.
 * "A^2FM: An Agent" → "a-2fm-an-agent".
 */
export function slugOf(title: string): string {
  const folded = title
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "");
  const plain = folded.normalize("NFC").toLowerCase();
  const slug = plain.replace(/[^\p{L}\p{N}\p{M}]+/gu, "-").replace(/^-|-$/g, "");
  return [...slug].slice(0, MAX).join("").replace(/-$/, "") || "paper";
}

/** Hands out slugs, each once: the second paper of a title gets "-2". */
export function slugGiver(): (title: string) => string {
  const given = new Set<string>();
  /** The last number tried for a slug: many papers of one title must not try them all again. */
  const tried = new Map<string, number>();
  return (title) => {
    const base = slugOf(title);
    let slug = base;
    let n = tried.get(base) ?? 1;
    while (given.has(slug)) slug = `${base}-${++n}`;
    tried.set(base, n);
    given.add(slug);
    return slug;
  };
}
