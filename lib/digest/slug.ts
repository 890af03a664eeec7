/** A slug is part of an address: of a longer one the first 120 characters stay. */
const MAX = 120;

/**
 * Lower-case words of a title joined by "-": letters and digits of any script stay, marks and accents go.
 * "A^2FM: An Agent" → "a-2fm-an-agent".
 */
export function slugOf(title: string): string {
  const plain = title
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .normalize("NFC")
    .toLowerCase();
  const slug = plain.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
  return [...slug].slice(0, MAX).join("").replace(/-$/, "") || "paper";
}

/** Hands out slugs, each once: the second paper of a title gets "-2". */
export function slugGiver(): (title: string) => string {
  const given = new Set<string>();
  return (title) => {
    const base = slugOf(title);
    let slug = base;
    for (let n = 2; given.has(slug); n++) slug = `${base}-${n}`;
    given.add(slug);
    return slug;
  };
}
